import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';
import { idOf } from '../../../cms/collections/articles/workflow/movable-article.ts';
import { toSlug } from '../../engine/text/slug.ts';
import { foldName, parseMediaCenterName, regionOf, type NamedRegion } from './printed-name.ts';
import { openNameBook, type NameBook } from './name-book.ts';

/** Finds who wrote a story and where it is filed, and makes what is not there yet, as printed. */
export interface Filing {
  readonly author: (name: string, req: PayloadRequest) => Promise<string>;
  /** The media center of that name; undefined when the name is a person's. */
  readonly mediaCenter: (name: string, req: PayloadRequest) => Promise<string | undefined>;
  readonly section: (label: string, req: PayloadRequest) => Promise<string>;
  readonly topic: (label: string, req: PayloadRequest) => Promise<string>;
  /** What was made since the last call is in the database. */
  readonly keep: () => void;
  /** What was made since the last call has been undone. */
  readonly forget: () => void;
}

/** Reads every name that stories can be filed under; thousands, where stories are millions. */
export async function openFiling(payload: Payload): Promise<Filing> {
  const regions = await readRegions(payload);
  const [authors, units, sections, topics] = await Promise.all([
    openNames(payload, 'authors'),
    openNames(payload, 'units'),
    openNames(payload, 'sections'),
    openNames(payload, 'topics'),
  ]);
  const books = [authors, units, sections, topics];

  return {
    author: (name, req) => authors.idOf(name, (slug) => make(payload, 'authors', { name, slug }, req)),
    mediaCenter: async (name, req) => {
      const center = parseMediaCenterName(name);
      if (center === undefined) return units.find(name);
      const region = regionOf(center, regions);
      return units.idOf(name, (slug) =>
        make(payload, 'units', { name, slug, kind: 'media-center', ...placeOf(region) }, req),
      );
    },
    section: (label, req) =>
      sections.idOf(label, (slug) =>
        make(payload, 'sections', { name: label, slug, order: LAST_IN_MENU }, req),
      ),
    topic: (label, req) => topics.idOf(label, (slug) => make(payload, 'topics', { name: label, slug }, req)),
    keep: () => {
      for (const book of books) book.keep();
    },
    forget: () => {
      for (const book of books) book.forget();
    },
  };
}

/** Sections that an import has made stand behind those of the newsroom until an editor moves them. */
const LAST_IN_MENU = 1000;

type Named = 'authors' | 'units' | 'sections' | 'topics';

async function openNames(payload: Payload, collection: Named): Promise<NameBook> {
  const { docs } = await payload.find({ collection, pagination: false, depth: 0, sort: 'createdAt' });
  return openNameBook(
    docs.map((doc) => ({
      name: foldName(doc.name),
      slug: doc.slug ?? '',
      id: idBehind(doc),
      // An institution is printed nowhere in a byline, so a story "by" one names it as an author.
      usable: !('kind' in doc) || doc.kind === 'media-center',
    })),
    { foldName, toSlug },
  );
}

/** A topic that was merged stands for the one that took it in. */
function idBehind(doc: { id: string; mergedInto?: string | { id: string } | null }): string {
  return idOf(doc.mergedInto) ?? doc.id;
}

async function make<Slug extends Named>(
  payload: Payload,
  collection: Slug,
  data: RequiredDataFromCollectionSlug<Slug>,
  req: PayloadRequest,
): Promise<string> {
  const made = await payload.create({ collection, data, depth: 0, overrideAccess: true, req });
  return made.id;
}

function placeOf(region: NamedRegion | undefined) {
  return region === undefined ? {} : { region: region.id, zone: region.zone };
}

async function readRegions(payload: Payload): Promise<NamedRegion[]> {
  const { docs } = await payload.find({ collection: 'regions', pagination: false, depth: 0 });
  return docs.map(({ id, kind, name, aliases, zone }) => ({
    id,
    kind,
    name,
    aliases: aliases ?? [],
    zone: zone ?? null,
  }));
}
