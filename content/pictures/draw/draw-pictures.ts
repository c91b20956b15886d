import { mkdir } from 'node:fs/promises';
import sharp from 'sharp';
import { drawIcons } from './draw-icons.ts';
import { newSheet, type Scene } from './kit/sheet.ts';
import { SCENES } from './scenes/all-scenes.ts';

const PICTURES = new URL('../', import.meta.url);

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
  const svg = sheet.finish(scene(sheet));
  const file = new URL(`${name}.webp`, PICTURES).pathname;
  const { size } = await sharp(Buffer.from(svg)).webp({ quality: 80, effort: 5 }).toFile(file);
  return size;
}

await drawPictures(process.argv.slice(2));
