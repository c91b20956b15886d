import type { CollectionAfterReadHook } from 'payload';
import { afterEach, expect, test } from 'vitest';
import { startIndex, type IndexClient } from '../../src/server/index-client.ts';
import { loadIndex, makeMissingLists } from '../../src/server/load-index.ts';
import { startOutboxDelivery, type OutboxDelivery } from '../../src/server/outbox-delivery.ts';
import { MOST_ASIDE_MS } from '../../src/server/outbox/courier.ts';
import { indexReceiver } from '../../src/server/outbox/index-receiver.ts';
import { createListKeeper } from '../../src/server/outbox/list-keeper.ts';
import { forgetEvents, lastSequence, outboxRows } from '../../src/server/outbox/outbox-rows.ts';
import type { OutboxEvent, OutboxReceiver } from '../../src/server/outbox/outbox-receiver.ts';
import { storedProgress } from '../../src/server/outbox/stored-progress.ts';
import { readEngineArticles, readFilingNames } from '../../src/server/engine-articles.ts';
import { aBody, publishedStory } from './story.fixture.ts';
import type { TestNewsroom } from './with-newsroom.ts';

/** What is delivered after a commit, to whom, and what a failure or a crash leaves. */
export function outboxSuite(newsroom: () => TestNewsroom): void {
  const open: { stop: () => Promise<void> }[] = [];
  /** Added to the clock, so that nobody waits for a back-off. */
  let passedMs = 0;

  afterEach(async () => {
    for (const { stop } of open.splice(0).reverse()) await stop();
  });

  test('a story that cannot be told is set aside, stays so over a restart, and catches up when it heals', async () => {
    const first = await startWithIndex();
    await first.drained();
    const damaged = await publishedStory(newsroom(), { headline: 'Berita Yang Rusak' });
    const heal = damage(damaged);
    const sound = await publishedStory(newsroom(), { headline: 'Berita Yang Utuh' });
    await first.drained();
    const whileDamaged = [await hasList(damaged), await hasList(sound), await setAside()];
    await stopAll();

    const second = await startWithIndex();
    await second.drained();
    const restarted = await setAside();
    heal();
    passedMs += MOST_ASIDE_MS;
    await second.drained();

    expect(whileDamaged).toEqual([false, true, [damaged]]);
    expect(restarted).toEqual([damaged]);
    expect([await hasList(damaged), await setAside()]).toEqual([true, []]);
    expect((await second.states())[0]).toMatchObject({ receiver: 'index', waiting: 0, setAside: [] });
  });

  test('killed between telling the index and storing its lists, a portal ends as if it had not been', async () => {
    const delivery = await startWithIndex();
    const football = await publishedStory(
      newsroom(),
      subject('Laga Pembuka', 'gawang wasit gol pemain stadion pelatih suporter penalti tribun klasemen'),
    );
    const moved = await publishedStory(
      newsroom(),
      subject('Musim Tanam', 'sawah pupuk irigasi panen petani'),
    );
    await delivery.drained();
    const before = await listOf(moved);
    await stopAll();
    const data = subject('Laga Penutup', 'gawang wasit gol pemain stadion piala juara pialang medali kapten');
    await newsroom().payload.update({ collection: 'articles', id: moved, data });
    await tellAndDie(moved);

    await (await startWithIndex()).drained();

    expect(before).not.toContain(football);
    expect(await listOf(moved)).toContain(football);
    expect(await listOf(football)).toContain(moved);
  });

  test('a receiver of another kind takes part without a change to the delivery, and holds up none', async () => {
    const delivery = await startWithIndex();
    await delivery.drained();
    const webhook = aReceiver({ name: 'uji', begins: 'kept' });
    const follower = aReceiver({ name: 'pengikut', begins: 'now' });
    await delivery.add(webhook.receiver);
    await delivery.add(follower.receiver);
    await delivery.drained();
    const known = webhook.taken.length;
    webhook.refuse(() => true);
    const id = await publishedStory(newsroom());
    await delivery.drained();
    const state = (await delivery.states()).find(({ receiver }) => receiver === 'uji');
    const told = follower.taken.map(({ article, kind }) => [article, kind]);
    webhook.refuse(() => false);
    passedMs += MOST_ASIDE_MS;
    await delivery.drained();

    expect(known).toBeGreaterThan(0); // from the first event on
    expect(told).toEqual([[id, 'published']]); // from now on
    expect(await hasList(id)).toBe(true);
    expect(state).toMatchObject({ waiting: 1, setAside: [], reason: 'uji does not take it' });
    expect(webhook.taken.slice(known).map(({ article }) => article)).toContain(id);
  });

  test('after a restart a receiver goes on behind what it had', async () => {
    const before = aReceiver({ name: 'lanjut', begins: 'kept' });
    const delivery = startBare();
    await delivery.add(before.receiver);
    await delivery.drained();
    await stopAll();
    const id = await publishedStory(newsroom());
    const after = aReceiver({ name: 'lanjut', begins: 'kept' });
    const again = startBare();
    await again.add(after.receiver);
    await again.drained();

    expect(after.taken.map(({ article }) => article)).toEqual([id]);
  });

  test('of two portals over one database each finds what the other publishes', async () => {
    const [one, other] = [await startWithIndex(), await startWithIndex()];
    await one.drained();
    await other.drained();
    const before = await one.stories();
    const id = await publishedStory(newsroom());
    await one.drained(); // has stored how far it came before the other looks
    await other.drained();

    expect([await one.stories(), await other.stories()]).toEqual([before + 1, before + 1]);
    expect(await hasList(id)).toBe(true);
  });

  test('old events are forgotten, but for those of a story that is set aside', async () => {
    const { payload } = newsroom();
    const [kept, elsewhere] = [await publishedStory(newsroom()), await publishedStory(newsroom())];
    const gone = await publishedStory(newsroom());
    const next = (await lastSequence(payload)) + 1;
    const another = storedProgress(payload, 'portal lain');
    const failure = { failures: 1, sinceMs: 0, nextTryMs: 0, reason: 'rusak' };
    await another.store({ setAside: [{ ...failure, article: elsewhere, from: next - 2 }] });

    await forgetEvents(payload, next, [kept]);
    const left = await outboxRows(payload).after(0, 10);
    await another.store({ healed: elsewhere });
    await forgetEvents(payload, next, []);

    expect(left.map(({ article }) => article)).toEqual([kept, elsewhere]);
    expect(left.map(({ article }) => article)).not.toContain(gone);
    expect(await outboxRows(payload).after(0, 10)).toEqual([]);
  });

  async function startWithIndex(): Promise<OutboxDelivery & { stories: () => Promise<number> }> {
    const { payload } = newsroom();
    const delivery = startBare();
    const index = openIndex();
    const lists = createListKeeper(payload);
    const loaded = Promise.withResolvers<undefined>();
    await delivery.add(indexReceiver(payload, index, lists, loaded.promise));
    await loadIndex(payload, index, NEVER);
    await makeMissingLists(index, lists, NEVER);
    loaded.resolve(undefined);
    await loaded.promise;
    return { ...delivery, stories: () => index.ask({ ask: 'size' }) };
  }

  function startBare(): OutboxDelivery {
    const delivery = startOutboxDelivery(newsroom().payload, () => Date.now() + passedMs);
    open.push(delivery);
    return delivery;
  }

  function openIndex(): IndexClient {
    const index = startIndex((error) => {
      throw error;
    });
    open.push({ stop: index.close });
    return index;
  }

  async function stopAll(): Promise<void> {
    for (const { stop } of open.splice(0).reverse()) await stop();
  }

  /** What a portal has done that is killed before it stores. */
  async function tellAndDie(id: string): Promise<void> {
    const { payload } = newsroom();
    const index = openIndex();
    await loadIndex(payload, index, NEVER);
    const upserts = await readEngineArticles(payload, [id], await readFilingNames(payload));
    await index.ask({ ask: 'apply', upserts, removals: [] });
    await stopAll();
  }

  /** From now on nobody can read the text of this story. @returns ends it */
  function damage(id: string): () => void {
    const { afterRead } = newsroom().payload.collections.articles.config.hooks;
    const refuse: CollectionAfterReadHook = ({ doc }: { doc: Readonly<Record<string, unknown>> }) => {
      if (doc['id'] === id && doc['body'] !== undefined) throw new Error('its text cannot be read');
      return doc;
    };
    afterRead.push(refuse);
    return () => afterRead.splice(afterRead.indexOf(refuse), 1);
  }

  function subject(headline: string, words: string): Record<string, unknown> {
    return { headline, lead: words, body: aBody(`${words}. ${words}.`) };
  }

  async function listOf(article: string): Promise<string[]> {
    const { docs } = await newsroom().payload.find({
      collection: 'related-lists',
      where: { article: { equals: article } },
    });
    const entries = docs[0]?.entries as { id: string }[] | undefined; // as the engine writes them
    return (entries ?? []).map(({ id }) => id);
  }

  async function hasList(article: string): Promise<boolean> {
    const where = { article: { equals: article } };
    return (await newsroom().payload.count({ collection: 'related-lists', where })).totalDocs === 1;
  }

  async function setAside(): Promise<string[]> {
    const { docs } = await newsroom().payload.find({
      collection: 'set-aside-deliveries',
      where: { receiver: { equals: 'index' } },
    });
    return docs.map(({ article }) => article);
  }
}

const NEVER = new AbortController().signal;

function aReceiver(kind: Pick<OutboxReceiver, 'name' | 'begins'>) {
  const taken: OutboxEvent[] = [];
  let isRefused = (_event: OutboxEvent) => false;
  const receiver: OutboxReceiver = {
    ...kind,
    deliver: (events) => {
      if (events.some(isRefused)) return Promise.reject(new Error(`${kind.name} does not take it`));
      taken.push(...events);
      return Promise.resolve();
    },
  };
  return {
    receiver,
    taken,
    refuse: (which: (event: OutboxEvent) => boolean) => {
      isRefused = which;
    },
  };
}
