import type { GlobalConfig } from 'payload';
import { ZONES } from '../../../src/contract/zone.ts';
import { admins, anyone } from '../../access/rules.ts';
import { globalNames, groups } from '../../i18n/id/collections.ts';
import { settingsForms as t } from '../../i18n/id/filing-forms.ts';

/** What the portal is called and who is behind it. */
export const site: GlobalConfig = {
  slug: 'site',
  label: globalNames.site,
  admin: { hideAPIURL: true, group: groups.office },
  access: { read: anyone, update: admins },
  fields: [
    { name: 'name', type: 'text', label: t.name, required: true, defaultValue: 'Warta', maxLength: 60 },
    { name: 'tagline', type: 'text', label: t.tagline, maxLength: 120 },
    { name: 'office', type: 'text', label: t.office, maxLength: 200 },
    { name: 'address', type: 'textarea', label: t.address, maxLength: 400 },
    { name: 'email', type: 'email', label: t.email },
    { name: 'phone', type: 'text', label: t.phone, maxLength: 40 },
    { name: 'about', type: 'textarea', label: t.about, maxLength: 600 },
    {
      name: 'zone',
      type: 'select',
      label: t.zone.label,
      required: true,
      defaultValue: 'WIB',
      options: ZONES.map((value) => ({ value, label: value })),
      admin: { description: t.zone.help },
    },
  ],
};
