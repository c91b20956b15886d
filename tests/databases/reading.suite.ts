import { expect, test } from 'vitest';
import { readArticle } from '../../src/site/data/read-article.ts';
import { readCorrections } from '../../src/site/data/read-corrections.ts';
import { readMostReadEver, readMostReadSince } from '../../src/site/data/read-most-read.ts';
import { readNeighbours } from '../../src/site/data/read-neighbours.ts';
import { readPeriodCounts } from '../../src/site/data/read-period-counts.ts';
import { readRegion } from '../../src/site/data/read-region.ts';
import { readRelated } from '../../src/site/data/read-related.ts';
import { readNumberedStories } from '../../src/site/data/read-sitemap.ts';
import { readStoriesByIds } from '../../src/site/data/read-stories-by-ids.ts';
import { readNewestOf, readStoryPage } from '../../src/site/data/read-story-page.ts';
import { readTopic } from '../../src/site/data/read-topic.ts';
import { parseArticleNumber } from '../../src/contract/ids.ts';
import { publishedStory, step, writeStory } from './story.fixture.ts';
import type { TestNewsroom } from './with-newsroom.ts';

/** What the pages ask of the database, and what it must never answer. */
export function readingSuite(newsroom: () => TestNewsroom): void {
  test('a list holds what is public, newest first, each story once', async () => {
    const region = await aRegion('92', null);
    const city = await aRegion('92.71', region);
    const older = await storyOf('2001-03-04T10:00:00.000Z', { regions: [region, city] });
    const newer = await storyOf('2001-03-05T10:00:00.000Z', { regions: [city] });
    await writeStory(newsroom(), { regions: [region] });

    const page = await readStoryPage(payload(), { kind: 'regions', ids: [region, city] }, 1);

    expect(page.stories.map((story) => story.id)).toEqual([newer, older]);
    expect(page.total).toBe(2);
    expect(page.stories[0]).toMatchObject({
      section: { id: newsroom().staff.economy },
      authors: [{ id: newsroom().staff.author }],
      unit: { id: newsroom().staff.mediaCenter },
    });
  });

  test('a withdrawn story is in no list, and its number still answers', async () => {
    const topic = await aTopic('dicabut');
    const id = await storyOf('2001-04-05T10:00:00.000Z', { topics: [topic] });
    const { number } = await payload().findByID({ collection: 'articles', id });
    await step(newsroom(), newsroom().staff.managingEditor, id, { move: 'cabut', reason: 'kesalahan-fakta' });

    const article = await readArticle(payload(), parseArticleNumber(String(number)) ?? fail());

    expect(await readNewestOf(payload(), { kind: 'topic', id: topic }, 9)).toEqual([]);
    expect(await readStoriesByIds(payload(), [id])).toEqual([]);
    expect(await readNumberedStories(payload(), number ?? 0, number ?? 0)).toEqual([]);
    expect(article).toMatchObject({ state: 'dicabut', withdrawal: { reason: 'kesalahan-fakta' } });
  });

  test('stories are counted on the days of the zone, not of Greenwich', async () => {
    await storyOf('2002-05-31T16:30:00.000Z');
    await storyOf('2002-05-31T18:00:00.000Z');
    const span = { from: new Date('2002-05-01T00:00:00Z'), until: new Date('2002-07-01T00:00:00Z') };

    const inJakarta = await readPeriodCounts(payload(), { ...span, by: 'day', zone: 'WIB' });
    const inJayapura = await readPeriodCounts(payload(), { ...span, by: 'month', zone: 'WIT' });

    expect(inJakarta).toEqual([
      { period: '2002-05-31', count: 1 },
      { period: '2002-06-01', count: 1 },
    ]);
    expect(inJayapura).toEqual([{ period: '2002-06', count: 2 }]);
  });

  test('the neighbours of an empty day are the nearest public stories', async () => {
    await storyOf('2003-01-02T10:00:00.000Z');
    await storyOf('2003-01-09T10:00:00.000Z');

    const found = await readNeighbours(
      payload(),
      new Date('2003-01-05T00:00:00Z'),
      new Date('2003-01-06T00:00:00Z'),
    );

    expect(found).toEqual({ before: '2003-01-02T10:00:00.000Z', after: '2003-01-09T10:00:00.000Z' });
  });

  test('the most read stand first, and what nobody read is not among them', async () => {
    const often = await storyOf('2104-01-01T10:00:00.000Z');
    const seldom = await storyOf('2104-01-02T10:00:00.000Z');
    await storyOf('2104-01-03T10:00:00.000Z');
    await countViews(often, 900_000);
    await countViews(seldom, 800_000);

    const recent = await readMostReadSince(payload(), new Date('2104-01-01T00:00:00Z'), 5);
    const ever = await readMostReadEver(payload(), 1);

    expect(recent.map(({ story, viewCount }) => [story.id, viewCount])).toEqual([
      [often, 900_000],
      [seldom, 800_000],
    ]);
    expect(ever.map(({ story }) => story.id)).toEqual([often]);
  });

  test('a story with two notes is two corrections, the newest first', async () => {
    const id = await storyOf('2005-01-01T10:00:00.000Z');
    const note = { kind: 'ralat', text: 'Semula 412 desa.', requestedBy: 'Redaksi' };
    await change(id, {
      notes: [
        { ...note, at: '2005-01-02T10:00:00.000Z' },
        { ...note, kind: 'hak-jawab', at: '2005-01-03T10:00:00.000Z' },
      ],
    });

    const { number } = await payload().findByID({ collection: 'articles', id });
    const found = (await readCorrections(payload())).filter((correction) => correction.number === number);

    expect(found.map(({ note: { kind } }) => kind)).toEqual(['hak-jawab', 'ralat']);
  });

  test('a related list keeps its order, and loses what is public no more', async () => {
    const [own, best, next] = [
      await storyOf('2006-01-01'),
      await storyOf('2006-01-02'),
      await storyOf('2006-01-03'),
    ];
    const draft = await writeStory(newsroom());
    const entries = [own, draft, next, best].map((id) => ({ id, score: 1, cosine: 1, sharedTerms: [] }));
    await payload().create({ collection: 'related-lists', data: { article: own, entries } });

    const related = await readRelated(payload(), own);

    expect(related.map((story) => story.id)).toEqual([next, best]);
    expect(related[0]?.authors[0]?.id).toBe(newsroom().staff.author);
  });

  test('a province knows its cities, a city its province, a merged topic its heir', async () => {
    const province = await aRegion('93', null);
    await aRegion('93.71', province);
    const heir = await aTopic('penerus');
    await aTopic('lama', heir);

    expect((await readRegion(payload(), '93'))?.children.map(({ code }) => code)).toEqual(['93.71']);
    expect((await readRegion(payload(), '93.71'))?.parent?.code).toBe('93');
    expect((await readTopic(payload(), 'lama'))?.mergedInto?.slug).toBe('penerus');
    expect(await readTopic(payload(), 'tiada')).toBeUndefined();
  });

  const payload = () => newsroom().payload;

  /** A public story with a publication time of the past. */
  async function storyOf(publishedAt: string, changes: Record<string, unknown> = {}): Promise<string> {
    const id = await publishedStory(newsroom(), changes);
    await change(id, { publishedAt });
    return id;
  }

  async function change(id: string, data: Record<string, unknown>): Promise<void> {
    const kept = { state: 'tayang', _status: 'published' } as const;
    await payload().update({
      collection: 'articles',
      id,
      data: { ...kept, ...data },
      context: { import: true },
    });
  }

  async function aRegion(code: string, parent: string | null): Promise<string> {
    const names = { name: `Daerah ${code}`, slug: `daerah-${code.replace('.', '-')}`, code, parent };
    const kind = parent === null ? 'province' : 'city';
    return (await payload().create({ collection: 'regions', data: { ...names, kind, zone: 'WIT' } })).id;
  }

  async function aTopic(slug: string, mergedInto?: string): Promise<string> {
    const data = { name: slug, slug, ...(mergedInto !== undefined && { mergedInto }) };
    return (await payload().create({ collection: 'topics', data })).id;
  }

  async function countViews(article: string, views: number): Promise<void> {
    await payload().create({ collection: 'article-views', data: { article, views } });
  }
}

function fail(): never {
  throw new Error('the story has no number');
}
