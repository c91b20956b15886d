import { expect, test } from 'vitest';
import { parseSearchQuery, toSearchParams } from './search-query.ts';

test('a reader who typed words and chose nothing searches everything by relevance', () => {
  const query = parseSearchQuery(new URLSearchParams('q=  pasar   ikan '));

  expect(query).toEqual({
    ok: true,
    value: {
      text: 'pasar ikan',
      section: null,
      topic: null,
      region: null,
      unit: null,
      from: null,
      until: null,
      order: 'relevance',
      page: 1,
    },
  });
});

test.each([
  [`q=${'a'.repeat(201)}`, { kind: 'text-too-long', length: 201 }],
  ['q=banjir&dari=2024-02-30', { kind: 'no-such-day', text: '2024-02-30' }],
  ['q=banjir&sampai=kemarin', { kind: 'no-such-day', text: 'kemarin' }],
  ['q=banjir&dari=2024-08-07&sampai=2024-08-06', { kind: 'days-reversed' }],
  ['q=banjir&halaman=0', { kind: 'no-such-page' }],
  ['q=banjir&halaman=51', { kind: 'no-such-page' }],
  ['q=banjir&halaman=1.5', { kind: 'no-such-page' }],
])('the search "%.40s" is refused with its reason', (address, fault) => {
  expect(parseSearchQuery(new URLSearchParams(address))).toEqual({ ok: false, error: fault });
});

test('an unknown key and an unknown order change nothing', () => {
  const plain = parseSearchQuery(new URLSearchParams('q=banjir'));

  const strange = parseSearchQuery(new URLSearchParams('q=banjir&utm_source=surat&urut=acak'));

  expect(strange).toEqual(plain);
});

test('an address made of a search is read as the same search', () => {
  const address = 'q=banjir&rubrik=lingkungan&topik=air&daerah=73.71&unit=mc-kota-makassar'
    .concat('&dari=2024-08-01&sampai=2024-08-07&urut=terbaru&halaman=3'); // prettier-ignore
  const query = parseSearchQuery(new URLSearchParams(address));

  const made = query.ok ? toSearchParams(query.value, query.value.page).toString() : '';

  expect(made).toBe(address);
});

test('a filter that can be no slug finds nothing instead of everything', () => {
  const query = parseSearchQuery(new URLSearchParams({ q: 'banjir', rubrik: "x' OR 1=1" }));

  expect(query).toMatchObject({ ok: true, value: { section: '?' } });
});
