import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessSuite } from './access.suite.ts';
import { mediaSuite } from './media.suite.ts';
import { outboxSuite } from './outbox.suite.ts';
import { readingSuite } from './reading.suite.ts';
import { storiesSuite } from './stories.suite.ts';
import { aStory, writeStory } from './story.fixture.ts';
import { openTestNewsroom, type TestNewsroom } from './with-newsroom.ts';
import { writersSuite } from './writers.suite.ts';

let opened: TestNewsroom;
const newsroom = (): TestNewsroom => opened;

beforeAll(async () => {
  opened = await openTestNewsroom();
});
afterAll(() => opened.close());

describe('SQLite: the life of a story', () => storiesSuite(newsroom));
describe('SQLite: who sees what', () => accessSuite(newsroom));
describe('SQLite: what pages read', () => readingSuite(newsroom));
describe('SQLite: after the commit', () => outboxSuite(newsroom));
describe('SQLite: pictures', () => mediaSuite(newsroom));
describe('SQLite: many writers', () => {
  writersSuite(newsroom);

  test('of a hundred saves, changes and searches at once none fails', async () => {
    const { payload } = newsroom();
    const id = await writeStory(newsroom());
    const before = (await payload.count({ collection: 'articles' })).totalDocs;

    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, (_, turn) =>
        Promise.all([
          payload.create({ collection: 'articles', data: aStory(newsroom()), draft: true }), // a whole story
          payload.update({ collection: 'articles', id, data: { kicker: String(turn) } }),
          payload.find({ collection: 'articles', limit: 5 }),
        ]),
      ),
    );

    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toEqual([]);
    expect((await payload.count({ collection: 'articles' })).totalDocs).toBe(before + 100);
  });
});
