import { expect, test } from 'vitest';
import { words } from '../text/words.ts';
import { countTerms, termIn } from './key-terms.ts';
import { LiveTerms } from './live-terms.ts';
import { TermStatistics } from './term-statistics.ts';

const FLOOD = { body: 'banjir rob semarang tanggul', publishedAtMs: 0 };

test('stories that share a key term are candidates', () => {
  const terms = termsOf(FLOOD, { body: 'tanggul demak jebol' }, { body: 'panen padi karawang' });

  expect(terms.candidates(0)).toEqual([1]);
});

test('stories of the same section near in time are candidates whatever their terms', () => {
  const terms = termsOf(FLOOD, { body: 'panen padi karawang', publishedAtMs: 5 });

  expect(terms.candidates(0)).toEqual([1]);
});

test('a removed story is no candidate any more, and can come back', () => {
  const terms = termsOf(FLOOD, FLOOD);
  terms.remove(1);

  expect(terms.candidates(0)).toEqual([]);
  expect(terms.candidates(1)).toEqual([]);
});

test('the terms that two stories share are named, heaviest first', () => {
  const terms = termsOf(
    { body: 'banjir banjir banjir tanggul air' },
    { body: 'tanggul banjir banjir warga' },
    { body: 'tanggul' },
  );

  expect(terms.sharedTerms(0, 1, 5)).toEqual(['banjir', 'tanggul']);
  expect(terms.sharedTerms(0, 1, 1)).toEqual(['banjir']);
  expect(terms.keyTermsOf(0)[0]?.term).toBe('banjir');
});

function termsOf(...stories: readonly { body: string; publishedAtMs?: number }[]): LiveTerms {
  const statistics = new TermStatistics();
  const terms = new LiveTerms(statistics);
  for (const [slot, { body, publishedAtMs = null }] of stories.entries()) {
    const keyTerms = countTerms({ title: [], lead: [], topics: [], body: words(body) }, statistics);
    statistics.add(keyTerms.map(termIn));
    terms.add({ slot, keyTerms, sectionId: 'nusantara', publishedAtMs });
  }
  terms.settle();
  return terms;
}
