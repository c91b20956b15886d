import type { Targets } from '../hostile-request.ts';
import type { Random } from '../seeded-random.ts';
import { wireRequest } from '../wire-request.ts';

const COLLECTIONS = ['articles', 'media', 'sections', 'topics', 'regions', 'authors', 'units', 'pages', 'redirects', 'users', 'article-views', 'related-lists', 'outbox', 'counters', 'payload-preferences', 'payload-locked-documents', 'payload-migrations', 'payload-kv', 'payload-jobs', '__proto__', 'constructor', 'x'] as const; // prettier-ignore
const FIELDS = ['id', '_id', 'headline', 'lead', 'body', 'number', 'publishedAt', 'createdAt', 'state', '_status', 'section', 'section.name', 'section.slug', 'authors', 'authors.name', 'authors.user', 'owner', 'owner.email', 'owner.resetPasswordToken', 'owner.hash', 'editor.user.email', 'photo', 'photo.media', 'photo.media.filename', 'topics', 'topics.mergedInto.slug', 'regions.parent.parent.parent.name', 'unit.region.code', 'pinned', 'pinned.headline', 'pinned.pinned.pinned.headline', 'notes', 'notes.text', 'withdrawal.reason', 'keyTerms', 'keyTerms.x', 'origin.key', 'slug', 'name', 'code', 'aliases', 'email', 'password', 'hash', 'salt', 'sessions', 'sessions.id', 'loginAttempts', 'user', 'user.value', 'document.value', 'document', 'parent', 'version', 'version.headline', 'latest', 'deletedAt', '__proto__', 'constructor', 'constructor.prototype', '$where', '$or', 'a.b.c', 'a__b', '', '.', '..', "x' OR 1=1", 'headline;', 'headline)', '"', '%00', '-', '--headline', 'sizes.foto.filename', 'blocks', 'and', 'or', 'relationTo'] as const; // prettier-ignore
const OPERATORS = ['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal', 'like', 'not_like', 'contains', 'near', 'within', 'intersects', '$regex', '$gt', 'x', '', '__proto__', 'constructor'] as const; // prettier-ignore
const VALUES = ['', '1', '0', '-1', '1e999', 'NaN', 'null', 'true', 'false', 'undefined', '2024-01-01', '2024-13-45', 'not-a-date', '[object Object]', '%00', '%F0%9F%98%80', '%ED%A0%80', '(a%2B)%2B$', '%25', '_', '*', "'", '"', '\\', '%5C', '[', '{}', '[]', '{"$gt":""}', 'a,b,c', ',', ',,,', 'tayang', 'published', '9'.repeat(400), '10,20,30,40', '106.8,-6.2,1000,0', 'x,y', '__proto__'] as const; // prettier-ignore
const OTHERS = ['limit', 'page', 'depth', 'draft', 'trash', 'pagination', 'locale', 'fallback-locale', 'fallbackLocale', 'sort', 'select', 'populate', 'joins', 'where', 'data', 'field', 'autosave', 'overrideLock', 'flattenLocales', 'publishAllLocales', 'showHiddenFields', 'overrideAccess', 'user', 'req', 'context', 'uploadEdits', 'file', 'duplicateFromID', 'prefix', 'url', 'src', 'cron', 'queue', 'allQueues'] as const; // prettier-ignore
const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

/** Questions to the API with conditions, orders, limits and shapes that it may not know, or that would cost much. */
export function apiQuery(random: Random, { ids, tokens }: Targets): Buffer {
  const target = `/api/${door(random, ids)}?${parts(random)}`.replaceAll(' ', '%20').slice(0, 15_000);
  const headers = [random.pick(tokens)];
  if (random.chance(0.75)) return wireRequest(random, { target, headers });
  const [path = '', query = ''] = target.split('?');
  const [type, body] = askedByBody(random, query);
  // As the admin asks when its question is too long for an address.
  return wireRequest(random, {
    method: 'POST',
    target: path,
    headers: [...headers, 'X-Payload-HTTP-Method-Override: GET', `Content-Type: ${type}`],
    body,
  });
}

