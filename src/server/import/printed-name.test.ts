import { expect, test } from 'vitest';
import { foldName, parseMediaCenterName, regionOf, type NamedRegion } from './printed-name.ts';

test.each([
  ['MC KAB NAGAN RAYA', 'regency', 'NAGAN RAYA'],
  ['MC Kab. Demak', 'regency', 'Demak'],
  ['Mc Kab Demak', 'regency', 'Demak'],
  ['MC KOTA PADANG', 'city', 'PADANG'],
  ['MC PROV MALUKU', 'province', 'MALUKU'],
  ['Media Center Provinsi Riau', 'province', 'Riau'],
  ['Media Center Kalimantan Tengah', undefined, 'Kalimantan Tengah'],
])('"%s" is a media center', (name, kind, place) => {
  expect(parseMediaCenterName(name)).toEqual({ kind, place });
});

test.each(['Eko Budiono', 'MCarthy', 'Mc Donald Siahaan, M.Si.', 'Humas Kemendagri', 'Media Indonesia'])(
  '"%s" is printed as an author',
  (name) => {
    expect(parseMediaCenterName(name)).toBeUndefined();
  },
);

test('a media center belongs to the region that its name says', () => {
  const regions = [
    aRegion({ id: 'provinsi', kind: 'province', name: 'Gorontalo' }),
    aRegion({ id: 'kabupaten', kind: 'regency', name: 'Kabupaten Gorontalo' }),
  ];

  expect(regionOf({ kind: 'regency', place: 'GORONTALO' }, regions)?.id).toBe('kabupaten');
  expect(regionOf({ kind: undefined, place: 'GORONTALO' }, regions)).toBeUndefined();
  expect(regionOf({ kind: 'city', place: '' }, regions)).toBeUndefined();
});

test('a region is found by its other name', () => {
  const region = aRegion({ name: 'Sumatera Utara', aliases: ['Sumut'] });

  expect(regionOf({ kind: 'province', place: 'SUMUT' }, [region])).toBe(region);
});

test('spellings that differ in capitals and spaces are one name', () => {
  expect(foldName('  MC  KAB\u00A0NAGAN RAYA ')).toBe(foldName('Mc Kab Nagan Raya'));
});

function aRegion(changes: Partial<NamedRegion>): NamedRegion {
  return { id: 'x', kind: 'province', name: 'X', aliases: [], zone: 'WIB', ...changes };
}
