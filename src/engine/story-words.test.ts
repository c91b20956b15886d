import { expect, test } from 'vitest';
import { storyText, storyWords } from './story-words.ts';

test('without a lead of its own the first paragraph is the lead', () => {
  expect(storyText({ lead: '', body: 'Satu.\nDua.\nTiga.' })).toEqual({ lead: 'Satu.', body: 'Dua.\nTiga.' });
  expect(storyText({ lead: '', body: 'Satu.' })).toEqual({ lead: 'Satu.', body: '' });
});

test('a lead that the body repeats counts once', () => {
  expect(storyText({ lead: 'Satu.', body: 'Satu.\nDua.' })).toEqual({ lead: 'Satu.', body: 'Dua.' });
});

test('a lead of its own leaves the body whole', () => {
  expect(storyText({ lead: 'Ringkasnya.', body: 'Satu.\nDua.' })).toEqual({
    lead: 'Ringkasnya.',
    body: 'Satu.\nDua.',
  });
});

test('the words of all topics are the words of the topics', () => {
  expect(storyWords({ title: '', lead: '', body: '', topics: ['Dana Desa', 'KPK'] }).topics).toEqual([
    'dana',
    'desa',
    'kpk',
  ]);
});
