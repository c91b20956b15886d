import type { CollectionBeforeChangeHook } from 'payload';
import { expect, test } from 'vitest';
import { systemOnly } from '../../../access/rules.ts';
import { publicationFields } from '../fields/publication.ts';
import { recordFields } from '../fields/record.ts';
import { relatedFields } from '../fields/related.ts';
import { keepOnRestore } from './keep-on-restore.ts';

const closedToPeople = [...publicationFields, ...recordFields, ...relatedFields].flatMap((field) =>
  'name' in field && 'access' in field && field.access?.update === systemOnly ? [field.name] : [],
);

test.each(closedToPeople)('an older version does not bring back its own %s', async (field) => {
  const restored = await keepOnRestore({
    data: { [field]: 'as it was' },
    originalDoc: { [field]: 'as it is' },
    context: { isRestoringVersion: true },
  } as unknown as Parameters<CollectionBeforeChangeHook>[0]); // the hook looks at nothing else

  expect(restored).toEqual({ ...restored, [field]: 'as it is' });
});

test('the fields that the workflow keeps are looked at, and not an empty list', () => {
  expect(closedToPeople).toContain('number');
});
