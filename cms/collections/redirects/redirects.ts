import type { CollectionConfig } from 'payload';
import { admins, anyone } from '../../access/rules.ts';
import { collectionNames, groups } from '../../i18n/id/collections.ts';
import { filingForms as t } from '../../i18n/id/filing-forms.ts';
import { refusals } from '../../i18n/id/refusals.ts';

const ownPath = (path: unknown) =>
  typeof path === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(path) ? true : refusals.redirectShape;

/** Addresses that were public once and lead on to where the page is now. */
export const redirects: CollectionConfig<'redirects'> = {
  slug: 'redirects',
  labels: collectionNames.redirects,
  admin: { hideAPIURL: true, group: groups.site, useAsTitle: 'from', defaultColumns: ['from', 'to'] },
  access: { read: anyone, create: admins, update: admins, delete: admins },
  fields: [
    {
      name: 'from',
      type: 'text',
      label: t.from.label,
      required: true,
      unique: true,
      index: true,
      validate: ownPath,
      admin: { description: t.from.help },
    },
    { name: 'to', type: 'text', label: t.to, required: true, validate: ownPath },
  ],
};
