import { setTimeout } from 'node:timers/promises';
import { commitTransaction, killTransaction, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { oweNotices } from '../../src/server/owed-notices.ts';
import { onVisibleWrite, type Announce } from '../../src/server/visible-writes.ts';
import { aStory, openRequest, publishedStory, systemStep } from './story.fixture.ts';
import { openTestNewsroom, type TestNewsroom } from './with-newsroom.ts';

let newsroom: TestNewsroom;
let told = 0;
let tags: string[] = [];
let announce: Announce;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  onVisibleWrite(
    newsroom.payload,
    ({ gone, outdated }) => {
      told += 1;
      tags = [...gone, ...outdated];
    },
    (purge, transaction) => announce(purge, transaction),
  );
});

beforeEach(() => {
  told = 0;
  tags = [];
  announce = () => Promise.resolve();
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

test('a transaction that is ended twice at once is told of after the one end that saves it', async () => {
  const req = await openRequest(newsroom);
  await newsroom.payload.create({ collection: 'topics', data: { name: 'Harga cabai' }, req });
  const id = await transactionOf(req);
  const beforeCommit = told;

  const saving = newsroom.payload.db.commitTransaction(id);
  await newsroom.payload.db.commitTransaction(id);
  const afterSecond = told;
  await saving;

  expect([afterSecond, told]).toEqual([beforeCommit + 1, beforeCommit + 1]);
});

test('no end of a transaction saves it before its notice to other portals is in it', async () => {
  const order: string[] = [];
  const gate = Promise.withResolvers<undefined>();
  announce = async () => {
    await gate.promise;
    order.push('notice');
  };
  const req = await openRequest(newsroom);
  await newsroom.payload.create({ collection: 'topics', data: { name: 'Harga bawang' }, req });
  const id = await transactionOf(req);
  const end = async (how: 'commitTransaction' | 'rollbackTransaction') => {
    await newsroom.payload.db[how](id);
    order.push('end');
  };

  const ends = [end('commitTransaction'), end('commitTransaction'), end('rollbackTransaction')];
  await Promise.race([...ends, setTimeout(200)]); // whoever does not wait is through by then
  gate.resolve(undefined);
  await Promise.all(ends);

  expect(order).toEqual(['notice', 'end', 'end', 'end']);
  const where = { name: { equals: 'Harga bawang' } };
  expect((await newsroom.payload.count({ collection: 'topics', where })).totalDocs).toBe(1);
});

test('what is written in the name of a transaction that is over is announced by itself', async () => {
  const announced: unknown[] = [];
  announce = (_purge, transaction) => {
    announced.push(transaction);
    return Promise.resolve();
  };
  const req = await openRequest(newsroom);
  await newsroom.payload.db.commitTransaction(await transactionOf(req));

  await newsroom.payload.db.create({ collection: 'topics', data: { name: 'Terlambat', slug: 'late' }, req });

  expect(announced).toEqual([undefined]);
});

test('a write that is saved is answered as saved, and one that fails with its own fault, whatever notices do', async () => {
  announce = oweNotices(() => Promise.reject(new Error('tidak terkirim'))).announce;

  const saved = newsroom.payload.db.create({ collection: 'topics', data: { name: 'Utuh', slug: 'utuh' } });
  await expect(saved).resolves.toMatchObject({ name: 'Utuh' });

  const faulty = newsroom.payload.db.create({ collection: 'topics', data: { slug: 'tanpa-nama' } });
  await expect(faulty).rejects.not.toThrow('tidak terkirim');
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

async function transactionOf(req: PayloadRequest): Promise<number | string> {
  const id = await req.transactionID;
  if (id === undefined) throw new Error('no transaction');
  return id;
}
