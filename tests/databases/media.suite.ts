import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
}
