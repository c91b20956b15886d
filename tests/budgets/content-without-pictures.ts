import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_DIR } from '../../src/server/content/content-files.ts';

/** A copy of the sample content whose stories have no picture files: counting queries needs none, and they take long. */
export function contentWithoutPictures(dataDir: string): string {
  const copy = path.join(dataDir, 'content');
  cpSync(CONTENT_DIR, copy, { recursive: true, filter: (file) => !file.endsWith('.webp') });
  const stories = path.join(copy, 'stories');
  for (const name of readdirSync(stories)) {
    const file = path.join(stories, name);
    const story = JSON.parse(readFileSync(file, 'utf8')) as { photo: { picture: string | null } | null }; // our own file
    if (story.photo) story.photo.picture = null;
    writeFileSync(file, JSON.stringify(story));
  }
  return copy;
}
