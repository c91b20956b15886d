import type { Payload } from 'payload';
import { afterEach, expect, test } from 'vitest';
import { DatabaseAwayError, KnownOutageError } from '../../cms/database/database-away.ts';
import { watchDatabase, type DatabaseWatch, type WatchTimes } from './database-watch.ts';

type Behaviour = 'answers' | 'fails' | 'hangs';

/** Short for a database that hangs; the looks are the test's own. */
const TIMES: WatchTimes = { lookEveryMs: 3_600_000, readyMs: 20, awayMs: 40 };

let watch: DatabaseWatch;

afterEach(() => {
  watch.stop();
});

test('a database that answers is asked, and nobody is refused', async () => {
  const { db } = aDatabase();

  expect(await watch.answers()).toBe(true);
  expect(await db.find({})).toBe('find');
  expect(watch.isAway()).toBe(false);
});

test('when it fails, whoever comes after is refused at once, and nothing of it is tried', async () => {
  const { db, set, tried } = aDatabase();
  set('fails');
  expect(await watch.answers()).toBe(false);
  tried.length = 0;

  await expect(db.find({})).rejects.toThrow(KnownOutageError);
  await expect(db.updateOne({})).rejects.toThrow(KnownOutageError);
  await expect(db.commitTransaction('1')).rejects.toThrow(KnownOutageError);
  await expect(db.beginTransaction({})).rejects.toThrow(KnownOutageError);

  expect(watch.isAway()).toBe(true);
  expect(tried).toEqual([]);
});

test('a call that fails has the database looked at, without waiting for the next look', async () => {
  const { db, set } = aDatabase();
  set('fails');

  await expect(db.find({})).rejects.toThrow('no server');

  await expect.poll(watch.isAway).toBe(true);
});

test('a fault that is no outage is thrown as it is, and refuses nobody', async () => {
  const { db, tried } = aDatabase({ find: () => Promise.reject(new TypeError('a bug')) });

  await expect(db.find({})).rejects.toThrow('a bug');

  expect(tried).not.toContain('count');
  expect(watch.isAway()).toBe(false);
});

test('it heals by itself when the database answers again', async () => {
  const { db, set } = aDatabase();
  set('fails');
  await watch.answers();
  set('answers');

  expect(await watch.answers()).toBe(true);
  expect(await db.find({})).toBe('find');
});

test('of a database that says nothing, whoever asks for its health hears "no" and does not hang', async () => {
  const { set } = aDatabase();
  set('hangs');

  expect(await watch.answers()).toBe(false);
});

test('a question that waits its turn behind many others is no silence', async () => {
  const { db } = aDatabase({ count: () => new Promise(() => undefined) });
  const others = setInterval(() => void db.find({}), 1);

  expect(await watch.answers()).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 2 * TIMES.awayMs));

  expect(watch.isAway()).toBe(false);
  clearInterval(others);
});

test('reads that hang when it is found away are let go; a write is not, since it may yet be made', async () => {
  const { db, set } = aDatabase();
  set('hangs');
  const read = db.find({}).catch((error: unknown) => error);
  const write = db.updateOne({}).then(
    () => 'made',
    () => 'refused',
  );

  await watch.answers();

  expect(await read).toBeInstanceOf(KnownOutageError);
  set('answers');
  expect(await write).toBe('made');
});

test('a transaction that begins after nobody waits for it any more is ended', async () => {
  const { db, set, tried } = aDatabase();
  set('hangs');
  const begun = db.beginTransaction({}).catch((error: unknown) => error);
  await watch.answers();
  expect(await begun).toBeInstanceOf(KnownOutageError);

  set('answers');

  await expect.poll(() => tried).toContain('rollbackTransaction');
});

test('work learns that the database failed a call of it, and only of its own', async () => {
  const { db, set } = aDatabase();
  const fine = watch.during(() => db.find({}));
  expect((await fine).hasFailed).toBe(false);
  set('fails');

  const swallowed = await watch.during(() => db.find({}).catch(() => 'nobody'));

  expect(swallowed).toEqual({ outcome: 'nobody', hasFailed: true });
});

interface Methods {
  readonly count: (argument: object) => Promise<unknown>;
  readonly find: (argument: object) => Promise<unknown>;
  readonly updateOne: (argument: object) => Promise<unknown>;
  readonly beginTransaction: (argument: object) => Promise<unknown>;
  readonly commitTransaction: (id: string) => Promise<unknown>;
}

/** A server at the other end of a network, as its adapter shows it. */
function aDatabase(changes: Partial<Methods> = {}) {
  let behaviour: Behaviour = 'answers';
  let wake = Promise.withResolvers<undefined>();
  const tried: string[] = [];
  const method = (name: string) => async () => {
    tried.push(name);
    if (behaviour === 'fails') throw new DatabaseAwayError('no server');
    if (behaviour === 'hangs') await wake.promise;
    return name;
  };
  const names = [
    'count',
    'find',
    'updateOne',
    'beginTransaction',
    'commitTransaction',
    'rollbackTransaction',
  ];
  const db = { ...Object.fromEntries(names.map((name) => [name, method(name)])), ...changes };
  watch = watchDatabase({ db } as unknown as Pick<Payload, 'db'>, TIMES); // what the watch wraps, and nothing else
  return {
    db: db as unknown as Methods,
    tried,
    set: (next: Behaviour) => {
      behaviour = next;
      if (next === 'hangs') return;
      wake.resolve(undefined);
      wake = Promise.withResolvers();
    },
  };
}
