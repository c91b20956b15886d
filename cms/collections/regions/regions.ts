import type { CollectionConfig } from 'payload';
import { ZONES } from '../../../src/contract/zone.ts';
import { anyone, managingEditor, nobody } from '../../access/rules.ts';
import { collectionNames, groups } from '../../i18n/id/collections.ts';
import { filingForms as t } from '../../i18n/id/filing-forms.ts';

/** Provinces, regencies and cities with their official codes. Reference data, loaded at boot. */
export const regions: CollectionConfig<'regions'> = {
  slug: 'regions',
  labels: collectionNames.regions,
  admin: {
    hideAPIURL: true,
    group: groups.filing,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'kind', 'zone'],
  },
  defaultSort: 'code',
  access: { read: anyone, create: nobody, update: managingEditor, delete: nobody },
  fields: [
    { name: 'name', type: 'text', label: t.name, required: true },
    {
      name: 'code',
      type: 'text',
      label: t.code.label,
      required: true,
      unique: true,
      index: true,
      admin: { description: t.code.help, readOnly: true },
    },
    { name: 'slug', type: 'text', label: t.slug.label, required: true, admin: { readOnly: true } },
    {
      name: 'kind',
      type: 'select',
      label: t.kind,
      required: true,
      options: [
        { value: 'province', label: t.regionKinds.province },
        { value: 'regency', label: t.regionKinds.regency },
        { value: 'city', label: t.regionKinds.city },
      ],
    },
    { name: 'parent', type: 'relationship', relationTo: 'regions', label: t.parent },
    {
      name: 'zone',
      type: 'select',
      label: t.zone,
      options: ZONES.map((value) => ({ value, label: value })),
    },
    { name: 'aliases', type: 'text', hasMany: true, label: t.aliases },
  ],
};
