import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';
import { blocksToBody } from '../body/blocks-to-body.ts';
import type { StoryFile } from './content-files.ts';
import { together } from './together.ts';

/** The ids behind the slugs and codes that stories are filed by. */
export interface FiledIds {
  readonly authors: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  readonly sections: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, string>;
}

/** The outlet that sample stories name as their origin. */
const SAMPLE_OUTLET = 'contoh';

/** Stories a transaction. */
const BATCH = 30;

/**
 * Publishes the stories that are not there yet, the oldest first, so that numbers rise with time.
 * @param loadedAt the instant that `hoursBeforeLoad` counts back from: the same when an interrupted load goes on
 */
export async function loadStories(
  payload: Payload,
  stories: readonly StoryFile[],
  ids: FiledIds,
  loadedAt: Date,
): Promise<void> {
  const there = await readKeys(payload);
  const missing = stories
    .filter(({ slug }) => !there.has(keyOf(slug)))
    .toSorted((a, b) => b.hoursBeforeLoad - a.hoursBeforeLoad);
  for (let at = 0; at < missing.length; at += BATCH) {
    const batch = missing.slice(at, at + BATCH);
    await together(payload, async (req) => {
      for (const story of batch) await publish(payload, toArticle(story, ids, loadedAt), story.views, req);
    });
  }
}

async function publish(payload: Payload, data: ArticleData, views: number, req: PayloadRequest): Promise<void> {
  const article = await payload.create({
    collection: 'articles',
    data,
    context: { import: true },
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (views === 0) return;
  await payload.create({
    collection: 'article-views',
    data: { article: article.id, views },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

type ArticleData = RequiredDataFromCollectionSlug<'articles'>;

function toArticle(story: StoryFile, ids: FiledIds, loadedAt: Date): ArticleData {
  const owner = `content/stories/${story.slug}.json`;
  const one = (names: ReadonlyMap<string, string>, name: string) => idBehind(names, name, owner);
  const { photo } = story;
  return {
    headline: story.headline,
    kicker: story.kicker,
    lead: story.lead,
    dateline: story.dateline,
    body: blocksToBody(story.body),
    ...(photo === null
      ? {}
      : {
          photo: {
            media: photo.picture === null ? null : one(ids.pictures, photo.picture),
            caption: photo.caption,
            credit: photo.credit,
            alt: photo.alt,
          },
        }),
    authors: story.authors.map((slug) => one(ids.authors, slug)),
    editor: story.editor === null ? null : one(ids.authors, story.editor),
    unit: story.unit === null ? null : one(ids.units, story.unit),
    section: one(ids.sections, story.section),
    topics: story.topics.map((slug) => one(ids.topics, slug)),
    regions: story.regions.map((code) => one(ids.regions, code)),
    format: story.format,
    zone: story.zone,
    state: 'tayang',
    _status: 'published',
    publishedAt: new Date(loadedAt.getTime() - story.hoursBeforeLoad * HOUR_MS).toISOString(),
    origin: { outlet: SAMPLE_OUTLET, id: story.slug, key: keyOf(story.slug) },
  };
}

const HOUR_MS = 3_600_000;

function keyOf(slug: string): string {
  return `${SAMPLE_OUTLET}/${slug}`;
}

function idBehind(names: ReadonlyMap<string, string>, name: string, owner: string): string {
  const id = names.get(name);
  if (id === undefined) throw new Error(`${owner} names "${name}", which content/ does not have.`);
  return id;
}

async function readKeys(payload: Payload): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { 'origin.outlet': { equals: SAMPLE_OUTLET } },
    select: { origin: { key: true } },
    pagination: false,
    depth: 0,
    trash: true,
  });
  return new Set(docs.flatMap((doc) => doc.origin?.key ?? []));
}
