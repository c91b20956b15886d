import type { Field } from 'payload';
import { articleForm as t } from '../../../i18n/id/article-form.ts';
import { bodyEditor } from '../../../editor/body-editor.ts';
import { refuseHostileBody } from '../../../editor/refuse-hostile-body.ts';

/** The words of the story: headline, kicker, lead, dateline, body. */
export const storyFields: Field[] = [
  {
    name: 'headline',
    type: 'text',
    label: t.headline.label,
    required: true,
    maxLength: 300,
    admin: { description: t.headline.help },
  },
  {
    name: 'kicker',
    type: 'text',
    label: t.kicker.label,
    maxLength: 120,
    admin: { description: t.kicker.help },
  },
  {
    name: 'lead',
    type: 'textarea',
    label: t.lead.label,
    maxLength: 1000,
    admin: { description: t.lead.help },
  },
  {
    name: 'dateline',
    type: 'text',
    label: t.dateline.label,
    maxLength: 160,
    admin: { description: t.dateline.help },
  },
  {
    name: 'body',
    type: 'richText',
    label: t.body.label,
    required: true,
    editor: bodyEditor,
    hooks: { beforeValidate: [refuseHostileBody] },
  },
];
