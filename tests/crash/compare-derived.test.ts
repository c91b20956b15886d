import { expect, test } from 'vitest';
import { compareLists } from './compare-derived.ts';
import type { ListedStory } from './facts.ts';

const WANTED: ListedStory[] = [
  { id: 'best', score: 0.4 },
  { id: 'equal', score: 0.399 },
  { id: 'worse', score: 0.2 },
];

test.each([
  ['as the engine makes it', ['best', 'equal', 'worse'], 0, 0],
  ['with two equals the other way round', ['equal', 'best', 'worse'], 0, 1],
  ['with a worse one before a better', ['best', 'worse', 'equal'], 1, 0],
  ['that lacks one', ['best', 'equal'], 1, 0],
  ['with another in it', ['best', 'equal', 'other'], 1, 0],
  ['that is not there', undefined, 1, 0],
] as const)('a related list %s', (_, found, faults, otherOrder) => {
  const stored = found?.map((id) => ({ id, score: 0 }));

  const compared = compareLists({
    stories: [],
    replayedLists: [['story', WANTED]],
    lists: stored ? [['story', stored]] : [],
  });

  expect(compared.faults).toHaveLength(faults);
  expect(compared.otherOrder).toBe(otherOrder);
});

test('a stored list of a story that is not public is a fault', () => {
  const compared = compareLists({ stories: [], replayedLists: [], lists: [['withdrawn', []]] });

  expect(compared.faults).toHaveLength(1);
});