function door(random: Random, ids: Targets['ids']): string {
  const collection = random.pick(COLLECTIONS);
  const id = random.chance(0.5) ? random.pick(ids) : random.pick(['1', 'x', '%00', '-', 'undefined', '000000000000000000000000', "'", '%E0%A4%A', 'a'.repeat(500)]); // prettier-ignore
  return random.pick([
    collection, collection, collection, 'articles', 'articles', `${collection}/${id}`, `${collection}/count`, `${collection}/versions`, `${collection}/versions/${id}`, `${collection}/access/${id}`, `${collection}/distinct`, `${collection}/file/${id}`, `${collection}/paste-url/${id}`, `${collection}/${id}/langkah`, `${collection}/me`, 'globals/site', 'globals/front-page', 'globals/front-page/versions', `globals/site/access`, `globals/${id}`, 'access', 'users/me', 'users/init', 'payload-jobs/run', 'payload-jobs/handle-schedules', `payload-preferences/${id}`, `${collection}/${id}/${id}/${id}`,
  ]); // prettier-ignore
}

function parts(random: Random): string {
  return Array.from({ length: 1 + random.below(4) }, () => part(random)).join('&');
}

function part(random: Random): string {
  switch (random.below(10)) {
    case 0:
      return `${random.pick(OTHERS)}=${random.pick(VALUES)}`;
    case 1:
      return `${random.pick(OTHERS)}[${random.pick(FIELDS)}]=${random.pick(VALUES)}`;
    case 2:
      return `sort=${random.pick(['', '-', '+'])}${random.pick(FIELDS)}${random.chance(0.2) ? `,${random.pick(FIELDS)}` : ''}`;
    case 3:
      return `limit=${random.pick(['0', '-1', '1e9', '1000000000', 'NaN', '1.5', '9'.repeat(30), ''])}&depth=${random.pick(['99', '-1', '1e9', 'x', '0', '10'])}`; // prettier-ignore
    case 4: // conditions within conditions
      return `where${random.pick(['[or][0]', '[and][0]', '[or][0][and][0]', '[x]', '[or]', '[0]']).repeat(1 + random.below(30))}[${random.pick(FIELDS)}][${random.pick(OPERATORS)}]=${random.pick(VALUES)}`; // prettier-ignore
    case 5: // many conditions at once
      return Array.from(
        { length: random.below(250) },
        (_, at) => `where[or][${String(at)}][${random.pick(FIELDS)}][${random.pick(OPERATORS)}]=a`,
      ).join('&');
    case 6:
      return `${random.pick(['where', 'where', 'where', 'data', 'sort', 'select', 'joins'])}=${nestedText(random, 14_500)}`;
    case 7:
      return `${random.pick(['select', 'populate', 'joins'])}[${random.pick([...COLLECTIONS])}][${random.pick(FIELDS)}]=${random.pick(VALUES)}`;
    default:
      return `where[${random.pick(FIELDS)}][${random.pick(OPERATORS)}]${random.pick(['', '', '', '[]', '[0]', '[x]', '[equals]', '[a][b]'])}=${random.pick(VALUES)}`; // prettier-ignore
  }
}

/** JSON within a parameter, often as deep as its letters allow: a recursion ends there. */
function nestedText(random: Random, letters: number): string {
  const [open, close] = random.pick([
    ['{"and":[', ']}'], ['{"and":[', ']}'], ['{"or":[{},', ']}'], ['{"a":', '}'], ['{"section":{"contains":', '}}'], ['[', ']'],
  ] as const); // prettier-ignore
  const deepest = Math.floor(letters / (open.length + close.length));
  const levels = random.chance(0.5) ? deepest : random.below(120);
  const inner = random.pick(['{}', '{"headline":{"like":"a"}}', '1', '']);
  return open.repeat(levels) + inner + close.repeat(levels);
}

/** Also what an address is too short for, and what Payload itself writes from the body into the address. */
function askedByBody(random: Random, query: string): readonly [type: string, body: string] {
  if (random.chance(0.3))
    return [random.pick([FORM, JSON_TYPE, 'text/plain', `${FORM}; charset=utf-8`]), query];
  const name = random.pick(['where', 'where', 'where', 'data', 'locale', 'fallbackLocale', 'depth']);
  const text = random.chance(0.7) ? nestedText(random, 500_000) : `x&${parts(random)}`;
  return random.chance(0.5)
    ? [FORM, `${name}=${text}`]
    : [JSON_TYPE, JSON.stringify({ locale: 'id', [name]: text })];
}
