import { expect, test } from 'vitest';
import { differingFields } from './differing-fields.ts';

test('two texts that say the same do not differ, however empty fields are stored', () => {
  const form = { headline: 'Harga beras turun', kicker: '', topics: [], photo: { caption: null } };
  const stored = { headline: 'Harga beras turun', kicker: null, advertorial: false };

  expect(differingFields(form, stored)).toEqual([]);
});

test('what another person changed is named in the order of the form', () => {
  const mine = { headline: 'Harga beras turun', lead: 'Satu', topics: ['pangan'], photo: { credit: 'Ani' } };
  const theirs = { headline: 'Harga beras naik', lead: 'Satu', topics: [], photo: { credit: 'Budi' } };

  expect(differingFields(mine, theirs)).toEqual(['headline', 'photo', 'topics']);
});

test('the order in which a body keeps its members says nothing', () => {
  const mine = { body: { root: { type: 'root', version: 1 } } };
  const theirs = { body: { root: { version: 1, type: 'root' } } };

  expect(differingFields(mine as never, theirs as never)).toEqual([]); // bodies cut short, which the types refuse
});
