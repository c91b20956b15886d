import { expect, test } from 'vitest';
import { createTransactionLock, LockTimeoutError } from './transaction-lock.ts';

const LONG_MS = 10_000;
const SHORT_MS = 40;

test('writers come in one at a time, in the order of asking', async () => {
  const lock = createTransactionLock(LONG_MS);
  const order: string[] = [];
  let inside = 0;

  await Promise.all(
    ['satu', 'dua', 'tiga'].map(async (name) => {
      const release = await lock.acquire(name);
      inside += 1;
      expect(inside).toBe(1);
      await pause(2);
      order.push(name);
      inside -= 1;
      release();
    }),
  );

  expect(order).toEqual(['satu', 'dua', 'tiga']);
});

test('who waits for a writer that never ends is told who that is and for how long', async () => {
  const lock = createTransactionLock(SHORT_MS);
  await lock.acquire('update, /cms/collections/articles/hooks/count-words.ts:7:3');

  const refused = await lock.acquire('create').catch((error: unknown) => error);

  expect(refused).toBeInstanceOf(LockTimeoutError);
  expect(refused).toMatchObject({ holder: 'update, /cms/collections/articles/hooks/count-words.ts:7:3' });
  expect((refused as LockTimeoutError).heldMs).toBeGreaterThanOrEqual(SHORT_MS - 1); // asserted two lines above
  expect((refused as LockTimeoutError).message).toContain('lacks `req`'); // the same
});

test('a long queue of quick writers is no time-out', async () => {
  const lock = createTransactionLock(SHORT_MS);

  const turns = await Promise.allSettled(
    Array.from({ length: 30 }, async () => {
      const release = await lock.acquire('save');
      await pause(4);
      release();
    }),
  );

  expect(turns.filter((turn) => turn.status === 'rejected')).toEqual([]);
});

test('the call inside a stuck writer gives up first, and those who asked before it still get their turn', async () => {
  const lock = createTransactionLock(SHORT_MS);
  const releaseFirst = await lock.acquire('first');
  const outer = lock.acquire('outer');
  const innocent = lock.acquire('innocent');

  releaseFirst();
  const releaseOuter = await outer;
  const inner = lock.acquire('inner, without req').catch((error: unknown) => {
    releaseOuter();
    return error;
  });

  expect(await inner).toBeInstanceOf(LockTimeoutError);
  (await innocent)();
});

test('a release that comes twice does not let two in', async () => {
  const lock = createTransactionLock(LONG_MS);
  const release = await lock.acquire('first');
  release();
  const releaseSecond = await lock.acquire('second');

  release();
  const third = lock.acquire('third');
  await pause(2);

  expect(lock.waiting()).toBe(1);
  releaseSecond();
  (await third)();
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
