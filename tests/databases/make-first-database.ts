import { gzipSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { createLocalReq } from 'payload';
import { migrations } from '../../cms/migrations/index.ts';
import { publishedStory, step, storyOnTheDesk, writeStory } from './story.fixture.ts';
import { openTestNewsroom } from './with-newsroom.ts';

/**
 * Makes tests/databases/first-schema.db.gz: invented stories in the schema of the first migration. The later
 * migrations are taken back, newest first, by their own `down`. Run by hand, once; the file is what an old portal has,
 * and is not made anew when the schema changes.
 */
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

const adapter = payload.db as unknown as SQLiteAdapter; // this newsroom is on SQLite
const req = await createLocalReq({}, payload);
for (const { name, down } of migrations.slice(1).reverse()) {
  await down({ db: adapter.drizzle, payload, req });
  await adapter.client.execute({ sql: 'DELETE FROM payload_migrations WHERE name = ?', args: [name] });
}
const copy = path.join(newsroom.dataDir, 'copy.db');
await adapter.client.execute({ sql: 'VACUUM INTO ?', args: [copy] });
const packed = gzipSync(readFileSync(copy), { level: 9 });
writeFileSync(path.join(import.meta.dirname, 'first-schema.db.gz'), packed);
await newsroom.close();
process.stdout.write(`${String(packed.length)} bytes\n`);
