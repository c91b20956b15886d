import type { Payload } from 'payload';
import { contentWords as t } from '../i18n/content.ts';
import { contentFiles } from './content-files.ts';
import { loadPictures } from './load-pictures.ts';
import { loadRows } from './load-rows.ts';
import { loadStories } from './load-stories.ts';

/** What the sample content is laid upon. */
export interface SampleGround {
  readonly contentDir: string;
  readonly sections: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
  /** When the load began: the age of every story counts from here. */
  readonly loadedAt: Date;
  readonly say: (line: string) => void;
}

/** Loads the invented stories with everything that they are filed under. What is there already is passed over. */
export async function loadSampleContent(payload: Payload, ground: SampleGround): Promise<void> {
  const { contentDir, regions, say } = ground;
  const stories = contentFiles.stories(contentDir);
  const topics = await loadRows(payload, 'topics', contentFiles.topics(contentDir));
  const authors = await loadRows(
    payload,
    'authors',
    contentFiles.authors(contentDir).map(({ slug, name }) => ({ slug, name })),
  );
  const units = await loadRows(
    payload,
    'units',
    contentFiles.units(contentDir).map(({ regionCode, ...unit }) => ({
      ...unit,
      region: regionCode === null ? null : (regions.get(regionCode) ?? null),
    })),
  );
  const pictures = await loadPictures(payload, contentDir, stories, (done, all) => {
    if (done % 6 === 0 || done === all) say(t.pictures(done, all));
  });
  say(t.stories(stories.length));
  await loadStories(payload, stories, { ...ground, authors, units, topics, pictures }, ground.loadedAt);
  await payload.updateGlobal({ slug: 'site', data: contentFiles.site(contentDir), depth: 0, overrideAccess: true });
}
