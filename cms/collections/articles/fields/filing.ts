import type { Field } from 'payload';
import { FORMATS } from '../../../../src/contract/format.ts';
import { ZONES } from '../../../../src/contract/zone.ts';
import { articleForm as t } from '../../../i18n/id/article-form.ts';

/** The section stands beside the text: it decides which desk sees the story. */
export const sectionField: Field = {
  name: 'section',
  type: 'relationship',
  relationTo: 'sections',
  index: true,
  label: t.section.label,
  admin: { position: 'sidebar' },
};

/** Every other way in which a story is filed. */
export const filingFields: Field[] = [
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, label: t.topics.label },
  { name: 'regions', type: 'relationship', relationTo: 'regions', hasMany: true, label: t.regions.label },
  {
    type: 'row',
    fields: [
      {
        name: 'format',
        type: 'select',
        label: t.format.label,
        required: true,
        defaultValue: 'berita',
        index: true,
        options: FORMATS.map((value) => ({ value, label: t.formats[value] })),
        admin: { width: '50%' },
      },
      {
        name: 'zone',
        type: 'select',
        label: t.zone.label,
        required: true,
        defaultValue: 'WIB',
        options: ZONES.map((value) => ({ value, label: value })),
        admin: { width: '50%', description: t.zone.help },
      },
    ],
  },
  {
    name: 'advertorial',
    type: 'checkbox',
    label: t.advertorial.label,
    defaultValue: false,
    admin: { description: t.advertorial.help },
  },
];
