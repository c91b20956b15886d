import type { Targets } from '../hostile-request.ts';
import type { Random } from '../seeded-random.ts';
import { wireRequest } from '../wire-request.ts';

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'CONNECT', 'PROPFIND', 'PURGE', 'LINK', 'QUERY', 'M-SEARCH', 'get', 'GeT', 'FOO', 'BREW', ''] as const; // prettier-ignore
const DOORS = ['/', '/cari?q=a', '/_baca', '/_baca.gif', '/healthz', '/readyz', '/metrics', '/api', '/api/', '/api/articles', '/api/media', '/api/users', '/api/users/login', '/api/users/logout', '/api/users/me', '/api/users/refresh-token', '/api/users/init', '/api/users/access', '/api/users/verify/x', '/api/access', '/api/globals/site', '/api/globals/front-page', '/api/payload-preferences/x', '/api/payload-locked-documents', '/api/payload-jobs/run', '/api/graphql', '/api/graphql-playground', '/api/form-state', '/admin', '/admin/login', '/admin/api', '/_next/image?url=/x&w=1&q=1', '/_image?href=/x', '/media/x.jpg', '/favicon.svg', '/penyiapan/x', '/pratinjau/x', '*'] as const; // prettier-ignore

/** Methods that a door does not know, with and without a body. */
export function oddMethod(random: Random, { pages, tokens }: Targets): Buffer {
  const target = random.chance(0.7) ? random.pick(DOORS) : random.pick(pages);
  const body = random.chance(0.5) ? random.letters(random.below(2000), 'abc{}[]":,0= &') : undefined;
  const type = random.pick(['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'x']);
  return wireRequest(random, {
    method: random.pick(METHODS),
    target,
    headers: [`Content-Type: ${type}`, ...(random.chance(0.3) ? [random.pick(tokens)] : [])],
    ...(body === undefined ? {} : { body }),
  });
}
