import type { Scene } from '../kit/sheet.ts';
import { drawGunung } from './gunung.ts';
import { drawJembatan } from './jembatan.ts';
import { drawMangrove } from './mangrove.ts';
import { drawNelayan } from './nelayan.ts';
import { drawPelabuhan } from './pelabuhan.ts';
import { drawPulau } from './pulau.ts';
import { drawRapat } from './rapat.ts';
import { drawSawah } from './sawah.ts';
import { drawSekolah } from './sekolah.ts';

/** Every story picture by its file name. */
export const SCENES: Readonly<Record<string, Scene>> = {
  sawah: drawSawah,
  gunung: drawGunung,
  pelabuhan: drawPelabuhan,
  sekolah: drawSekolah,
  nelayan: drawNelayan,
  rapat: drawRapat,
  pulau: drawPulau,
  jembatan: drawJembatan,
  mangrove: drawMangrove,
};
