import type { CollectionConfig } from 'payload';
import { ZONES } from '../../../src/contract/zone.ts';
import { admins, adminsOrManagingEditor, anyone } from '../../access/rules.ts';
import { boundStrangers } from '../../hooks/bound-strangers.ts';
import { collectionNames, groups } from '../../i18n/id/collections.ts';
import { filingForms as t } from '../../i18n/id/filing-forms.ts';
import { slugField } from '../slug-field.ts';

/** Media centers and institutions, named as printed. */
export const units: CollectionConfig<'units'> = {
  slug: 'units',
  labels: collectionNames.units,
  admin: {
    hideAPIURL: true,
    group: groups.filing,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'zone'],
  },
  access: { read: anyone, create: adminsOrManagingEditor, update: adminsOrManagingEditor, delete: admins },
  hooks: { beforeOperation: [boundStrangers] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: t.namePrinted.label,
      required: true,
      maxLength: 160,
      admin: { description: t.namePrinted.help },
    },
    slugField('name'),
    {
      name: 'kind',
      type: 'select',
      label: t.kind,
      required: true,
      index: true,
      defaultValue: 'media-center',
      options: [
        { value: 'media-center', label: t.unitKinds['media-center'] },
        { value: 'institution', label: t.unitKinds.institution },
      ],
    },
    { name: 'region', type: 'relationship', relationTo: 'regions', label: t.region },
    {
      name: 'zone',
      type: 'select',
      label: t.zone,
      options: ZONES.map((value) => ({ value, label: value })),
    },
    { name: 'about', type: 'textarea', label: t.about, maxLength: 2000 },
  ],
};
