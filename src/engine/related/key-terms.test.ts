import { expect, test } from 'vitest';
import { chooseKeyTerms, countTerms, mentionWeight, type StoryWords, termIn } from './key-terms.ts';
import { TermStatistics } from './term-statistics.ts';

const NOTHING: StoryWords = { title: [], lead: [], body: [], topics: [] };

test('a word of the title counts three times, of lead and topics twice, of the body once', () => {
  expect(
    counted({ ...NOTHING, title: ['banjir'], lead: ['rob'], topics: ['iklim'], body: ['tanggul', 'rob'] }),
  ).toEqual({
    banjir: 3,
    iklim: 2,
    rob: 3,
    tanggul: 1,
  });
});

test('words that say nothing about the subject are not counted', () => {
  expect(counted({ ...NOTHING, title: ['yang', 'di', 'x', 'desa'] })).toEqual({ desa: 3 });
});

test('a count stops at 255', () => {
  expect(counted({ ...NOTHING, body: Array.from({ length: 999 }, () => 'desa') })).toEqual({ desa: 255 });
});

test('the tenth mention adds less than the second', () => {
  const added = (mention: number) => mentionWeight(mention) - mentionWeight(mention - 1);

  expect(added(10)).toBeLessThan(added(2));
});

test('at most forty key terms are kept, the rarest of equals first', () => {
  const statistics = new TermStatistics();
  const words = Array.from({ length: 60 }, (_, place) => `kata${place}`);
  const story = countTerms({ ...NOTHING, lead: words }, statistics);
  for (let times = 0; times < 3; times += 1) statistics.add(story.map(termIn));
  statistics.add(words.slice(0, 30).map((word) => statistics.idOf(word)));

  const keyTerms = [...chooseKeyTerms(story, statistics)].map((packed) => statistics.termOf(termIn(packed)));

  expect(keyTerms).toEqual([...words.slice(30), ...words.slice(0, 10)]);
});

test('a word that no other story has is a key term only when this one insists on it', () => {
  const statistics = new TermStatistics();
  const story = countTerms({ ...NOTHING, title: ['jatireja'], body: ['sekilas', 'umum'] }, statistics);
  statistics.add(story.map(termIn));
  statistics.add([statistics.idOf('umum')]);

  const keyTerms = [...chooseKeyTerms(story, statistics)].map((packed) => statistics.termOf(termIn(packed)));

  expect(keyTerms).toEqual(['jatireja', 'umum']);
});

function counted(story: StoryWords): Record<string, number> {
  const statistics = new TermStatistics();
  const counts = countTerms(story, statistics);
  return Object.fromEntries([...counts].map((packed) => [statistics.termOf(termIn(packed)), packed % 256]));
}
