import type { Targets } from '../hostile-request.ts';
import type { Random } from '../seeded-random.ts';
import { wireRequest } from '../wire-request.ts';

const KEYS = ['q', 'rubrik', 'topik', 'daerah', 'unit', 'dari', 'sampai', 'urut', 'halaman', 'n', 'token', '__proto__', 'constructor[prototype][x]', 'a[b][c]', 'q[]', 'q[x]', 'toString'] as const; // prettier-ignore
const VALUES = ['', '0', '-1', '1', '2', '999999999', '1e9', 'NaN', 'Infinity', '1.5', '2024-13-45', '2024-02-30', '9999-12-31', '0000-00-00', '-271821-04-20', '1970-01-01T00:00:00Z', '%00', '%E0%A4%A', '%F0%9F%98%80', '%EF%BF%BD', '%ED%A0%80', "' OR 1=1--", '(a%2B)%2B$', '.*', '%5C', '"', '%3Cscript%3E', '*', 'a%20OR%20b', 'NEAR(', '__proto__', 'constructor', 'terbaru', 'relevan', '73.71', 'ekonomi', '%0d%0aSet-Cookie:%20a=b', '%2e%2e%2f'] as const; // prettier-ignore

/** Queries with keys that nobody knows, values that nothing can be, or no end. */
export function oddQuery(random: Random, { pages }: Targets): Buffer {
  const page = random.chance(0.5) ? '/cari' : random.pick(pages);
  return wireRequest(random, { target: `${page}?${query(random)}` });
}

function query(random: Random): string {
  switch (random.below(4)) {
    case 0: // ten thousand unknown keys in all, as many in one request as fit
      return Array.from({ length: 1 + random.below(900) }, () => `x${String(random.below(1e9))}=1`).join('&');
    case 1:
      return `${random.pick(KEYS)}=${random.pick(['a', '%61', '%20', 'a%20', '%E4%B8%AD', '+', '"']).repeat(random.below(5000))}`.slice(0, 15_000); // prettier-ignore
    case 2:
      return `a${'[b]'.repeat(random.below(4000))}=1`;
    default:
      return Array.from({ length: 1 + random.below(8) }, () => `${random.pick(KEYS)}=${random.pick(VALUES)}`)
        .join(random.pick(['&', '&', '&', ';', '&&', '?', '#']))
        .replaceAll(' ', '%20');
  }
}
