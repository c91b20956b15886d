import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { getPayload, type Payload } from 'payload';
import { databaseFile } from '../../cms/database/database-file.ts';
import { createNewsroomIndex, type NewsroomIndex } from '../../src/engine/newsroom-index.ts';
import { idOf } from '../../cms/collections/articles/workflow/movable-article.ts';
import type { Article, Media } from '../../cms/payload-types.ts';
import { readEnginePage, readFilingNames } from '../../src/server/engine-articles.ts';
import { plainText } from '../../src/server/plain-text.ts';
import { readLists } from '../../src/server/stored-lists.ts';
import type { Lists, PhotoFacts, PortalFacts, StoredForm, StoryFacts } from './facts.ts';
import { keyIn } from './story-text.ts';

/**
 * Reads everything that the crash test asks about, beside the running portal, and writes it as one line of JSON.
 * A process of its own: its connections must not be open when the portal is killed, or the database would not have
 * to recover. Expects the portal's settings in the environment, and the questions to the search on its input.
 */
const { default: config } = await import('../../cms/payload.config.ts');
const payload = await getPayload({ config });
const questions = await readQuestions();
const facts = await readFacts(payload, questions);
await new Promise((resolve) => process.stdout.write(`\n${JSON.stringify(facts)}\n`, resolve));
process.exit(0);

async function readQuestions(): Promise<string[]> {
  for await (const line of createInterface({ input: process.stdin })) return JSON.parse(line) as string[]; // sent by read-facts.ts
  return [];
}

async function readFacts(newsroom: Payload, asked: readonly string[]): Promise<PortalFacts> {
  const all = { depth: 0, limit: 0, pagination: false } as const;
  const events = (await newsroom.find({ collection: 'outbox', sort: 'sequence', ...all })).docs;
  const articles = (await newsroom.find({ collection: 'articles', trash: true, ...all })).docs;
  const versions = (await newsroom.findVersions({ collection: 'articles', select: { parent: true }, ...all }))
    .docs;
  const latest = (
    await newsroom.findVersions({ collection: 'articles', where: { latest: { equals: true } }, ...all })
  ).docs;
  const photos = (await newsroom.find({ collection: 'media', ...all })).docs;
  const views = (await newsroom.find({ collection: 'article-views', ...all })).docs;
  const counters = (await newsroom.find({ collection: 'counters', ...all })).docs;
  const stored = await readLists(newsroom, (await newsroom.find({ collection: 'related-lists', ...all })).docs.map((doc) => doc.article)); // prettier-ignore
  const eventsOf = Map.groupBy(events, (event) => event.article);
  const versionsOf = Map.groupBy(versions, ({ parent }) => String(parent));
  const latestOf = Map.groupBy(latest, ({ parent }) => String(parent));
  const ids = new Set(articles.map(({ id }) => id));
  const index = await replay(newsroom);
  const numbers = new Map(articles.map(({ id, number }) => [id, number ?? 0]));

  return {
    stories: articles.map((article): StoryFacts => {
      const newest = latestOf.get(article.id) ?? [];
      return {
        id: article.id,
        key: keyIn(article.headline) ?? null,
        main: toForm(article),
        latest: newest.length === 1 && newest[0] ? toForm(newest[0].version) : null,
        versions: versionsOf.get(article.id)?.length ?? 0,
        events: (eventsOf.get(article.id) ?? []).map(({ event }) => event),
      };
    }),
    photos: photos.map(toPhoto),
    views: views.map(({ article, views: count }) => [article, count]),
    strayVersions: versions.filter(({ parent }) => !ids.has(String(parent))).length,
    setAside: (await newsroom.count({ collection: 'set-aside-deliveries' })).totalDocs,
    sequences: events.map(({ sequence }) => sequence),
    counters: Object.fromEntries(counters.map(({ name, value }) => [name, value])),
    lists: stored.map(([article, entries]) => [article, entries.map(({ id, score }) => ({ id, score }))]),
    replayedLists: listsOf(index.engine, index.ids),
    found: asked.map((text) => ask(index.engine, text).map((id) => numbers.get(id) ?? 0)),
    damage: readDamage(),
  };
}

function toForm(article: Partial<Article>): StoredForm {
  return {
    headline: article.headline ?? '',
    lead: article.lead ?? '',
    body: plainText(article.body),
    photo: idOf(article.photo?.media),
    state: article.state ?? '',
    status: article._status ?? '',
    scheduledFor: article.scheduledFor ? new Date(article.scheduledFor).toISOString() : null,
    notes: (article.notes ?? []).map(({ text }) => text),
    withdrawal: article.withdrawal?.reason ?? null,
    moves: (article.moves ?? []).map(({ move }) => move),
    number: article.number ?? null,
    hasSlug: Boolean(article.slug),
  };
}

function toPhoto(photo: Media): PhotoFacts {
  const sizes = Object.values(photo.sizes ?? {});
  return {
    id: photo.id,
    alt: photo.alt,
    files: [photo, ...sizes].flatMap(({ filename, filesize }) =>
      filename ? [{ name: filename, bytes: filesize ?? 0 }] : [],
    ),
  };
}

/** An engine that is told every public story in order, and has never crashed. */
async function replay(newsroom: Payload): Promise<{ engine: NewsroomIndex; ids: string[] }> {
  const engine = createNewsroomIndex();
  const names = await readFilingNames(newsroom);
  const ids: string[] = [];
  for (let after = 0; ;) {
    const page = await readEnginePage(newsroom, after, 100, names);
    const last = page.at(-1);
    if (!last) return { engine, ids };
    engine.apply({ upserts: page, removals: [] });
    ids.push(...page.map(({ id }) => id));
    after = last.number;
  }
}

function listsOf(engine: NewsroomIndex, ids: readonly string[]): Lists {
  return ids.map((id) => [id, engine.relatedOf(id).map((entry) => ({ id: entry.id, score: entry.score }))]);
}

function ask(engine: NewsroomIndex, text: string): string[] {
  const anything = {
    sectionId: null,
    topicId: null,
    regionId: null,
    unitId: null,
    fromMs: null,
    untilMs: null,
  };
  const { hits } = engine.search({ text, ...anything, order: 'relevance', offset: 0, limit: 20 });
  return hits.map(({ id }) => id);
}

/** What SQLite finds wrong with its file; another database is not asked. */
function readDamage(): string[] {
  const file = databaseFile(process.env['DATABASE_URL'] ?? '');
  if (file === undefined) return [];
  const database = new DatabaseSync(file, { readOnly: true });
  const found = ['PRAGMA integrity_check', 'PRAGMA foreign_key_check'].flatMap((check) =>
    database
      .prepare(check)
      .all()
      .map((row) => JSON.stringify(Object.values(row))),
  );
  database.close();
  return found.filter((line) => line !== '["ok"]');
}
