import type { CollectionConfig } from 'payload';
import { anyone, managingEditor, nobody } from '../../access/rules.ts';
import { collectionNames, groups } from '../../i18n/id/collections.ts';
import { filingForms as t } from '../../i18n/id/filing-forms.ts';
import { slugField } from '../slug-field.ts';

/** Sections (rubrik): a story has one. A section is renamed, never deleted, since its address was public. */
export const sections: CollectionConfig<'sections'> = {
  slug: 'sections',
  labels: collectionNames.sections,
  admin: {
    hideAPIURL: true,
    group: groups.filing,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'order'],
  },
  defaultSort: 'order',
  access: { read: anyone, create: managingEditor, update: managingEditor, delete: nobody },
  fields: [
    { name: 'name', type: 'text', label: t.name, required: true, maxLength: 60 },
    slugField('name'),
    { name: 'description', type: 'textarea', label: t.description, maxLength: 500 },
    {
      name: 'order',
      type: 'number',
      label: t.order,
      defaultValue: 0,
      index: true,
      admin: { position: 'sidebar' },
    },
  ],
};
