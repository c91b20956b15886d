import type { Payload } from 'payload';
import { blocksToBody } from '../body/blocks-to-body.ts';
import type { Environment } from '../environment.ts';
import { contentWords as t } from '../i18n/content.ts';
import { say } from '../log.ts';
import { CONTENT_DIR, contentFiles } from './content-files.ts';
import { markBegun, markFinished, readMark } from './load-mark.ts';
import { loadRegions } from './load-regions.ts';
import { loadRows } from './load-rows.ts';
import { loadSampleContent } from './load-sample-content.ts';

/**
 * Gives a new portal what it starts with: regions, the eight sections and the standing pages always, the sample
 * stories where they are wanted and nothing was published yet. Each is loaded once; an interrupted load goes on.
 */
export async function loadFirstContent(
  payload: Payload,
  environment: Pick<Environment, 'sampleContent'>,
  now: Date,
  contentDir = CONTENT_DIR,
): Promise<void> {
  const regions = await loadRegions(payload, contentDir);
  const sections = await loadBasicContent(payload, contentDir, now);
  const mark = await readMark(payload, 'sample-content');
  const isWanted = mark.kind === 'never-begun' && environment.sampleContent && (await isEmpty(payload));
  if (mark.kind !== 'begun' && !isWanted) return;
  say(t.loadingSample);
  if (isWanted) await markBegun(payload, 'sample-content', now);
  const loadedAt = mark.kind === 'begun' ? mark.at : now;
  await loadSampleContent(payload, { contentDir, sections, regions, loadedAt, say });
  await markFinished(payload, 'sample-content');
}

/** The sections and standing pages that no portal can do without, until an editor changes them. */
async function loadBasicContent(payload: Payload, contentDir: string, now: Date): Promise<ReadonlyMap<string, string>> {
  const mark = await readMark(payload, 'basic-content');
  if (mark.kind === 'never-begun') await markBegun(payload, 'basic-content', now);
  const wanted = mark.kind !== 'finished';
  const sections = await loadRows(payload, 'sections', wanted ? contentFiles.sections(contentDir) : []);
  if (!wanted) return sections;
  await loadRows(
    payload,
    'pages',
    contentFiles.pages(contentDir).map(({ body, lead, ...page }) => ({
      ...page,
      lead: lead ?? null,
      body: blocksToBody(body),
    })),
  );
  await markFinished(payload, 'basic-content');
  return sections;
}

async function isEmpty(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'articles', where: { id: { exists: true } }, trash: true });
  return totalDocs === 0;
}
