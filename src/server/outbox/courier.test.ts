import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backOffMs } from './back-off.ts';
import { aRehearsal, articlesOf, expectInOrder } from './courier.fixture.ts';
import { BATCH, MOST_ASIDE_MS, MOST_PAUSE_MS, MOST_SET_ASIDE } from './courier.ts';

test('a story that cannot be delivered is set aside, and the stories after it are delivered', async () => {
  const outbox = aRehearsal();
  outbox.refuse('damaged');
  for (const article of ['one', 'damaged', 'two']) outbox.write(article);

  await outbox.work();

  expect(articlesOf(outbox)).toEqual(['one', 'one', 'two']); // the batch had begun with the first
  expect([...outbox.progress().setAside.keys()]).toEqual(['damaged']);
  expect(outbox.progress().cursor).toBe(3);
});

test('what happens later to a story that is set aside waits behind it, and is caught up in order', async () => {
  const outbox = aRehearsal();
  outbox.refuse('damaged');
  for (const article of ['damaged', 'one', 'damaged', 'two', 'damaged']) outbox.write(article);
  await outbox.work();
  outbox.refuse();
  outbox.pass(MOST_ASIDE_MS);

  await outbox.work();

  const sequences = outbox.taken.filter(({ article }) => article === 'damaged');
  expect(sequences.map(({ sequence }) => sequence)).toEqual([1, 3, 5]);
  expect(outbox.progress().setAside.size).toBe(0);
});

test('a single story that fails is set aside when one delivered before is still taken', async () => {
  const outbox = aRehearsal();
  outbox.write('one');
  await outbox.work();
  outbox.refuse('damaged');
  outbox.write('damaged');

  await outbox.work();

  expect([...outbox.progress().setAside.keys()]).toEqual(['damaged']);
  expect(outbox.progress().pause).toBeUndefined();
});

test('however much has happened to a story that was set aside, all of it is caught up', async () => {
  const outbox = aRehearsal();
  outbox.refuse('damaged');
  outbox.write('one');
  for (let turn = 0; turn < 2 * BATCH + 1; turn += 1) outbox.write('damaged');
  await outbox.work();
  outbox.refuse();
  outbox.pass(MOST_ASIDE_MS);

  await outbox.work();

  expectInOrder(outbox, 'damaged');
  expect(new Set(outbox.taken.map(({ sequence }) => sequence)).size).toBe(2 * BATCH + 2);
});

test('a story is delivered as it is now when its events were removed while it was set aside', async () => {
  const outbox = aRehearsal();
  outbox.refuse('damaged');
  for (const article of ['one', 'damaged']) outbox.write(article);
  await outbox.work();
  outbox.forget('damaged');
  outbox.pass(MOST_ASIDE_MS);
  await outbox.work();
  const whileDamaged = [...outbox.progress().setAside.keys()];
  outbox.refuse();
  outbox.pass(MOST_ASIDE_MS);

  await outbox.work();

  expect(whileDamaged).toEqual(['damaged']);
  expect(outbox.taken.at(-1)).toEqual({ sequence: 2, kind: 'changed', article: 'damaged' });
  expect(outbox.progress().setAside.size).toBe(0);
});

test('a story that is set aside is tried at once when somebody saves it again', async () => {
  const outbox = aRehearsal();
  outbox.refuse('damaged');
  for (const article of ['one', 'damaged']) outbox.write(article);
  await outbox.work();
  outbox.refuse();
  outbox.write('damaged');

  await outbox.work();

  expect(outbox.progress().setAside.size).toBe(0);
  expect(outbox.taken.map(({ sequence }) => sequence)).toEqual([1, 1, 2, 3]);
});

