import type { Field } from 'payload';
import { articleForm as t } from '../../../i18n/id/article-form.ts';

/** Who wrote it, who edited it, and for whom. */
export const bylineFields: Field[] = [
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'authors',
    hasMany: true,
    label: t.authors.label,
    admin: { position: 'sidebar', description: t.authors.help },
  },
  {
    name: 'unit',
    type: 'relationship',
    relationTo: 'units',
    index: true,
    label: t.unit.label,
    admin: { position: 'sidebar', description: t.unit.help },
  },
  {
    name: 'editor',
    type: 'relationship',
    relationTo: 'authors',
    index: true,
    label: t.editor.label,
    admin: { position: 'sidebar' },
  },
];
