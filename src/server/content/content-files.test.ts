import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findBodyFault } from '../../../cms/editor/find-body-fault.ts';
import { blocksToBody } from '../body/blocks-to-body.ts';
import { CONTENT_DIR, contentFiles } from './content-files.ts';

const stories = contentFiles.stories(CONTENT_DIR);

test('there are at least sixty stories, each under the address of its file', () => {
  expect(stories.length).toBeGreaterThanOrEqual(60);
  expect(new Set(stories.map(({ slug }) => slug)).size).toBe(stories.length);
});

test('every story is filed under what content/ has', () => {
  const slugs = (rows: readonly { readonly slug: string }[]) => new Set<string | null>(rows.map(({ slug }) => slug));
  const authors = slugs(contentFiles.authors(CONTENT_DIR));
  const units = slugs(contentFiles.units(CONTENT_DIR)).add(null);
  const sections = slugs(contentFiles.sections(CONTENT_DIR));
  const topics = slugs(contentFiles.topics(CONTENT_DIR));
  const regions = new Set(contentFiles.regions(CONTENT_DIR).map(({ code }) => code));

  const lost = stories.filter(
    (story) =>
      !story.authors.every((author) => authors.has(author)) ||
      !(story.editor === null || authors.has(story.editor)) ||
      !units.has(story.unit) ||
      !sections.has(story.section) ||
      !story.topics.every((topic) => topics.has(topic)) ||
      !story.regions.every((region) => regions.has(region)) ||
      !(typeof story.photo?.picture !== 'string' || existsSync(path.join(CONTENT_DIR, 'pictures', `${story.photo.picture}.webp`))),
  );

  expect(lost.map(({ slug }) => slug)).toEqual([]);
});

test('every story and every standing page has a body that the newsroom takes', () => {
  const bodies = [...stories, ...contentFiles.pages(CONTENT_DIR)].map(({ slug, body }) => [
    slug,
    findBodyFault(blocksToBody(body)),
  ]);

  expect(bodies.filter(([, fault]) => fault !== undefined)).toEqual([]);
});

test('every region but a province lies in one', () => {
  const regions = contentFiles.regions(CONTENT_DIR);
  const codes = new Set(regions.map(({ code }) => code));

  const adrift = regions.filter(({ kind, parent }) =>
    kind === 'province' ? parent !== null : parent === null || !codes.has(parent),
  );

  expect(adrift).toEqual([]);
});
