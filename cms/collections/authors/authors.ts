import type { CollectionConfig } from 'payload';
import { admins, anyone, desk, staffOnly } from '../../access/rules.ts';
import { boundStrangers } from '../../hooks/bound-strangers.ts';
import { collectionNames, groups } from '../../i18n/id/collections.ts';
import { filingForms as t } from '../../i18n/id/filing-forms.ts';
import { slugField } from '../slug-field.ts';

/** People as printed in bylines. They may belong to a user, and stay when the user goes. */
export const authors: CollectionConfig<'authors'> = {
  slug: 'authors',
  labels: collectionNames.authors,
  admin: { hideAPIURL: true, group: groups.filing, useAsTitle: 'name', defaultColumns: ['name', 'slug'] },
  access: { read: anyone, create: desk, update: desk, delete: admins },
  hooks: { beforeOperation: [boundStrangers] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: t.namePrinted.label,
      required: true,
      maxLength: 120,
      admin: { description: t.namePrinted.help },
    },
    slugField('name'),
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      label: t.user,
      access: { read: staffOnly },
      admin: { position: 'sidebar' },
    },
  ],
};
