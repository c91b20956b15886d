import type { CollectionConfig } from 'payload';
import { admins, adminsOrManagingEditor, anyone } from '../../access/rules.ts';
import { bodyEditor } from '../../editor/body-editor.ts';
import { refuseHostileBody } from '../../editor/refuse-hostile-body.ts';
import { collectionNames, groups } from '../../i18n/id/collections.ts';
import { filingForms as t } from '../../i18n/id/filing-forms.ts';
import { slugField } from '../slug-field.ts';

/** Standing pages: Redaksi, Pedoman, Tentang, and what the office adds. */
export const pages: CollectionConfig<'pages'> = {
  slug: 'pages',
  labels: collectionNames.pages,
  admin: {
    hideAPIURL: true,
    group: groups.site,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'updatedAt'],
  },
  access: { read: anyone, create: adminsOrManagingEditor, update: adminsOrManagingEditor, delete: admins },
  versions: { maxPerDoc: 50 },
  fields: [
    { name: 'title', type: 'text', label: t.title, required: true, maxLength: 160 },
    slugField('title', 'words-refused'),
    { name: 'lead', type: 'textarea', label: t.lead, maxLength: 500 },
    {
      name: 'body',
      type: 'richText',
      label: t.body,
      required: true,
      editor: bodyEditor,
      hooks: { beforeValidate: [refuseHostileBody] },
    },
  ],
};
