import type { Zone } from '../../contract/zone.ts';

/** The level of government that a media center works for. */
export type RegionKind = 'province' | 'regency' | 'city';

/** What the name of a media center says: "MC KAB NAGAN RAYA" is the regency Nagan Raya's. */
export interface MediaCenterName {
  readonly kind: RegionKind | undefined;
  readonly place: string;
}

/** A region by which a media center's name can be recognised. */
export interface NamedRegion {
  readonly id: string;
  readonly kind: RegionKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly zone: Zone | null;
}

/** Two spellings of one name are one: letters large or small, and any white space. */
export function foldName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Reads a byline as the name of a media center; undefined when it is a person or anything else. */
export function parseMediaCenterName(name: string): MediaCenterName | undefined {
  const printed = name.trim();
  const opening = /^MC\b/.exec(printed) ?? OPENING.exec(printed);
  const found = opening && REST.exec(printed.slice(opening[0].length));
  if (!found) return undefined;
  const kind = KINDS.find(([abbreviation]) => found[1]?.toLowerCase().startsWith(abbreviation))?.[1];
  return { kind, place: (found[2] ?? '').trim() };
}

/** The region of a media center; undefined when no region, or more than one, has that name. */
export function regionOf(center: MediaCenterName, regions: readonly NamedRegion[]): NamedRegion | undefined {
  const place = plainPlace(center.place);
  if (place === '') return undefined;
  const named = regions.filter(
    (region) =>
      (center.kind === undefined || region.kind === center.kind) &&
      [region.name, ...region.aliases].some((name) => plainPlace(name) === place),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** "MC" in capitals alone: "Mc Donald Siahaan" is a person, "Mc Kab. Demak" is not. */
const OPENING = /^(?:mc(?=[.\s]+(?:kab|kota|prov))|media\s?cent(?:er|re)\b)/iu;
const REST = /^[.\s]*(?:(kabupaten|kab|kota|provinsi|prov)\b[.\s]*)?(.*)$/iu;

const KINDS: readonly (readonly [string, RegionKind])[] = [
  ['kab', 'regency'],
  ['kota', 'city'],
  ['prov', 'province'],
];

/** "Kabupaten Aceh Tengah", "Kab. Aceh Tengah" and "ACEH TENGAH" name one place. */
function plainPlace(name: string): string {
  return foldName(name).replace(/^(?:kabupaten|kab\.?|kota|provinsi|prov\.?)\s+/, '');
}
