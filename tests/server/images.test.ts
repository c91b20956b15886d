import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memberOf, signInAsFirstAdmin, type Answer, type NewsroomClient } from '../newsroom-client.ts';
import { runPortal, type RunningPortal } from '../running-portal.ts';

const RED = { r: 200, g: 30, b: 30 };
const BLUE = { r: 30, g: 30, b: 200 };
const SCRIPT = '<html><script>alert(document.domain)</script></html>';

let portal: RunningPortal;
let editor: NewsroomClient;

beforeAll(async () => {
  portal = await runPortal();
  editor = await signInAsFirstAdmin(portal);
});

afterAll(async () => {
  await portal.destroy();
});

test.each([
  ['a bomb of 30,000 by 30,000 pixels in a small file', () => blank(30_000, 30_000).png(), 'bom.png', 413],
  ['a photo of 100 megapixels', () => blank(12_000, 8400).jpeg(), 'besar.jpg', 413],
  ['a photo that ends half-way', () => half(noisy(1200, 800).jpeg()), 'putus.jpg', 400],
  ['a file of no bytes', () => Buffer.alloc(0), 'kosong.jpg', 400],
  [
    'a drawing with a script in it, called a photo',
    () => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${SCRIPT}</svg>`),
    'gambar.jpg',
    400,
  ],
])('%s is refused with a sentence, and no file is left', async (_name, make, name, status) => {
  const before = mediaFiles();

  const answer = await upload(await bytesOf(make()), name);

  expect(answer.status).toBe(status);
  expect(memberOf(answer.body, 'errors', '0', 'message')).toMatch(/^(Gambar|Berkas) .+\.$/);
  expect(mediaFiles()).toEqual(before);
});

test('a photo with a page behind its end loses it, and no browser would run what is left', async () => {
  const photo = await bytesOf(noisy(800, 600).jpeg());

  const names = await stored(Buffer.concat([photo, Buffer.from(SCRIPT)]), 'ganda.jpg');

  for (const name of names) expect(bytesOnDisk(name).includes('alert('), name).toBe(false);
  const { headers } = await fetch(`${portal.url}/media/${String(names[0])}`);
  expect(headers.get('content-type')).toBe('image/jpeg');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
});

test('a photo for the press (CMYK) is stored in the colours of screens', async () => {
  const press = await bytesOf(noisy(800, 600).toColourspace('cmyk').jpeg());
  expect((await sharp(press).metadata()).space).toBe('cmyk');

  const names = await stored(press, 'cetak.jpg');

  for (const name of names) expect((await sharp(bytesOnDisk(name)).metadata()).space, name).toBe('srgb');
});

test('a file is stored as what it is, whatever its name says', async () => {
  const names = await stored(await bytesOf(noisy(800, 600).png()), 'salah.jpg', 'image/jpeg');

  const formats = { '.jpg': 'jpeg', '.webp': 'webp', '.avif': 'heif' };
  for (const name of names) {
    const extension = path.extname(name);
    const { format } = await sharp(bytesOnDisk(name)).metadata();
    expect(formats).toHaveProperty([extension], format);
  }
});

test('what is see-through becomes white, not black', async () => {
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const seal = sharp({ create: { width: 400, height: 400, channels: 4, background: clear } });

  const [original = ''] = await stored(await bytesOf(seal.png()), 'lambang.png');

  expect(await colourAt(original, 200, 200)).toEqual([255, 255, 255]);
});

test('a photo taken with the phone on its side stands upright in every file', async () => {
  // Red on the left, blue on the right; turned a quarter clockwise (6), red is on top.
  const right = await bytesOf(blank(400, 400, BLUE).png());
  const lying = blank(800, 400, RED).composite([{ input: right, left: 400, top: 0 }]);

  const names = await stored(await bytesOf(lying.jpeg().withMetadata({ orientation: 6 })), 'miring.jpg');

  for (const name of names) {
    const { width, height, orientation } = await sharp(bytesOnDisk(name)).metadata();
    expect(height / width, name).toBeCloseTo(2, 1);
    expect(orientation ?? 1).toBe(1);
    const [red = 0, , blue = 0] = await colourAt(name, Math.floor(width / 2), Math.floor(height / 8));
    expect(red, name).toBeGreaterThan(blue);
  }
});

test('where a photo was taken, and with what, is in none of its files', async () => {
  const gps = { GPSLatitudeRef: 'S', GPSLatitude: '6/1 12/1 0/1', GPSLongitudeRef: 'E' };
  const camera = { Make: 'KameraRahasia', Copyright: 'SeriRahasia' };
  const photo = await bytesOf(noisy(800, 600).jpeg().withExif({ IFD0: camera, IFD3: gps }));
  expect(photo.includes('KameraRahasia')).toBe(true);

  const names = await stored(photo, 'lokasi.jpg');

  for (const name of names) {
    expect((await sharp(bytesOnDisk(name)).metadata()).exif, name).toBeUndefined();
    expect(bytesOnDisk(name).includes('Rahasia'), name).toBe(false);
  }
});

test('a picture that moves is stored as its first one', async () => {
  const frames = await Promise.all([RED, BLUE].map((colour) => bytesOf(blank(400, 300, colour).png())));
  const moving = await bytesOf(sharp(frames, { join: { animated: true } }).gif({ delay: [100, 100] }));
  expect((await sharp(moving).metadata()).pages).toBe(2);

  const [original = ''] = await stored(moving, 'gerak.gif');

  const { width, height, pages } = await sharp(bytesOnDisk(original)).metadata();
  expect({ width, height, pages }).toEqual({ width: 400, height: 300, pages: undefined });
  const [red = 0, , blue = 0] = await colourAt(original, 200, 150);
  expect(red).toBeGreaterThan(blue);
});

test.each([
  [3000, 2000],
  [700, 1400],
  [200, 100],
])(
  'of a photo of %i by %i every file has the size that is told, and none is larger',
  async (width, height) => {
    const answer = await upload(await bytesOf(noisy(width, height).jpeg()), 'ukuran.jpg');

    const told = filesOf(answer);
    expect(told).toHaveLength(13);
    for (const file of told) {
      const real = await sharp(bytesOnDisk(file.filename)).metadata();
      expect({ width: real.width, height: real.height }).toEqual({ width: file.width, height: file.height });
      expect(file.width).toBeLessThanOrEqual(width);
      expect(file.width / file.height).toBeCloseTo(width / height, 1);
    }
  },
);

test('an upload that the database refuses leaves no file', async () => {
  const photo = await bytesOf(noisy(400, 300).jpeg());
  const before = mediaFiles();
  const allowWrites = await portal.database.refuseWrites('media');

  const answer = await upload(photo, 'yatim.jpg');
  await allowWrites();

  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(mediaFiles()).toEqual(before);
  expect((await upload(photo, 'yatim.jpg')).status).toBe(201);
});

test('while ten photos are cut at once, readers and files are answered', async () => {
  const photo = await bytesOf(noisy(1000, 750).jpeg());
  const [shown = ''] = await stored(photo, 'pertama.jpg');
  let done = 0;
  const uploads = Array.from({ length: 10 }, () => upload(photo, 'serentak.jpg').finally(() => (done += 1)));

  let answered = 0;
  while (done === 0) {
    const answers = await Promise.all(['/', `/media/${shown}`].map((at) => fetch(portal.url + at)));
    for (const answer of answers) expect(answer.status).toBe(200);
    answered += 1;
  }

  const statuses = (await Promise.all(uploads)).map((answer) => answer.status);
  expect(statuses).toEqual(Array.from({ length: 10 }, () => 201));
  expect(answered).toBeGreaterThan(5);
});

function blank(width: number, height: number, background = RED): Sharp {
  const create = { width, height, channels: 3, background } as const;
  return sharp({ create, limitInputPixels: false });
}

function noisy(width: number, height: number): Sharp {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  return sharp({ create: { width, height, channels: 3, background: RED, noise } });
}

async function half(image: Sharp): Promise<Buffer> {
  const whole = await image.toBuffer();
  return whole.subarray(0, Math.floor(whole.length / 2));
}

async function bytesOf(made: Sharp | Buffer | Promise<Buffer>): Promise<Buffer> {
  const ready = await made;
  return Buffer.isBuffer(ready) ? ready : ready.toBuffer();
}

function upload(bytes: Buffer, name: string, type = 'image/jpeg'): Promise<Answer> {
  return editor.upload('/api/media', new File([Uint8Array.from(bytes)], name, { type }), { alt: 'Uji' });
}

/** Uploads, and gives the names of all its files, the original's first. */
async function stored(bytes: Buffer, name: string, type?: string): Promise<string[]> {
  const files = filesOf(await upload(bytes, name, type));
  expect(files).toHaveLength(13);
  return files.map((file) => file.filename);
}

interface StoredFile {
  readonly filename: string;
  readonly width: number;
  readonly height: number;
}

function filesOf(answer: Answer): StoredFile[] {
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  const doc = memberOf(answer.body, 'doc') as StoredFile & { sizes: Record<string, StoredFile> }; // as media.ts says
  return [doc, ...Object.values(doc.sizes)];
}

function mediaFiles(): string[] {
  return readdirSync(path.join(portal.dataDir, 'media')).sort();
}

function bytesOnDisk(name: string): Buffer {
  return readFileSync(path.join(portal.dataDir, 'media', name));
}

async function colourAt(name: string, left: number, top: number): Promise<number[]> {
  const pixel = sharp(bytesOnDisk(name)).extract({ left, top, width: 1, height: 1 }).removeAlpha();
  return [...(await pixel.raw().toBuffer())];
}
