import { createHash } from 'node:crypto';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MongoClient, type Db } from 'mongodb';

/** The database of a running portal, as a test looks into it and disturbs it from outside. */
export interface PortalDatabase {
  /** Settings that lead a portal, or an operator's command, to it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Counted views by the id of their story. */
  readonly views: () => Promise<ReadonlyMap<string, number>>;
  readonly forgetViews: () => Promise<void>;
  /** Begins to count the writes to each story's counter. @returns the most that one got; 0 where none can be counted */
  readonly watchViewWrites: () => Promise<() => Promise<number>>;
  /** Everything that is stored apart from the data folder. */
  readonly text: () => Promise<string>;
  /** Makes the database refuse what is written to a collection. @returns what ends it */
  readonly refuseWrites: (collection: 'article-views' | 'media') => Promise<() => Promise<void>>;
  readonly destroy: () => Promise<void>;
}

/** The MongoDB of the tests: a replica set of one's own, or the lane of `npm test -- --mongo-lane`. */
export function mongodbServer(): string | undefined {
  return process.env['TEST_MONGODB_URL'] ?? process.env['WARTA_LANE_URL'];
}

/** What it is called: the lane is not MongoDB, and is never called so. */
export const MONGODB_NAME =
  process.env['TEST_MONGODB_URL'] === undefined ? 'DocumentDB 1.0 through a gateway' : 'MongoDB replica set';

/**
 * The database that belongs to a data folder: a file in it, or with WARTA_TEST_PORTALS=mongodb one of its own on
 * `mongodbServer`, so that any suite which starts portals can be run on both.
 */
export function portalDatabase(dataDir: string): PortalDatabase {
  if (process.env['WARTA_TEST_PORTALS'] !== 'mongodb') return sqlite(path.join(dataDir, 'warta.db'));
  const server = mongodbServer();
  if (server === undefined)
    throw new Error('WARTA_TEST_PORTALS=mongodb, and neither TEST_MONGODB_URL nor WARTA_LANE_URL is set');
  return mongodb(server, createHash('sha256').update(path.resolve(dataDir)).digest('hex'));
}

function sqlite(file: string): PortalDatabase {
  const on = <T>(work: (database: DatabaseSync) => T): Promise<T> => {
    const database = new DatabaseSync(file, { timeout: 5000 });
    try {
      return Promise.resolve(work(database));
    } finally {
      database.close();
    }
  };
  return {
    settings: {},
    views: () =>
      on((database) => {
        const rows = database.prepare('SELECT article, views FROM article_views').all();
        return new Map(rows.map(({ article, views }) => [String(article), Number(views)]));
      }),
    forgetViews: () =>
      on((database) => {
        database.exec('DELETE FROM article_views');
      }),
    watchViewWrites: async () => {
      await on((database) => {
        database.exec(`CREATE TABLE uji_tulisan (article TEXT);
          CREATE TRIGGER uji AFTER UPDATE ON article_views
            BEGIN INSERT INTO uji_tulisan VALUES (NEW.article); END`);
      });
      const most = 'SELECT max(n) AS most FROM (SELECT count(*) AS n FROM uji_tulisan GROUP BY article)';
      return () => on((database) => Number(database.prepare(most).get()?.['most']));
    },
    text: () => Promise.resolve(''),
    refuseWrites: async (collection) => {
      const table = collection.replace('-', '_');
      await on((database) => {
        for (const deed of ['INSERT', 'UPDATE'])
          database.exec(
            `CREATE TRIGGER tolak_${deed} BEFORE ${deed} ON ${table} BEGIN SELECT RAISE(ABORT, 'tolak'); END`,
          );
      });
      return () =>
        on((database) => {
          database.exec('DROP TRIGGER tolak_INSERT; DROP TRIGGER tolak_UPDATE');
        });
    },
    destroy: () => Promise.resolve(),
  };
}

function mongodb(server: string, mark: string): PortalDatabase {
  const url = new URL(server);
  url.pathname = `/warta-test-${mark.slice(0, 12)}`;
  const on = async <T>(work: (database: Db) => Promise<T>): Promise<T> => {
    const client = await MongoClient.connect(url.href);
    try {
      return await work(client.db());
    } finally {
      await client.close();
    }
  };
  const validate = (collection: string, validator: object) =>
    on(async (database) => {
      await database.command({ collMod: collection, validator });
    });
  return {
    settings: { DATABASE_URL: url.href, PAYLOAD_SECRET: mark },
    views: () =>
      on(async (database) => {
        const rows = await database.collection('article-views').find().toArray();
        return new Map(rows.map(({ article, views }) => [String(article), Number(views)]));
      }),
    forgetViews: () =>
      on(async (database) => {
        await database.collection('article-views').deleteMany({});
      }),
    watchViewWrites: () => Promise.resolve(() => Promise.resolve(0)),
    text: () =>
      on(async (database) => {
        const all = await database.listCollections({}, { nameOnly: true }).toArray();
        const documents = await Promise.all(
          all.map(({ name }) => database.collection(name).find().toArray()),
        );
        return JSON.stringify(documents);
      }),
    refuseWrites: async (collection) => {
      await validate(collection, { tolak: { $exists: true } });
      return () => validate(collection, {});
    },
    destroy: () =>
      on(async (database) => {
        await database.dropDatabase();
      }),
  };
}
