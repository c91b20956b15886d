import { expect, test } from 'vitest';
import { packPage } from './pack-page.ts';
import { aPage } from './page-cache.fixture.ts';

test.each([
  ['asks each time', undefined, 'public, max-age=0, must-revalidate, no-transform'],
  ['shows it half a minute', 30, 'public, max-age=0, s-maxage=30, must-revalidate, no-transform'],
])('a CDN %s, and a browser always asks', async (_what, seconds, expected) => {
  const { variants } = await packPage(aPage('isi'), seconds);

  for (const { head, unchangedHead } of Object.values(variants))
    for (const headers of [head, unchangedHead])
      expect(headers[headers.indexOf('Cache-Control') + 1]).toBe(expected);
});
