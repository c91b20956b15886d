import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { drawIcons } from './draw-icons.ts';
import { newSheet, type Scene } from './kit/sheet.ts';
import { SCENES } from './scenes/all-scenes.ts';

const PICTURES = new URL('../', import.meta.url);
/** A picture keeps the first quality at which it is light enough for a phone. */
const QUALITIES = [82, 78, 74, 70, 66];
const LARGEST_BYTES = 110 * 1024;

/** Draws the named story pictures (all when none is named) and the icons, and says what it wrote. */
export async function drawPictures(names: readonly string[]): Promise<void> {
  const wanted = Object.entries(SCENES).filter(([name]) => names.length === 0 || names.includes(name));
  await mkdir(PICTURES, { recursive: true });
  let sizeBytes = 0;
  for (const [name, scene] of wanted) sizeBytes += await drawPicture(name, scene);
  if (names.length === 0) await drawIcons();
  process.stdout.write(`${String(wanted.length)} gambar dibuat, ${String(Math.round(sizeBytes / 1024))} KB\n`);
}

async function drawPicture(name: string, scene: Scene): Promise<number> {
  const sheet = newSheet(name);
  const raster = await sharp(Buffer.from(sheet.finish(scene(sheet)))).removeAlpha().png({ compressionLevel: 1 }).toBuffer();
  let picture = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    picture = await sharp(raster).webp({ quality, effort: 5, smartSubsample: true }).toBuffer();
    if (picture.byteLength <= LARGEST_BYTES) break;
  }
  await writeFile(new URL(`${name}.webp`, PICTURES), picture);
  return picture.byteLength;
}

await drawPictures(process.argv.slice(2));
