import { commitTransaction, killTransaction } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { onVisibleWrite } from '../../src/server/visible-writes.ts';
import { aStory, openRequest, publishedStory, systemStep } from './story.fixture.ts';
import { openTestNewsroom, type TestNewsroom } from './with-newsroom.ts';

let newsroom: TestNewsroom;
let told = 0;
let tags: string[] = [];

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  onVisibleWrite(newsroom.payload, ({ gone, outdated }) => {
    told += 1;
    tags = [...gone, ...outdated];
  });
});

beforeEach(() => {
  told = 0;
  tags = [];
});

afterAll(async () => {
  await newsroom.close();
});

test('what is saved in a transaction is told once more when it is committed, for only then can it be read', async () => {
  const req = await openRequest(newsroom);
  await newsroom.payload.create({ collection: 'topics', data: { name: 'Harga beras' }, req });
  const beforeCommit = told;

  await commitTransaction(req);

  expect(told).toBe(beforeCommit + 1);
});

test('a transaction that is ended twice at once is told after the end that saves it', async () => {
  const req = await openRequest(newsroom);
  await newsroom.payload.create({ collection: 'topics', data: { name: 'Harga cabai' }, req });
  const id = await req.transactionID;
  if (id === undefined) throw new Error('no transaction');
  const beforeCommit = told;

  const saving = newsroom.payload.db.commitTransaction(id);
  await newsroom.payload.db.commitTransaction(id);
  await saving;

  expect(told).toBe(beforeCommit + 2);
});

test('what was undone leaves nothing to tell at the next commit', async () => {
  const undone = await openRequest(newsroom);
  await newsroom.payload.create({ collection: 'topics', data: { name: 'Batal' }, req: undone });
  await killTransaction(undone);
  told = 0;

  const next = await openRequest(newsroom);
  await commitTransaction(next);

  expect(told).toBe(0);
});

test('a setting is told, and so is what is deleted', async () => {
  await newsroom.payload.updateGlobal({ slug: 'site', data: { name: 'Warta Uji' } });
  expect(told).toBeGreaterThan(0);

  const page = await newsroom.payload.create({ collection: 'redirects', data: { from: '/lama', to: '/' } });
  told = 0;
  await newsroom.payload.delete({ collection: 'redirects', id: page.id });
  expect(told).toBeGreaterThan(0);
});

test('a story is told when it goes out, and not while it is being written', async () => {
  const { id } = await newsroom.payload.create({
    collection: 'articles',
    data: aStory(newsroom, { headline: 'Naskah' }),
    draft: true,
  });
  await newsroom.payload.update({ collection: 'articles', id, data: { headline: 'Naskah 2' }, draft: true });
  const req = await openRequest(newsroom);
  await systemStep(req, id, 'ajukan');
  await systemStep(req, id, 'ambil');
  expect(told).toBe(0);

  await systemStep(req, id, 'tayangkan');
  const beforeCommit = told;
  await commitTransaction(req);

  expect(told).toBe(beforeCommit + 1);
});

test('counted views and what the admin keeps of its people are not told', async () => {
  const { db } = newsroom.payload;
  await db.create({ collection: 'article-views', data: { article: 'x', views: 0 } });
  await db.updateOne({
    collection: 'article-views',
    where: { article: { equals: 'x' } },
    data: { views: { $inc: 1 } },
  });

  expect(told).toBe(0);
});

test('what is not understood purges every page', async () => {
  await newsroom.payload.db.deleteMany({
    collection: 'redirects',
    where: { from: { equals: '/tidak-ada' } },
  });
  expect(tags).toEqual(['everything']);

  const faulty = newsroom.payload.db.create({ collection: 'topics', data: { slug: 'tanpa-nama' } });
  await expect(faulty).rejects.toThrow();
  expect(tags).toEqual(['everything']);
});

test('key terms of the engine purge nothing, the related list of a story purges its page', async () => {
  const { db } = newsroom.payload;
  const { id } = await newsroom.payload.create({
    collection: 'articles',
    data: aStory(newsroom),
    draft: true,
  });
  await db.updateOne({
    collection: 'articles',
    id,
    data: { keyTerms: [], updatedAt: null },
    returning: false,
  });
  expect(told).toBe(0);

  await db.create({ collection: 'related-lists', data: { article: id, entries: [] } });
  expect(tags).toEqual([`related:${id}`]);
});

test('a published story tells where it stands', async () => {
  const id = await publishedStory(newsroom);

  expect(tags).toEqual(
    expect.arrayContaining([
      `doc:${id}`,
      `section:${newsroom.staff.economy}`,
      `unit:${newsroom.staff.mediaCenter}`,
      `author:${newsroom.staff.author}`,
      'format:berita',
      'front',
      'feeds',
    ]),
  );
});
