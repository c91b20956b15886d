import type { Field } from 'payload';
import { staffOnly, systemOnly } from '../../../access/rules.ts';
import { articleForm as t } from '../../../i18n/id/article-form.ts';

/** What editors say of the related list, and the terms that the engine found in the story. */
export const relatedFields: Field[] = [
  {
    name: 'pinned',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    label: t.pinned.label,
    access: { read: staffOnly },
    admin: { description: t.pinned.help },
  },
  {
    name: 'blocked',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    label: t.blocked.label,
    access: { read: staffOnly },
  },
  {
    name: 'keyTerms',
    type: 'json',
    access: { create: systemOnly, update: systemOnly, read: staffOnly },
    admin: { hidden: true },
  },
];
