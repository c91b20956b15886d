import type { Scene } from '../kit/sheet.ts';
import { drawAirBersih } from './air-bersih.ts';
import { drawBalaiKota } from './balai-kota.ts';
import { drawBandara } from './bandara.ts';
import { drawBanjir } from './banjir.ts';
import { drawBankSampah } from './bank-sampah.ts';
import { drawBusDesa } from './bus-desa.ts';
import { drawGunung } from './gunung.ts';
import { drawJembatan } from './jembatan.ts';
import { drawKantorLayanan } from './kantor-layanan.ts';
import { drawKopi } from './kopi.ts';
import { drawMangrove } from './mangrove.ts';
import { drawMenaraInternet } from './menara-internet.ts';
import { drawNelayan } from './nelayan.ts';
import { drawPanelSurya } from './panel-surya.ts';
import { drawPasar } from './pasar.ts';
import { drawPelabuhan } from './pelabuhan.ts';
import { drawPerpustakaan } from './perpustakaan.ts';
import { drawPosyandu } from './posyandu.ts';
import { drawPulau } from './pulau.ts';
import { drawRapat } from './rapat.ts';
import { drawSawah } from './sawah.ts';
import { drawSekolah } from './sekolah.ts';
import { drawStadion } from './stadion.ts';
import { drawTenun } from './tenun.ts';

/** Every story picture by its file name. */
export const SCENES: Readonly<Record<string, Scene>> = {
  'air-bersih': drawAirBersih,
  'balai-kota': drawBalaiKota,
  bandara: drawBandara,
  banjir: drawBanjir,
  'bank-sampah': drawBankSampah,
  'bus-desa': drawBusDesa,
  gunung: drawGunung,
  jembatan: drawJembatan,
  'kantor-layanan': drawKantorLayanan,
  kopi: drawKopi,
  mangrove: drawMangrove,
  'menara-internet': drawMenaraInternet,
  nelayan: drawNelayan,
  'panel-surya': drawPanelSurya,
  pasar: drawPasar,
  pelabuhan: drawPelabuhan,
  perpustakaan: drawPerpustakaan,
  posyandu: drawPosyandu,
  pulau: drawPulau,
  rapat: drawRapat,
  sawah: drawSawah,
  sekolah: drawSekolah,
  stadion: drawStadion,
  tenun: drawTenun,
};
