import type { Targets } from '../hostile-request.ts';
import type { Random } from '../seeded-random.ts';
import { wireRequest } from '../wire-request.ts';

const DOORS = [
  ['POST', 'users/login'], ['POST', 'users/login'], ['POST', 'users/forgot-password'], ['POST', 'users/reset-password'], ['POST', 'users/unlock'], ['POST', 'users/logout'], ['POST', 'users/refresh-token'], ['POST', 'users/first-register'], ['POST', 'users/verify/x'], ['POST', 'users'], ['POST', 'articles'], ['POST', 'articles?draft=true'], ['PATCH', 'articles/ID'], ['PATCH', 'articles/ID?draft=true&autosave=true'], ['PATCH', 'articles'], ['PATCH', 'articles?where[id][equals]=ID'], ['DELETE', 'articles'], ['DELETE', 'articles/ID'], ['POST', 'articles/ID/langkah'], ['POST', 'articles/ID/duplicate'], ['POST', 'articles/versions/ID'], ['POST', 'articles/access/ID'], ['POST', 'topics'], ['POST', 'authors'], ['POST', 'sections'], ['PATCH', 'users/ID'], ['POST', 'payload-preferences/x'], ['POST', 'payload-preferences'], ['POST', 'payload-locked-documents'], ['POST', 'globals/site'], ['POST', 'globals/front-page'], ['POST', 'payload-jobs'], ['POST', 'x'],
] as const; // prettier-ignore
const KEYS = ['headline', 'lead', 'kicker', 'body', 'photo', 'authors', 'section', 'topics', 'regions', 'unit', 'format', 'zone', 'state', 'number', 'slug', 'publishedAt', 'scheduledFor', 'notes', 'pinned', 'blocked', 'keyTerms', 'advertorial', 'origin', 'owner', '_status', 'email', 'password', 'token', 'name', 'roles', 'move', 'note', 'reason', 'id', 'createdAt', 'updatedAt', 'deletedAt', '__proto__', 'constructor', 'user', 'document', 'globalSlug', 'key', 'value', 'data', 'confirmedBy', 'withdrawal', 'sessions'] as const; // prettier-ignore
const TYPES = ['application/json', 'application/json', 'application/json', 'application/json', 'application/json; charset=utf-8', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/xml', ''] as const; // prettier-ignore

/** Bodies that are no JSON, or JSON of the wrong shape, depth, size or meaning. */
export function apiBody(random: Random, { ids, tokens }: Targets): Buffer {
  const [method, door] = random.pick(DOORS);
  return wireRequest(random, {
    method,
    target: `/api/${door.replace('ID', random.chance(0.7) ? random.pick(ids) : 'x')}`,
    headers: [`Content-Type: ${random.pick(TYPES)}`, random.pick(tokens)],
    body: body(random, ids),
  });
}

function body(random: Random, ids: Targets['ids']): Buffer | string {
  switch (random.below(10)) {
    case 0:
      return random.pick(['{', '[', '"', 'null', 'true', '0', '""', '[]', '{}', '{"a":', '{"a":1}}', "{'a':1}", '\ufeff{}', 'NaN', '{"__proto__":{"isAdmin":true}}', '{"constructor":{"prototype":{"x":1}}}', '{"a":1,"a":2}', '-']); // prettier-ignore
    case 1: {
      const deep = 1 + random.below(100_000);
      return random.chance(0.5)
        ? '['.repeat(deep) + ']'.repeat(deep)
        : '{"a":'.repeat(deep) + '1' + '}'.repeat(deep);
    }
    case 2:
      return Buffer.from(random.letters(random.below(3000)), 'latin1');
    case 3:
      return JSON.stringify({ email: text(random), password: text(random) });
    case 4:
      return JSON.stringify({ headline: 'Uji', body: { root: node(random, 6) } });
    case 5:
      return JSON.stringify({ data: value(random, ids, 3), ...fields(random, ids) });
    default:
      return JSON.stringify(fields(random, ids));
  }
}

function fields(random: Random, ids: Targets['ids']): Record<string, unknown> {
  return Object.fromEntries(
    Array.from({ length: 1 + random.below(6) }, () => [random.pick(KEYS), value(random, ids, 3)]),
  );
}

function value(random: Random, ids: Targets['ids'], depth: number): unknown {
  switch (random.below(depth > 0 ? 12 : 9)) {
    case 0:
      return null;
    case 1:
      return random.chance(0.5);
    case 2:
      return random.pick([0, -1, 1.5, 1e308, 2 ** 53, -0]);
    case 3:
      return random.pick(ids);
    case 4:
      return [random.pick(ids), random.pick(ids), 'x', null];
    case 5:
      return random.pick(['tayang', 'draf', 'published', 'ajukan', 'tarik-kembali', '2024-01-01T00:00:00Z', '2024-99-99', 'admin', 'WIB', 'berita']); // prettier-ignore
    case 6:
    case 7:
    case 8:
      return text(random);
    case 9:
      return Array.from({ length: random.below(5) }, () => value(random, ids, depth - 1));
    case 10:
      return { relationTo: random.pick(['articles', 'users', 'x']), value: value(random, ids, depth - 1) };
    default:
      return fields(random, ids);
  }
}

function text(random: Random): string {
  return random.pick(['', ' ', 'x', 'a@b.id', 'admin@contoh.go.id', '\u0000', '\ud800', '😀', "' OR 1=1--", '<script>alert(1)</script>', '{{x}}', '../..', 'a'.repeat(random.below(5000)), random.letters(20)]); // prettier-ignore
}

function node(random: Random, depth: number): unknown {
  const type = random.pick(['root', 'paragraph', 'heading', 'list', 'listitem', 'link', 'upload', 'quote', 'table', 'text', 'block', 'x']); // prettier-ignore
  const children =
    depth > 0
      ? Array.from({ length: random.below(4) }, () => node(random, depth - 1))
      : random.pick([[], null, 'x', {}]);
  return {
    type,
    version: random.pick([1, 'x', null]),
    format: random.pick(['', 0, 'left', 99]),
    text: text(random),
    tag: random.pick(['h2', 'h9', 'script']),
    fields: random.pick([
      { url: 'javascript:1', linkType: 'custom' },
      null,
      { doc: { value: 'x', relationTo: 'x' } },
    ]),
    value: random.pick(['x', null, { id: 'x' }]),
    relationTo: random.pick(['media', 'x']),
    ...(random.chance(0.9) ? { children } : {}),
  };
}
