import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRehearsal, articlesOf, expectInOrder, type Rehearsal } from './courier.fixture.ts';
import { MOST_ASIDE_MS } from './courier.ts';

test('whatever fails, heals, breaks and crashes: in the end all is delivered, each story in its order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyHappening, { maxLength: 60, size: 'max' }), async (happenings) => {
      const outbox = aRehearsal();
      for (const happening of happenings) await carryOut(outbox, happening);
      const written = happenings.flatMap((each) => (each.kind === 'write' ? [each.article] : []));
      await healAndSettle(outbox);

      expect(new Set(outbox.taken.map(({ sequence }) => sequence)).size).toBe(written.length);
      for (const article of new Set(written)) expectInOrder(outbox, article);
      expect(outbox.progress()).toMatchObject({ cursor: written.length, pause: undefined });
      expect(outbox.progress().setAside.size).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('while some stories are refused for ever, every other is delivered at the first look', async () => {
  const anyWrites = fc.array(fc.constantFrom(...ARTICLES), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(anyWrites, anyWrites, fc.subarray(ARTICLES), async (early, late, refused) => {
      const outbox = aRehearsal();
      outbox.write('known');
      await outbox.work();
      outbox.refuse(...refused);
      for (const article of early) outbox.write(article);
      await outbox.work();
      for (const article of late) outbox.write(article);
      await outbox.work();

      const taken = new Set(articlesOf(outbox));
      for (const article of [...early, ...late]) expect(taken.has(article)).toBe(!refused.includes(article));
      expect(outbox.progress().cursor).toBe(1 + early.length + late.length);
    }),
    { numRuns: 200 },
  );
});

const ARTICLES = ['a', 'b', 'c', 'd', 'e'];

type Happening =
  | { readonly kind: 'write'; readonly article: string }
  | { readonly kind: 'refuse'; readonly articles: readonly string[] }
  | { readonly kind: 'break'; readonly isBroken: boolean }
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'work' }
  | { readonly kind: 'die'; readonly calls: number };

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write'), article: fc.constantFrom(...ARTICLES) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('refuse'), articles: fc.subarray(ARTICLES) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('break'), isBroken: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pass'), ms: fc.integer({ min: 0, max: 400_000 }) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('work') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('die'), calls: fc.integer({ min: 0, max: 12 }) }) },
);

async function carryOut(outbox: Rehearsal, happening: Happening): Promise<void> {
  switch (happening.kind) {
    case 'write':
      outbox.write(happening.article);
      return;
    case 'refuse':
      outbox.refuse(...happening.articles);
      return;
    case 'break':
      outbox.break(happening.isBroken);
      return;
    case 'pass':
      outbox.pass(happening.ms);
      return;
    case 'work':
      return outbox.work();
    case 'die':
      outbox.dieAfter(happening.calls);
      await outbox.work();
      outbox.crash();
  }
}

async function healAndSettle(outbox: Rehearsal): Promise<void> {
  outbox.refuse();
  outbox.break(false);
  for (let turn = 0; turn < 3; turn += 1) {
    outbox.pass(MOST_ASIDE_MS);
    await outbox.work();
  }
}
