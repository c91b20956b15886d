import { gzipSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { createLocalReq } from 'payload';
import { migrations } from '../../cms/migrations/index.ts';
import { publishedStory, step, storyOnTheDesk, writeStory } from './story.fixture.ts';
import { openTestNewsroom } from './with-newsroom.ts';

/**
 * Makes tests/databases/NAME.db.gz: invented stories in an older schema. The later migrations are taken back, newest
 * first, by their own `down`. Run by hand, once for each file: it is what an old portal has, and is not made anew when
 * the schema changes.
 *
 *   node tests/databases/make-old-database.ts NAME MIGRATIONS
 */
const [name = '', kept = ''] = process.argv.slice(2);
if (name === '' || !(Number(kept) > 0)) throw new Error('give a name, and how many migrations it knows');
const newsroom = await openTestNewsroom();
const { payload, staff } = newsroom;
const ids = [
  await publishedStory(newsroom, { headline: 'Jembatan Gantung Kembali Dibuka' }),
  await publishedStory(newsroom, { headline: 'Posyandu Keliling Tiba di Pulau' }),
  await publishedStory(newsroom, { headline: 'Jadwal Bus Desa Berubah' }),
];
await storyOnTheDesk(newsroom, { headline: 'Lomba Baca Puisi Antarsekolah' });
await writeStory(newsroom, { headline: 'Panen Padi Dimulai Pekan Depan' });
const withdrawn = await step(newsroom, staff.managingEditor, ids[2] ?? '', {
  move: 'cabut',
  reason: 'ganda',
});
if (withdrawn.status !== 200) throw new Error(JSON.stringify(withdrawn.body));
for (const [turn, article] of ids.entries())
  await payload.create({ collection: 'article-views', data: { article, views: 213 + turn } });

const [waiting = ''] = ids;
await payload.create({
  collection: 'set-aside-deliveries',
  data: {
    key: `index/${waiting}`,
    receiver: 'index',
    article: waiting,
    sequence: 1,
    failures: 3,
    since: '2026-11-25T05:00:00.000Z',
    nextTry: '2026-11-25T05:01:00.000Z',
    reason: 'uji',
  },
});

const adapter = payload.db as unknown as SQLiteAdapter; // this newsroom is on SQLite
const req = await createLocalReq({}, payload);
for (const { name: migration, down } of migrations.slice(Number(kept)).reverse()) {
  await down({ db: adapter.drizzle, payload, req });
  await adapter.client.execute({ sql: 'DELETE FROM payload_migrations WHERE name = ?', args: [migration] });
}
const copy = path.join(newsroom.dataDir, 'copy.db');
// Nothing else is at work here, so that a second SQLite library does no harm; the portal's runs all in transactions.
const file = new DatabaseSync(path.join(newsroom.dataDir, 'warta.db'));
file.prepare('VACUUM INTO ?').run(copy);
file.close();
const packed = gzipSync(readFileSync(copy), { level: 9 });
writeFileSync(path.join(import.meta.dirname, `${name}.db.gz`), packed);
await newsroom.close();
process.stdout.write(`${String(packed.length)} bytes\n`);
