import type { CollectionConfig } from 'payload';
import { anyone, desk, managingEditor, nobody } from '../../access/rules.ts';
import { boundStrangers } from '../../hooks/bound-strangers.ts';
import { collectionNames, groups } from '../../i18n/id/collections.ts';
import { filingForms as t } from '../../i18n/id/filing-forms.ts';
import { slugField } from '../slug-field.ts';

/** Topics: a story has several. A topic that is merged keeps its address, which leads on. */
export const topics: CollectionConfig<'topics'> = {
  slug: 'topics',
  labels: collectionNames.topics,
  admin: {
    hideAPIURL: true,
    group: groups.filing,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'mergedInto'],
  },
  access: { read: anyone, create: desk, update: managingEditor, delete: nobody },
  hooks: { beforeOperation: [boundStrangers] },
  fields: [
    { name: 'name', type: 'text', label: t.name, required: true, maxLength: 80 },
    slugField('name'),
    { name: 'description', type: 'textarea', label: t.description, maxLength: 500 },
    {
      name: 'mergedInto',
      type: 'relationship',
      relationTo: 'topics',
      label: t.mergedInto.label,
      filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
      admin: { position: 'sidebar', description: t.mergedInto.help },
    },
  ],
};
