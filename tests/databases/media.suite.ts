import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sweepMedia } from '../../src/server/sweep-media.ts';
import type { TestNewsroom } from './with-newsroom.ts';

/** More than are read at a time, by more than a start takes for left-overs. */
const PICTURES = 130;

/** Pictures and their files, which is the same on every database. */
export function mediaSuite(newsroom: () => TestNewsroom): void {
  test('a start knows every picture of a portal with many, and takes none for a left-over', async () => {
    const { payload, dataDir } = newsroom();
    const mediaDir = path.join(dataDir, 'media');
    mkdirSync(mediaDir, { recursive: true });
    const names = Array.from({ length: PICTURES }, () => `pasar-${randomBytes(6).toString('hex')}.jpg`);
    for (const filename of names) {
      writeFileSync(path.join(mediaDir, filename), 'JPEG');
      await payload.db.create({ collection: 'media', data: { alt: 'Pasar', filename } });
    }

    const tomorrow = new Date(Date.now() + 86_400_000);
    const swept = await sweepMedia({ payload, mediaDir, olderThan: tomorrow, now: new Date(), signal: AbortSignal.timeout(60_000) }); // prettier-ignore

    expect(swept).toMatchObject({ ok: true, value: { takenOut: [], missing: [] } });
    await payload.db.deleteMany({ collection: 'media', where: { alt: { equals: 'Pasar' } } });
    rmSync(mediaDir, { recursive: true });
  });

  test('files of an upload that the database died over are removed when it can be asked again', async () => {
    const { payload, dataDir, staff, ask } = newsroom();
    const mediaDir = path.join(dataDir, 'media');
    const { db } = payload;
    const [create, count] = [db.create.bind(db), db.count.bind(db)];
    const isAway = () => Promise.reject(new Error('connection closed'));
    [db.create, db.count] = [isAway, isAway];
    const form = new FormData();
    const options = { width: 8, height: 8, channels: 3, background: '#375a7f' } as const;
    form.set('file', new File([new Uint8Array(await sharp({ create: options }).jpeg().toBuffer())], 'pasar.jpg', { type: 'image/jpeg' })); // prettier-ignore
    form.set('_payload', JSON.stringify({ alt: 'Pasar' }));

    const answer = await ask({
      method: 'POST',
      path: '/media',
      token: staff.managingEditor.token,
      body: form,
    });

    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(readdirSync(mediaDir), 'the row may be stored').not.toEqual([]);
    [db.create, db.count] = [create, count];
    await expect.poll(() => readdirSync(mediaDir), { timeout: 60_000 }).toEqual([]);
  });
}
