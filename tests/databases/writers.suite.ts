import { commitTransaction, killTransaction } from 'payload';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { onCommit } from '../../cms/database/after-commit.ts';
import { isConflict, retryConflicts } from '../../cms/database/retry-conflict.ts';
import { openRequest, publishedStory, storyOnTheDesk, systemStep, writeStory } from './story.fixture.ts';
import type { TestNewsroom } from './with-newsroom.ts';

/** Many writers at once, and what must hold when one of them fails. */
export function writersSuite(newsroom: () => TestNewsroom): void {
  test('forty readers counted at the same moment are forty views', async () => {
    const { payload } = newsroom();
    const row = await payload.create({ collection: 'article-views', data: { article: 'forty', views: 0 } });

    await Promise.all(
      Array.from({ length: 40 }, () =>
        payload.db.updateOne({
          collection: 'article-views',
          id: row.id,
          data: { views: { $inc: 1 }, updatedAt: null },
          returning: false,
        }),
      ),
    );

    const counted = await payload.findByID({ collection: 'article-views', id: row.id });
    expect(counted.views).toBe(40);
    expect(counted.updatedAt).toBe(row.updatedAt);
  });

  test('ten parallel changes of one story all succeed', async () => {
    const id = await writeStory(newsroom());
    const before = await versionsOf(id);

    const changes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, turn) =>
        retryConflicts(() =>
          newsroom().payload.update({
            collection: 'articles',
            id,
            data: { lead: `Teras ke-${String(turn)}` },
          }),
        ),
      ),
    );

    expect(changes.filter((change) => change.status === 'rejected')).toEqual([]);
    expect(await versionsOf(id)).toBe(before + 10);
  });

  test('ten stories published at the same moment get ten numbers without a gap', async () => {
    const ids = await Promise.all(
      Array.from({ length: 10 }, () => retryConflicts(() => storyOnTheDesk(newsroom()))),
    );

    await Promise.all(ids.map((id) => retryConflicts(() => publishBySystem(id))));

    const { docs } = await newsroom().payload.find({
      collection: 'articles',
      where: { id: { in: ids } },
      limit: 10,
    });
    const numbers = docs.map((story) => story.number ?? 0).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 10 }, (_, place) => (numbers[0] ?? 0) + place));
  });

  test('of two authors created at once with one address, one is made and the other is told', async () => {
    const create = () =>
      newsroom().payload.create({
        collection: 'authors',
        data: { name: 'Maria Tuasikal', slug: 'maria-tuasikal' },
      });

    const outcomes = await Promise.allSettled([retryConflicts(create), retryConflicts(create)]);

    const refused = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as Error] : [],
    ); // Payload throws errors
    expect(refused.map((error) => error.name)).toEqual(['ValidationError']);
    const found = await newsroom().payload.count({
      collection: 'authors',
      where: { slug: { equals: 'maria-tuasikal' } },
    });
    expect(found.totalDocs).toBe(1);
  });

  test('what was undone leaves nothing: no story, no version, no event, no number', async () => {
    const id = await storyOnTheDesk(newsroom());
    const before = await counts(id);

    const req = await openRequest(newsroom());
    await systemStep(req, id, 'tayangkan');
    await newsroom().payload.create({ collection: 'authors', data: { name: 'Tidak Jadi' }, req });
    await killTransaction(req);

    expect(await counts(id)).toEqual(before);
    const author = await newsroom().payload.count({
      collection: 'authors',
      where: { name: { equals: 'Tidak Jadi' } },
    });
    expect(author.totalDocs).toBe(0);
  });

  test('nobody else sees a story before it is committed', async () => {
    const { payload } = newsroom();
    const id = await storyOnTheDesk(newsroom());

    const req = await openRequest(newsroom());
    await systemStep(req, id, 'tayangkan');
    const during = await payload.findByID({ collection: 'articles', id });
    await commitTransaction(req);

    expect(during.state).toBe('disunting');
    expect((await payload.findByID({ collection: 'articles', id })).state).toBe('tayang');
  });

  test('who listens to commits is told after one, finds the story there, and cannot spoil it', async () => {
    const { payload } = newsroom();
    const seen: Promise<number>[] = [];
    const stop = onCommit(payload, () => {
      seen.push(
        payload
          .count({ collection: 'authors', where: { name: { equals: 'Didengar' } } })
          .then((n) => n.totalDocs),
      );
      throw new Error('a listener that fails');
    });

    await payload.create({ collection: 'authors', data: { name: 'Didengar' } });
    stop();
    await payload.create({ collection: 'authors', data: { name: 'Tidak Didengar' } });

    expect(await Promise.all(seen)).toEqual([1]);
  });

  test('inside a transaction, counting and finding without a condition see what it wrote', async () => {
    const { payload } = newsroom();
    const outside = (await payload.count({ collection: 'topics' })).totalDocs;

    const req = await openRequest(newsroom());
    await payload.create({ collection: 'topics', data: { name: 'Cabai' }, req });
    const counted = await payload.count({ collection: 'topics', req });
    const found = await payload.find({ collection: 'topics', limit: 1, req });
    const versions = await payload.countVersions({ collection: 'articles', req });
    await killTransaction(req);

    expect(counted.totalDocs).toBe(outside + 1);
    expect(found.totalDocs).toBe(outside + 1);
    expect(versions.totalDocs).toBeGreaterThan(0);
    expect((await payload.count({ collection: 'topics' })).totalDocs).toBe(outside);
  });

  test('a transaction may begin with a search', async () => {
    const { payload } = newsroom();
    await publishedStory(newsroom());

    const req = await openRequest(newsroom());
    const found = await payload.find({
      collection: 'articles',
      where: { state: { equals: 'tayang' } },
      limit: 1,
      req,
    });
    await commitTransaction(req);

    expect(found.docs).toHaveLength(1);
    expect(found.totalDocs).toBeGreaterThan(0);
  });

  test('while a picture is being cut to its twelve files, others can save', async () => {
    const { payload } = newsroom();
    let isDone = false;
    const upload = uploadPicture().finally(() => {
      isDone = true;
    });

    await payload.create({ collection: 'topics', data: { name: 'Selagi Menunggu' } });
    const savedBefore = !isDone;
    const answer = await upload;

    expect(answer.status).toBe(201);
    expect(savedBefore).toBe(true);
    const { doc } = answer.body as { doc: { id: string } }; // what an upload answers
    const picture = await payload.findByID({ collection: 'media', id: doc.id });
    expect(picture.sizes?.w960avif?.filename).toContain('.avif');
  });

  test('a conflict that is never solved reaches the editor as a conflict, not as an unknown error', async () => {
    const refusedForEver = retryConflicts(
      () => Promise.reject(Object.assign(new Error('busy'), { code: 112 })),
      {
        attempts: 2,
        sleep: () => Promise.resolve(),
      },
    );

    await expect(refusedForEver).rejects.toSatisfy(isConflict);
  });

  async function uploadPicture(): ReturnType<TestNewsroom['ask']> {
    const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
    const create = { width: 1000, height: 700, channels: 3, background: 'white', noise } as const;
    const picture = await sharp({ create }).jpeg().toBuffer();
    const form = new FormData();
    form.set('_payload', JSON.stringify({ alt: 'Panen cabai' }));
    form.set('file', new Blob([Uint8Array.from(picture)], { type: 'image/jpeg' }), 'panen.jpg');
    const { token } = newsroom().staff.contributor;
    return newsroom().ask({ method: 'POST', path: '/media', token, body: form });
  }

  async function publishBySystem(id: string): Promise<void> {
    const req = await openRequest(newsroom());
    try {
      await systemStep(req, id, 'tayangkan');
      await commitTransaction(req);
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
  }

  async function versionsOf(id: string): Promise<number> {
    const where = { parent: { equals: id } };
    return (await newsroom().payload.countVersions({ collection: 'articles', where })).totalDocs;
  }

  async function counts(id: string): Promise<Record<string, unknown>> {
    const { payload } = newsroom();
    const story = await payload.findByID({ collection: 'articles', id, depth: 0 });
    const counters = await payload.find({ collection: 'counters', sort: 'name' });
    return {
      state: story.state,
      number: story.number,
      versions: await versionsOf(id),
      events: (await payload.count({ collection: 'outbox' })).totalDocs,
      counters: counters.docs.map((row) => row.value),
    };
  }
}
