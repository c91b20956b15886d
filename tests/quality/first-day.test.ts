import { expect, test } from 'vitest';
import { createNewsroomIndex } from '../../src/engine/newsroom-index.ts';
import { reasonToSkip } from '../shared-folder.ts';
import { readLines, type SharedStory, toEngineArticle } from './shared-stories.ts';

const FIXTURE = 'fixtures/infopublik.jsonl';
const skip = reasonToSkip(FIXTURE);
const EXAMPLE = 'infopublik-1';
const OTHERS = [2, 3, 4, 5, 6, 7].map((number) => `infopublik-${number}`);

test.skipIf(skip)(
  `a portal of seven stories relates the example page to the six later ones ${skip ?? ''}`,
  () => {
    const index = createNewsroomIndex();

    index.apply({ upserts: sevenStories(), removals: [] });

    expect(relatedIds(index)).toEqual(OTHERS);
  },
);

test.skipIf(skip)(`stories published one by one after the example page enter its list ${skip ?? ''}`, () => {
  const index = createNewsroomIndex();

  for (const story of sevenStories()) index.apply({ upserts: [story], removals: [] });

  expect(relatedIds(index)).toEqual(OTHERS);
});

test.skipIf(skip)(`the order in which seven stories come changes nothing ${skip ?? ''}`, () => {
  const index = createNewsroomIndex();

  for (const story of sevenStories().reverse()) index.apply({ upserts: [story], removals: [] });

  expect(relatedIds(index)).toEqual(OTHERS);
});

function sevenStories() {
  return readLines<SharedStory>(FIXTURE).map((story, place) => toEngineArticle(story, place + 1));
}

function relatedIds(index: ReturnType<typeof createNewsroomIndex>): string[] {
  return index
    .relatedOf(EXAMPLE)
    .map(({ id }) => id)
    .sort();
}
