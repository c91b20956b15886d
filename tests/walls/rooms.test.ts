import { expect, test } from 'vitest';
import { brokenRules } from './lint-text.ts';

const WALL = '@typescript-eslint/no-restricted-imports';

test.each([
  ['src/contract/zone.ts', `export * from '../engine/text/words.ts';`],
  ['src/contract/zone.ts', `import MiniSearch from 'minisearch';\nvoid MiniSearch;`],
  ['src/engine/related/score.ts', `import { t } from '../../site/i18n/id/article.ts';\nt();`],
  ['src/engine/related/score.ts', `import type { Article } from '../../../cms/payload-types.ts';`],
  ['src/engine/related/score.ts', `import { readFileSync } from 'node:fs';\nreadFileSync('a');`],
  ['src/engine/related/score.ts', `import { getPayload } from 'payload';\nvoid getPayload();`],
  ['src/site/pages/index.astro', `---\nimport { cache } from '../../server/page-cache.ts';\n---\n{cache}`],
  [
    'src/site/components/Byline.astro',
    `---\nimport type { Article } from '../../../cms/payload-types.ts';\n---\n`,
  ],
  ['src/site/components/Byline.astro', `---\nimport { getPayload } from 'payload';\ngetPayload();\n---\n`],
  ['src/site/model/byline-view.ts', `import { readFileSync } from 'node:fs';\nreadFileSync('a');`],
  ['src/site/model/byline-view.ts', `import { z } from 'zod';\nz.string();`],
  ['src/site/i18n/publication-time.ts', `import { defineConfig } from 'astro/config';\ndefineConfig({});`],
  ['src/site/data/read-article.ts', `import { getPayload } from 'payload';\nvoid getPayload();`],
  [
    'src/site/data/read-article.ts',
    `import { articles } from '../../../cms/collections/articles.ts';\narticles();`,
  ],
  ['src/site/data/read-article.ts', `import { t } from '../../../cms/payload-types.ts';\nt();`],
  ['src/site/client/reader.ts', `import { score } from '../../engine/related/score.ts';\nscore();`],
  [
    'cms/collections/articles/hooks/index-now.ts',
    `import { outbox } from '../../../../src/server/outbox.ts';\noutbox();`,
  ],
  ['cms/globals/site/site.ts', `import type { View } from '../../../src/site/model/byline-view.ts';`],
  ['content/pictures/draw/scene.mjs', `import { t } from '../../../src/contract/zone.ts';\nt();`],
  ['content/pictures/draw/scene.mjs', `import { getPayload } from 'payload';\ngetPayload();`],
  ['scripts/start.mjs', `import sharp from 'sharp';\nsharp();`],
])('%s may not say %s', async (path, text) => {
  expect(await brokenRules(path, text)).toContain(WALL);
});

test.each([
  ['src/contract/refusal.ts', `import { z } from 'zod';\nz.string();`],
  ['src/engine/related/live-terms.ts', `import MiniSearch from 'minisearch';\nvoid MiniSearch;`],
  ['src/engine/related/score.ts', `import type { Zone } from '../../contract/zone.ts';`],
  ['src/engine/related/score.test.ts', `import fc from 'fast-check';\nvoid fc;`],
  ['src/site/components/Byline.astro', `---\nimport { t } from '../i18n/id/article.ts';\n---\n{t}`],
  ['src/site/data/read-article.ts', `import type { Payload } from 'payload';`],
  ['src/site/data/read-article.ts', `import type { Article } from '../../../cms/payload-types.ts';`],
  ['src/site/model/byline-view.ts', `import type { StoredArticle } from '../data/stored-article.ts';`],
  ['cms/globals/front-page/front-page.ts', `import { site } from '../site/site.ts';\nsite();`],
  [
    'cms/collections/articles/hooks/number.ts',
    `import type { Zone } from '../../../../src/contract/zone.ts';`,
  ],
  ['src/server/main.ts', `import { t } from '../../cms/payload.config.ts';\nt();`],
])('%s may say %s', async (path, text) => {
  expect(await brokenRules(path, text)).not.toContain(WALL);
});

test('an import without its extension is refused', async () => {
  expect(await brokenRules('src/engine/score.ts', `import { a } from './weights';\na();`)).toContain(WALL);
});
