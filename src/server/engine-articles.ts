import type { Payload, Where } from 'payload';
import { PUBLIC_STORIES } from '../contract/public-stories.ts';
import { idOf } from '../../cms/collections/articles/workflow/movable-article.ts';
import type { Article } from '../../cms/payload-types.ts';
import type { EngineArticle } from '../contract/engine-article.ts';
import { plainText } from './plain-text.ts';

/** Names behind the ids on a story; read once for a batch. */
export interface FilingNames {
  readonly authors: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
  /** The province of each regency and city. */
  readonly provinces: ReadonlyMap<string, string>;
}

/** Reads every name that a story can be filed under: thousands at most, where stories are millions. */
export async function readFilingNames(payload: Payload): Promise<FilingNames> {
  const [authors, units, topics] = await Promise.all(
    (['authors', 'units', 'topics'] as const).map(async (collection) => {
      const found = await payload.find({ collection, pagination: false, depth: 0, select: { name: true } });
      return new Map(found.docs.map((doc) => [doc.id, doc.name]));
    }),
  );
  return {
    authors: authors ?? new Map(),
    units: units ?? new Map(),
    topics: topics ?? new Map(),
    provinces: await readProvinces(payload),
  };
}

async function readProvinces(payload: Payload): Promise<ReadonlyMap<string, string>> {
  const { docs } = await payload.find({
    collection: 'regions',
    pagination: false,
    depth: 0,
    where: { parent: { exists: true } },
    select: { parent: true },
  });
  return new Map(docs.map((region) => [region.id, idOf(region.parent) ?? region.id]));
}

/** The published stories among these ids, as the engine knows them. */
export async function readEngineArticles(
  payload: Payload,
  ids: readonly string[],
  names: FilingNames,
): Promise<EngineArticle[]> {
  const { docs } = await find(payload, { id: { in: [...ids] } }, ids.length);
  return docs.map((doc) => toEngineArticle(doc, names));
}

/** The next published stories after a number, in order of numbers; empty at the end. */
export async function readEnginePage(
  payload: Payload,
  afterNumber: number,
  limit: number,
  names: FilingNames,
): Promise<EngineArticle[]> {
  const { docs } = await find(payload, { number: { greater_than: afterNumber } }, limit);
  return docs.map((doc) => toEngineArticle(doc, names));
}

/** Ids and numbers of the stories that `readEnginePage` would give, and nothing that could be damaged. */
export async function readEnginePlaces(
  payload: Payload,
  afterNumber: number,
  limit: number,
): Promise<{ readonly id: string; readonly number: number }[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ number: { greater_than: afterNumber } }, PUBLIC_STORIES] },
    sort: 'number',
    limit,
    depth: 0,
    pagination: false,
    select: { number: true },
  });
  return docs.map(({ id, number }) => ({ id, number: number ?? 0 }));
}

function find(payload: Payload, where: Where, limit: number) {
  return payload.find({
    collection: 'articles',
    where: { and: [where, PUBLIC_STORIES] },
    sort: 'number',
    limit,
    depth: 0,
    pagination: false,
    select: SELECTED,
  });
}

const SELECTED = {
  number: true,
  headline: true,
  lead: true,
  body: true,
  authors: true,
  unit: true,
  topics: true,
  section: true,
  regions: true,
  publishedAt: true,
  slug: true,
  zone: true,
  dateOnly: true,
  pinned: true,
  blocked: true,
  advertorial: true,
} as const;

type Selected = Pick<Article, 'id' | keyof typeof SELECTED>;

function toEngineArticle(doc: Selected, names: FilingNames): EngineArticle {
  const authorIds = idsOf(doc.authors);
  const unitId = idOf(doc.unit);
  const topicIds = idsOf(doc.topics);
  return {
    id: doc.id,
    number: doc.number ?? 0,
    title: doc.headline,
    lead: doc.lead ?? '',
    body: plainText(doc.body),
    names: namesOf([...authorIds], names.authors).concat(namesOf(unitId ? [unitId] : [], names.units)),
    topics: namesOf(topicIds, names.topics),
    sectionId: idOf(doc.section),
    unitId,
    topicIds,
    regionIds: withProvinces(idsOf(doc.regions), names.provinces),
    relatable: doc.advertorial !== true,
    publishedAtMs: doc.publishedAt ? Date.parse(doc.publishedAt) : null,
    slug: doc.slug ?? '',
    zone: doc.zone,
    dateOnly: doc.dateOnly ?? false,
    pinned: idsOf(doc.pinned),
    blocked: idsOf(doc.blocked),
  };
}

/** A search in a province finds the stories of its regencies, as the page of the province does. */
function withProvinces(regions: readonly string[], provinces: ReadonlyMap<string, string>): string[] {
  return [...new Set(regions.flatMap((region) => [region, provinces.get(region) ?? region]))];
}

function idsOf(relations: readonly (string | { readonly id: string })[] | null | undefined): string[] {
  return (relations ?? []).map((relation) => (typeof relation === 'object' ? relation.id : relation));
}

function namesOf(ids: readonly string[], names: ReadonlyMap<string, string>): string[] {
  return ids.flatMap((id) => names.get(id) ?? []);
}
