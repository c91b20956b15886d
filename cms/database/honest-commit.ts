import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

type Session = SQLiteAdapter['sessions'][string];

/**
 * Replaces the adapter's transactions by ones that say when a COMMIT fails.
 *
 * @payloadcms/drizzle 3.90.2 catches the error of the whole transaction in beginTransaction and hands it to a
 * promise that is long settled: on a full disk commitTransaction returns as if all were saved, and the editor
 * is told so. Proven in tests/databases/lost-commit.test.ts.
 */
export function makeCommitsHonest(adapter: SQLiteAdapter): void {
  adapter.beginTransaction = async () => {
    await adapter.initializing;
    const id = crypto.randomUUID();
    adapter.sessions[id] = await openSession(adapter);
    return id;
  };

  adapter.commitTransaction = async (incoming) => {
    const session = takeSession(adapter, await incoming);
    // No session: an inner operation has ended it already, as Payload expects to happen.
    await session?.resolve();
  };

  adapter.rollbackTransaction = async (incoming) => {
    const session = takeSession(adapter, await incoming);
    await session?.reject();
  };
}

async function openSession(adapter: SQLiteAdapter): Promise<Session> {
  const opened = Promise.withResolvers<Session['db']>();
  const end = Promise.withResolvers<undefined>();
  const outcome = adapter.drizzle.transaction(async (transaction) => {
    opened.resolve(transaction as unknown as Session['db']); // the adapter types SQLite's as PostgreSQL's
    await end.promise;
  });
  outcome.catch(opened.reject);
  return {
    db: await opened.promise,
    resolve: () => {
      end.resolve(undefined);
      return outcome;
    },
    reject: () => {
      end.reject(new RolledBack());
      return outcome.catch(ignoreRolledBack);
    },
  };
}

class RolledBack extends Error {}

function ignoreRolledBack(error: unknown): void {
  if (!(error instanceof RolledBack)) throw error;
}

/** Takes it out first, so that no other operation finds a session that is ending. */
function takeSession(adapter: SQLiteAdapter, id: number | string | undefined): Session | undefined {
  if (id === undefined) return undefined;
  const session = adapter.sessions[id];
  Reflect.deleteProperty(adapter.sessions, id);
  return session;
}
