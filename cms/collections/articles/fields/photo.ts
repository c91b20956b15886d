import type { Field } from 'payload';
import { articleForm } from '../../../i18n/id/article-form.ts';

const t = articleForm.photo;

/** The photo. Caption and credit stand on the story, so that they exist without a file. */
export const photoField: Field = {
  name: 'photo',
  type: 'group',
  label: t.label,
  fields: [
    { name: 'media', type: 'upload', relationTo: 'media', label: t.media },
    {
      name: 'caption',
      type: 'textarea',
      label: t.caption.label,
      maxLength: 1000,
      admin: { description: t.caption.help },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'credit',
          type: 'text',
          label: t.credit.label,
          maxLength: 160,
          admin: { description: t.credit.help, width: '50%' },
        },
        {
          name: 'alt',
          type: 'text',
          label: t.alt.label,
          maxLength: 500,
          admin: { description: t.alt.help, width: '50%' },
        },
      ],
    },
  ],
};
