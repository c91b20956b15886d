import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { fitsFields } from './fits-fields.ts';

// What a check of shapes looks at; Payload's own type asks for what it fills in at the start.
const FIELDS = [
  { name: 'headline', type: 'text' },
  { name: 'aliases', type: 'text', hasMany: true },
  { name: 'section', type: 'relationship', relationTo: 'sections' },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
  { name: 'withdrawal', type: 'group', flattenedFields: [{ name: 'reason', type: 'textarea' }] },
  { name: 'notes', type: 'array', flattenedFields: [{ name: 'text', type: 'text' }] },
  { name: 'body', type: 'richText' },
] as unknown as FlattenedField[];

test.each([
  {},
  { headline: 'Uji', aliases: ['a'], section: 'id', topics: [], withdrawal: { reason: null }, unknown: {} },
  { headline: null, notes: [{ text: 'a' }], body: { root: {} } },
  { section: { relationTo: 'sections', value: 'id' } },
])('a story with the shape of its fields is let in: %j', (data) => {
  expect(fitsFields(FIELDS, data)).toBe(true);
});

test.each([
  { headline: { a: 1 } },
  { headline: ['a'] },
  { aliases: 'a' },
  { aliases: [{}] },
  { section: 1.5 },
  { topics: 1.5 },
  { topics: [null] },
  { withdrawal: 'x' },
  { withdrawal: { reason: {} } },
  { notes: 'draf' },
  { notes: ['draf'] },
])('a story with another shape is refused: %j', (data) => {
  expect(fitsFields(FIELDS, data)).toBe(false);
});
