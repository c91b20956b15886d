import { expect, test } from 'vitest';
import { apiDoor, type ApiRequest } from './api-door.ts';

test.each([
  '',
  'limit=10&page=2&depth=0&sort=-publishedAt,headline',
  'limit=-1&page=',
  'where[state][equals]=tayang',
  'where[or][0][headline][like]=desa&where[or][1][and][0][lead][contains]=desa',
  'where[id][in]=1,2,3',
  'where[id][in][]=1&where[id][in][]=2',
  'where={"state":{"equals":"tayang"}}',
  `where={"or":[${Array.from({ length: 200 }, () => '{"lead":{"like":"a"}}').join(',')}]}`,
  'data={"headline":"Uji"}',
  'where[section][contains][slug][equals]=berita',
  'where=',
  'sort[]=headline&sort[]=-number',
  'select[headline]=true&populate[sections][name]=true',
])('the question "%s" is let in', (search) => {
  expect(apiDoor(aRequest({ search }))).toBeUndefined();
});

test.each([
  ['a limit that is no whole number', 'limit=1.5'],
  ['a limit that is said twice', 'limit=1&limit=2'],
  ['a page that is no number', 'page=x'],
  ['a condition that is none', 'where=x'],
  ['a condition without a comparison', 'where[headline]=x'],
  ['a list where one text is sought', 'where[headline][like][]=a&where[headline][like][]=b'],
  ['a list that a text should be', 'where[headline][not_equals][0]=a'],
  ['all of a list', 'where[topics][all]=a'],
  ['conditions in place of a text', 'where[headline][equals][a]=b'],
  ['a place on a map', 'where[headline][near]=106.8,-6.2,1000'],
  ['a document that is no JSON', 'data=x'],
  ['an order that is no list of fields', 'sort[a]=b'],
  ['an order by eleven fields', `sort=${Array.from({ length: 11 }, () => 'headline').join(',')}`],
  [
    '201 conditions',
    Array.from({ length: 201 }, (_, at) => `where[or][${String(at)}][lead][like]=a`).join('&'),
  ],
  ['1,001 values', `where[id][in]=${'a,'.repeat(1000)}a`],
  ['conditions 1,400 deep', `where=${nested(1400)}`],
  ['a hand in the prototype', 'where={"__proto__":{"equals":"a"}}'],
  ['a document as deep as a well', `data=${nested(1400)}`],
  ['401 groups that ask nothing', `where={"or":[${Array.from({ length: 401 }, () => '{}').join(',')}]}`],
])('a question with %s is refused', (_name, search) => {
  expect(apiDoor(aRequest({ search }))).toBe(400);
});

test.each(['/api/__proto__', '/api/constructor', '/api/toString/count'])('%s is no address', (path) => {
  expect(apiDoor(aRequest({ path }))).toBe(404);
});

test.each(['{}', '{"headline":"Uji"}', `${'{"a":'.repeat(150)}1${'}'.repeat(150)}`])(
  'the body %s is let in',
  (text) => {
    expect(apiDoor(aSave(text))).toBeUndefined();
  },
);

test.each([
  ['no JSON', '{"headline":'],
  ['a list', '[{"headline":"Uji"}]'],
  ['nothing', 'null'],
  ['a number', '1'],
  ['as deep as a well', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['a hand in the prototype', '{"__proto__":{"isAdmin":true}}'],
  ['the other hand in it', '{"data":[{"constructor":{"prototype":{"isAdmin":true}}}]}'],
])('a body that is %s is refused', (_name, text) => {
  expect(apiDoor(aSave(text))).toBe(400);
});

test('a body of a kind that the API does not read is refused, and no body at all is let in', () => {
  expect(apiDoor(aSave('headline: Uji', 'text/plain'))).toBe(400);
  expect(apiDoor(aRequest({ contentType: 'application/json' }))).toBeUndefined();
});

test('a photo is let in as a form, whatever is in it', () => {
  expect(apiDoor(aSave('--x\r\n', 'multipart/form-data; boundary=x'))).toBeUndefined();
});

test.each([
  ['application/x-www-form-urlencoded', 'limit=10&where[state][equals]=tayang', undefined],
  ['application/x-www-form-urlencoded', 'where=x', 400],
  ['application/json', '{"where":{"state":{"equals":"tayang"}}}', undefined],
  ['application/json', '{"where":"x"}', 400],
  ['application/json', 'where=x', 400],
])('a question that the admin sends as a POST (%s, %s) is looked at, too', (contentType, text, expected) => {
  expect(apiDoor({ ...aSave(text, contentType), asksByPost: true })).toBe(expected);
});

test.each([
  ['a locale that is a question', '', '{"locale":"x&sort=owner.hash&limit=1.5&where=x"}'],
  ['a locale that is one within a list', '', '{"locale":["x&sort=owner.hash"]}'],
  ['another locale that is a question', '', '{"fallbackLocale":"x&sort=owner.hash"}'],
  ['a depth that is a question', '', '{"fallbackLocale":"id","depth":"1&sort=owner.hash"}'],
  ['a locale that spoils a number of the address', 'limit=1', '{"locale":"id"}'],
])('%s cannot walk round the door', (_name, search, text) => {
  expect(apiDoor({ ...aSave(text), search, asksByPost: true })).toBe(400);
});

test.each([
  '{"locale":"id"}',
  '{"locale":"","fallbackLocale":null}',
  '{"locale":"en-GB","fallbackLocale":"id"}',
])('a question with %s is let in', (text) => {
  expect(apiDoor({ ...aSave(text), asksByPost: true })).toBeUndefined();
});

test.each([
  ['behind which something stands that Payload does not read', 'text/plain', 'sort=owner.hash', 'x'],
  [
    'behind which it reads nothing for a letter more',
    'application/x-www-form-urlencoded; charset=utf-8',
    'sort=owner.hash',
    'x',
  ],
  ['that ends at a mark of place', 'application/x-www-form-urlencoded', '', 'sort=owner.hash#x'],
  ['that is broken into lines', 'application/x-www-form-urlencoded', '', 'so\nrt=owner.hash'],
  ['that begins with the mark of a text', 'application/x-www-form-urlencoded', '', '\ufeffsort=owner.hash'],
])('an order by a secret %s is refused', (_name, contentType, search, text) => {
  expect(apiDoor({ ...aSave(text, contentType), search, asksByPost: true })).toBe(400);
});

test('what a POST asks is read together with its address, as Payload does', () => {
  const asked = { ...aSave('depth=0', 'application/x-www-form-urlencoded'), asksByPost: true };

  expect(apiDoor({ ...asked, search: 'limit=1' })).toBe(400); // "1?depth=0" is no number
});

test('a question 100,000 deep that comes as a POST is refused, as text and within JSON', () => {
  const deep = nested(100_000);

  const asForm = aSave(`where=${deep}`, 'application/x-www-form-urlencoded');
  const asJson = aSave(JSON.stringify({ where: deep }));

  for (const asked of [asForm, asJson]) expect(apiDoor({ ...asked, asksByPost: true })).toBe(400);
});

function nested(levels: number): string {
  return `${'{"and":['.repeat(levels)}{}${']}'.repeat(levels)}`;
}

function aRequest(given: Partial<ApiRequest>): ApiRequest {
  return { path: '/api/articles', search: '', contentType: '', asksByPost: false, body: undefined, ...given };
}

function aSave(text: string, contentType = 'application/json'): ApiRequest {
  return aRequest({ contentType, body: Buffer.from(text) });
}
