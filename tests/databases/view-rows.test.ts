import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openViewRows } from '../../src/server/view-rows.ts';
import { publishedStory } from './story.fixture.ts';
import { openTestNewsroom, type TestNewsroom } from './with-newsroom.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

test('views that a dying database has stored without saying so are counted once', async () => {
  const { id, number } = await aStoryInPublic();
  const rows = openViewRows(newsroom.payload);
  await rows.add(new Map([[number, 3]]));
  const left = new Map([[number, 4]]);

  await duringOutage('after', () => expect(rows.add(left)).rejects.toThrow('connection closed'));
  left.set(number, (left.get(number) ?? 0) + 2); // readers who came in the meantime
  await rows.add(left);

  expect(await viewsOf(id)).toBe(3 + 4 + 2);
  expect(rows.isInDoubt()).toBe(false);
});

test('views that a dying database has not stored are counted when it is back, also when no reader comes', async () => {
  const { id, number } = await aStoryInPublic();
  const rows = openViewRows(newsroom.payload);

  await duringOutage('before', () => expect(rows.add(new Map([[number, 4]]))).rejects.toThrow('connection closed')); // prettier-ignore
  expect(rows.isInDoubt()).toBe(true);
  await rows.add(new Map());

  expect(await viewsOf(id)).toBe(4);
});

test('views of numbers that no story has are let go of', async () => {
  const batch = new Map([[999_999, 7]]);

  await openViewRows(newsroom.payload).add(batch);

  expect(batch.size).toBe(0);
});

/** The connection closes before or after the database has done what it was asked to do. */
async function duringOutage(moment: 'before' | 'after', work: () => Promise<void>): Promise<void> {
  const { db } = newsroom.payload;
  const updateOne = db.updateOne.bind(db);
  const dying: Payload['db']['updateOne'] = async (args) => {
    if (moment === 'after') await updateOne(args);
    throw new Error('connection closed');
  };
  db.updateOne = dying;
  await work();
  db.updateOne = updateOne;
}

async function aStoryInPublic(): Promise<{ id: string; number: number }> {
  const id = await publishedStory(newsroom);
  const { number } = await newsroom.payload.findByID({ collection: 'articles', id });
  if (typeof number !== 'number') throw new Error('a public story has a number');
  return { id, number };
}

async function viewsOf(id: string): Promise<number | undefined> {
  const { docs } = await newsroom.payload.find({
    collection: 'article-views',
    where: { article: { equals: id } },
  });
  return docs[0]?.views;
}
