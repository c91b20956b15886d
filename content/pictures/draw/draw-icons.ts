import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const PUBLIC = new URL('../../../public/', import.meta.url);
const NIGHT = '#0d3b54';
const RED = '#d8352a';
const GOLD = '#f2b632';
const PAPER = '#fdfcf9';

/** Draws favicon, home-screen icons and the default share picture into `public/`. */
export async function drawIcons(): Promise<void> {
  await mkdir(PUBLIC, { recursive: true });
  await writeFile(new URL('favicon.svg', PUBLIC), favicon());
  await toPng('icon-192.png', tile(0.12), 192, 192);
  await toPng('icon-512.png', tile(0.12), 512, 512);
  await toPng('apple-touch-icon.png', tile(0.1), 180, 180);
  await toPng('share.png', share(), 1200, 630);
}

/** The mark on a field of 64: a W folded from two open pages, one fold in red, a sun over its middle. */
function mark(): string {
  return (
    `<path d="M6 17L18 17L26 55L15 55Z" fill="${PAPER}"/><path d="M15 55L26 55L37 26L27 26Z" fill="#bcd6e3"/>` +
    `<path d="M27 26L37 26L49 55L38 55Z" fill="${PAPER}"/><path d="M38 55L49 55L58 17L46 17Z" fill="${RED}"/>` +
    `<circle cx="32" cy="14" r="6" fill="${GOLD}"/>`
  );
}

/** In dark browsers the tile turns paler and gets a rim, so that it parts from the tab strip. */
function favicon(): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><style>.t{fill:' +
    `${NIGHT}}@media(prefers-color-scheme:dark){.t{fill:#1d6288}}</style><rect class="t" width="64" height="64" rx="14"/>${mark()}</svg>\n`
  );
}

/** A full square: the phone cuts the corners itself, so the mark keeps `margin` free on each side. */
function tile(margin: number): string {
  const scale = 1 - margin * 2;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><defs><linearGradient id="g" x2="0" y2="1">' +
    `<stop stop-color="#15577a"/><stop offset="1" stop-color="#0a2e43"/></linearGradient></defs><rect width="64" height="64" fill="url(#g)"/>` +
    `<g transform="translate(${String(64 * margin)} ${String(64 * margin)}) scale(${String(scale)})">${mark()}</g></svg>`
  );
}

/** The mark over an archipelago of hills at dawn. */
function share(): string {
  const ridge = (y: number, lift: number, color: string): string =>
    `<path d="M0 ${String(y)}C180 ${String(y - lift * 1.4)} 300 ${String(y - lift)} 470 ${String(y - 10)}S820 ${String(y - lift * 0.5)} 930 ${String(y - lift * 0.8)}S1120 ${String(y - lift)} 1200 ${String(y - 20)}V630H0Z" fill="${color}"/>`;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><defs><linearGradient id="s" x2="0" y2="1">' +
    '<stop stop-color="#0a2e43"/><stop offset=".6" stop-color="#1d6288"/><stop offset="1" stop-color="#f0a878"/></linearGradient>' +
    `<radialGradient id="h"><stop stop-color="#ffd98a" stop-opacity=".7"/><stop offset="1" stop-color="#ffd98a" stop-opacity="0"/></radialGradient></defs>` +
    '<rect width="1200" height="630" fill="url(#s)"/><circle cx="600" cy="180" r="420" fill="url(#h)"/>' +
    ridge(530, 80, '#3f7f95') + ridge(565, 40, '#1c5270') + ridge(606, 70, '#0f3a54') +
    `<g transform="translate(408 78) scale(6)">${mark()}</g></svg>`
  );
}

async function toPng(name: string, svg: string, width: number, height: number): Promise<void> {
  const png = await sharp(Buffer.from(svg), { density: 300 }).resize(width,
    height).png({ compressionLevel: 9 }).toBuffer();
  await writeFile(new URL(name, PUBLIC), png);
}