test('when nothing is taken, no story is set aside; everything waits and is delivered when it can be', async () => {
  const outbox = aRehearsal();
  outbox.write('known');
  await outbox.work();
  outbox.break(true);
  for (const article of ['one', 'two']) outbox.write(article);
  await outbox.work();
  const { pause, setAside, cursor } = outbox.progress();
  outbox.break(false);
  outbox.pass(MOST_PAUSE_MS);

  await outbox.work();

  expect([pause?.failures, setAside.size, cursor]).toEqual([1, 0, 1]);
  expect(outbox.progress()).toMatchObject({ cursor: 3, pause: undefined });
});

test('a receiver that takes nothing is asked ever more rarely, but twice a minute at least', async () => {
  const outbox = aRehearsal(() => 1);
  outbox.write('known');
  await outbox.work();
  outbox.break(true);
  outbox.write('one');
  const pauses: number[] = [];
  for (let turn = 0; turn < 8; turn += 1) {
    await outbox.work();
    const wait = (outbox.progress().pause?.untilMs ?? 0) - pauses.reduce((sum, ms) => sum + ms, 0);
    pauses.push(wait);
    outbox.pass(wait);
  }

  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test('in a portal that has delivered nothing yet, a damaged first story holds up the second for a second', async () => {
  const outbox = aRehearsal();
  outbox.refuse('damaged');
  outbox.write('damaged');
  for (let turn = 0; turn < 10; turn += 1) {
    outbox.pass(1000);
    await outbox.work();
  }
  outbox.write('one');
  outbox.pass(1000);

  await outbox.work();

  expect(articlesOf(outbox)).toEqual(['one']);
  expect([...outbox.progress().setAside.keys()]).toEqual(['damaged']);
});

test('where more stories fail than can be set aside, the receiver is paused instead', async () => {
  const outbox = aRehearsal();
  const damaged = Array.from({ length: MOST_SET_ASIDE + BATCH }, (_, at) => `damaged ${String(at)}`);
  outbox.refuse(...damaged);
  outbox.write('one');
  for (const article of damaged) outbox.write(article);

  await outbox.work();

  expect(outbox.progress().setAside.size).toBeLessThanOrEqual(MOST_SET_ASIDE);
  expect(outbox.progress().pause).toBeDefined();
});

test('while no more can be set aside, those that are go on being tried, and make room when they heal', async () => {
  const outbox = aRehearsal();
  const damaged = Array.from({ length: MOST_SET_ASIDE }, (_, at) => `damaged ${String(at)}`);
  outbox.refuse(...damaged, 'one too many');
  outbox.write('one');
  for (const article of damaged) outbox.write(article);
  await outbox.work();
  for (const article of ['one too many', 'two']) outbox.write(article);
  await outbox.work();
  outbox.refuse(...damaged.slice(1), 'one too many');
  outbox.pass(MOST_ASIDE_MS);
  await outbox.work();
  outbox.pass(MOST_PAUSE_MS);

  await outbox.work();

  expect(articlesOf(outbox)).toEqual(expect.arrayContaining(['damaged 0', 'two']));
  expect(outbox.progress().setAside.has('one too many')).toBe(true);
  expect(outbox.progress()).toMatchObject({ cursor: MOST_SET_ASIDE + 3, pause: undefined });
});

test('who fails and how often is told, so that it can be logged', async () => {
  const outbox = aRehearsal();
  outbox.refuse('damaged');
  for (const article of ['damaged', 'one']) outbox.write(article);
  await outbox.work();
  outbox.pass(MOST_ASIDE_MS);
  await outbox.work();

  expect(outbox.failures.map((entry) => [entry?.article, entry?.failures, entry?.reason])).toEqual([
    ['damaged', 1, 'no damaged'],
    ['damaged', 2, 'no damaged'],
  ]);
});

test('waits grow, are never longer than their bound, and never shorter than half of it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, chance) => {
        const wait = backOffMs(failures, MOST_ASIDE_MS, chance);
        expect(wait).toBeGreaterThanOrEqual(500);
        expect(wait).toBeLessThanOrEqual(MOST_ASIDE_MS);
        expect(backOffMs(failures + 1, MOST_ASIDE_MS, chance)).toBeGreaterThanOrEqual(wait);
      },
    ),
  );
});
