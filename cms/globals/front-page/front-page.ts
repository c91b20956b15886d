import type { GlobalConfig } from 'payload';
import { anyone, managingEditor } from '../../access/rules.ts';
import { PUBLIC_STORIES } from '../../../src/contract/public-stories.ts';
import { globalNames, groups } from '../../i18n/id/collections.ts';
import { settingsForms as t } from '../../i18n/id/filing-forms.ts';

/** The stories that the managing editor puts first. */
export const frontPage: GlobalConfig = {
  slug: 'front-page',
  label: globalNames.frontPage,
  admin: { hideAPIURL: true, group: groups.newsroom },
  access: { read: anyone, update: managingEditor },
  fields: [
    {
      name: 'lead',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      maxRows: 5,
      label: t.lead.label,
      filterOptions: PUBLIC_STORIES,
      admin: { description: t.lead.help },
    },
  ],
};
