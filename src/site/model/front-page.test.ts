import { expect, test } from 'vitest';
import { toFrontPage } from './front-page.ts';
import { aPhoto, aStory } from './stored-story.fixture.ts';

const EKONOMI = { id: 's1', slug: 'ekonomi', name: 'Ekonomi' };

test('what the desk picked leads, whatever is newer', () => {
  const front = toFrontPage({ lead: [aNumbered(9)], latest: [aNumbered(1), aNumbered(2)], sections: [] }, []);

  expect(front.lead?.headline).toBe('Berita 9');
  expect(front.beside.map((card) => card.headline)).toEqual(['Berita 1', 'Berita 2']);
});

test('without a pick the newest story with a picture leads', () => {
  const latest = [aNumbered(1), { ...aNumbered(2), photo: aPhoto() }, aNumbered(3)];

  expect(toFrontPage({ lead: [], latest, sections: [] }, []).lead?.headline).toBe('Berita 2');
});

test('without any picture the newest story leads', () => {
  expect(
    toFrontPage({ lead: [], latest: [aNumbered(1), aNumbered(2)], sections: [] }, []).lead?.headline,
  ).toBe('Berita 1');
});

test('what is paid for never stands at the top', () => {
  const latest = [{ ...aNumbered(1), advertorial: true, photo: aPhoto() }, aNumbered(2)];

  const front = toFrontPage({ lead: [], latest, sections: [] }, []);

  expect([front.lead, ...front.beside, ...front.under].map((card) => card?.headline)).toEqual(['Berita 2']);
});

test('no story stands twice between top, newest and sections', () => {
  const latest = Array.from({ length: 20 }, (_, place) => aNumbered(place + 1));
  const sections = [{ section: EKONOMI, stories: latest.slice(3, 16) }];

  const { lead, beside, under, latest: newest, blocks } = toFrontPage({ lead: [], latest, sections }, []);

  const printed = [
    lead,
    ...beside,
    ...under,
    ...newest,
    ...blocks.flatMap((block) => [block.first, ...block.more]),
  ];
  expect(new Set(printed.map((card) => card?.href)).size).toBe(printed.length);
  expect(blocks).toHaveLength(1);
});

test('a section that has nothing left has no empty block', () => {
  const front = toFrontPage(
    { lead: [], latest: [aNumbered(1)], sections: [{ section: EKONOMI, stories: [aNumbered(1)] }] },
    [],
  );

  expect(front.blocks).toEqual([]);
});

test.each([
  [2, 0],
  [3, 3],
  [9, 5],
])('of %i much read stories %i are ranked', (read, ranked) => {
  const mostRead = Array.from({ length: read }, (_, place) => aNumbered(place + 1));

  expect(toFrontPage({ lead: [], latest: [], sections: [] }, mostRead).mostRead).toHaveLength(ranked);
});

test('a portal without a story has no lead', () => {
  expect(toFrontPage({ lead: [], latest: [], sections: [] }, []).lead).toBeUndefined();
});

function aNumbered(number: number) {
  return aStory({ id: String(number), number, headline: `Berita ${String(number)}` });
}
