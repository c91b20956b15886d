import type { Targets } from '../hostile-request.ts';
import type { Random } from '../seeded-random.ts';
import { wireRequest } from '../wire-request.ts';

/** Ways out of a folder: raw, escaped once and twice, with the other slash, with bytes that end a name. */
const UP = [
  '../', '..%2f', '%2e%2e/', '%2e%2e%2f', '%252e%252e%252f', '..\\', '..%5c', '%c0%ae%c0%ae/', '....//', '..;/',
  '.%00./', '..%00/', '%uff0e%uff0e/', '..%ef%bc%8f', './/', '/./',
] as const; // prettier-ignore
const ROOTS = ['/', '/media/', '/_astro/', '/api/', '/admin/', '/_next/static/', '/_next/image', '/berita/', '/pratinjau/', '/penyiapan/'] as const; // prettier-ignore
const AIMS = ['etc/passwd', 'secret', 'warta.db', 'package.json', '.env', 'users', 'first-admin.json', 'proc/self/environ'] as const; // prettier-ignore
const PLACES = ['berita', 'rubrik', 'topik', 'daerah', 'media-center', 'instansi', 'penulis', 'indeks', 'media', 'pratinjau', 'penyiapan', '_astro', '_next', '_image', 'api', 'admin', 'fokus', 'data', 'ralat', 'sitemap', '__proto__', 'constructor'] as const; // prettier-ignore
const ODD = ['%E0%A4%A', '%ff', '%00', '%0d%0aX-Injected:%201', '%', '%u0041', '\u00e9', '"', '<script>', '{{7*7}}', '${7*7}', "'--", '%F0%9F%98%80', ' ', '\t', '|', '^', '`', '[', '%5B', ';', ':', '@', '*', '%2F', '//', '__proto__', 'NaN', '-1', '1e309', '9007199254740993', '0x10', '١', '.', '..', '.html', '.php', '.git/config'] as const; // prettier-ignore

/** Paths that lead out of a folder, cannot be read, have no end, or aim at what is not there. */
export function oddPath(random: Random, { pages }: Targets): Buffer {
  return wireRequest(random, { target: target(random, pages) });
}

function target(random: Random, pages: Targets['pages']): string {
  switch (random.below(6)) {
    case 0:
      return random.pick(ROOTS) + random.pick(UP).repeat(1 + random.below(12)) + random.pick(AIMS);
    case 1:
      return `/${segments(random, 1 + random.below(6)).join('/')}`;
    case 2:
      return `/${random.pick(['a', '/', '%61', '.', '../', 'é', '%2F']).repeat(1 + random.below(15_000))}`;
    case 3: // near: a page with something at its end or in its middle
      return inserted(random, random.pick(pages), random.pick(ODD));
    case 4:
      return `${random.pick(['', 'http://127.0.0.1', 'http://elsewhere', '//elsewhere', 'ftp://x', '/', 'x'])}${random.pick(pages)}`;
    default:
      return `/${random.letters(1 + random.below(60)).replace(/[\r\n ]/g, '_')}`;
  }
}

function segments(random: Random, count: number): string[] {
  return Array.from({ length: count }, () =>
    random.chance(0.5)
      ? random.pick(PLACES)
      : random.chance(0.6)
        ? random.pick(ODD)
        : String(random.below(300)),
  );
}

function inserted(random: Random, page: string, piece: string): string {
  const at = random.below(page.length + 1);
  return page.slice(0, at) + piece + page.slice(at);
}
