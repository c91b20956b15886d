import type { Field } from 'payload';
import { ARTICLE_STATES } from '../../../../src/contract/article-state.ts';
import { staffOnly, systemOnly } from '../../../access/rules.ts';
import { articleForm as t } from '../../../i18n/id/article-form.ts';

const kept = { create: systemOnly, update: systemOnly };
const shown = { position: 'sidebar', readOnly: true } as const;
const shownTime = { ...shown, components: { Field: '/admin/ZonedTime.tsx#ZonedTime' } };

/** What the workflow keeps: state, number, address, times, owner. No form and no API call sets them. */
export const publicationFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    label: t.state.label,
    required: true,
    defaultValue: 'draf',
    index: true,
    access: kept,
    options: ARTICLE_STATES.map((value) => ({ value, label: t.states[value] })),
    admin: shown,
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: t.publishedAt.label,
    index: true,
    access: kept,
    admin: shownTime,
  },
  {
    name: 'dateOnly',
    type: 'checkbox',
    label: t.dateOnly.label,
    defaultValue: false,
    access: kept,
    admin: {
      ...shown,
      description: t.dateOnly.help,
      condition: (article: { readonly dateOnly?: unknown }) => article.dateOnly === true,
    },
  },
  {
    name: 'scheduledFor',
    type: 'date',
    label: t.scheduledFor.label,
    index: true,
    access: kept,
    admin: shownTime,
  },
  {
    name: 'number',
    type: 'number',
    label: t.number.label,
    unique: true,
    index: true,
    access: kept,
    admin: { ...shown, description: t.number.help },
  },
  { name: 'slug', type: 'text', label: t.slug.label, access: kept, admin: shown },
  {
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    label: t.owner.label,
    index: true,
    access: { ...kept, read: staffOnly },
    admin: shown,
  },
  {
    name: 'savedBy',
    type: 'relationship',
    relationTo: 'users',
    label: t.savedBy.label,
    access: { ...kept, read: staffOnly },
    admin: shown,
  },
  // When the words changed last; `updatedAt` also moves with every step, and with what the clock publishes.
  {
    name: 'savedAt',
    type: 'date',
    label: t.savedAt.label,
    access: { ...kept, read: staffOnly },
    admin: { hidden: true },
  },
  {
    name: 'colleagueSave', // the last one by somebody else than `savedBy`
    type: 'group',
    label: t.colleagueSave.label,
    access: { ...kept, read: staffOnly },
    admin: { hidden: true },
    fields: [
      { name: 'by', type: 'text', label: t.colleagueSave.by },
      { name: 'at', type: 'date', label: t.colleagueSave.at },
    ],
  },
];
