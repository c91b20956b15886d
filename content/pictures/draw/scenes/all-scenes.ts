import type { Scene } from '../kit/sheet.ts';
import { drawBalaiKota } from './balai-kota.ts';
import { drawBanjir } from './banjir.ts';
import { drawGunung } from './gunung.ts';
import { drawJembatan } from './jembatan.ts';
import { drawKopi } from './kopi.ts';
import { drawMangrove } from './mangrove.ts';
import { drawNelayan } from './nelayan.ts';
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
  'balai-kota': drawBalaiKota,
  banjir: drawBanjir,
  gunung: drawGunung,
  jembatan: drawJembatan,
  kopi: drawKopi,
  mangrove: drawMangrove,
  nelayan: drawNelayan,
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
