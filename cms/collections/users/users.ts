import type { CollectionConfig } from 'payload';
import { ROLES, type Role } from '../../../src/contract/article-state.ts';
import { admins, staff } from '../../access/rules.ts';
import { hasRole } from '../../access/roles.ts';
import { collectionNames, groups } from '../../i18n/id/collections.ts';
import { filingForms as t } from '../../i18n/id/filing-forms.ts';
import { refusals } from '../../i18n/id/refusals.ts';
import { adminsOrSelf, adminsOnly, ownOrOffice } from './access.ts';
import { keepAnAdmin, keepTheLastAdmin } from './hooks/keep-an-admin.ts';
import { refuseMailedPassword } from './hooks/refuse-mailed-password.ts';
import { refuseShortPassword } from './hooks/refuse-short-password.ts';

/** The staff. Ten failed log-ins lock an account for ten minutes. */
export const users: CollectionConfig<'users'> = {
  slug: 'users',
  labels: collectionNames.users,
  admin: {
    hideAPIURL: true,
    group: groups.office,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
  },
  auth: {
    maxLoginAttempts: 10,
    lockTime: 600_000,
    tokenExpiration: 28_800,
    cookies: { sameSite: 'Lax', secure: process.env['WARTA_SECURE_COOKIES'] === '1' },
  },
  access: {
    admin: ({ req: { user } }) => Boolean(user),
    create: admins,
    read: staff,
    update: adminsOrSelf,
    delete: admins,
    unlock: admins,
  },
  hooks: {
    beforeOperation: [refuseMailedPassword],
    beforeValidate: [refuseShortPassword],
    beforeChange: [keepAnAdmin],
    beforeDelete: [keepTheLastAdmin],
  },
  fields: [
    { name: 'name', type: 'text', label: t.name, required: true, maxLength: 120 },
    {
      // Payload adds it by itself, for every colleague to read and to search by.
      name: 'email',
      type: 'email',
      label: t.email,
      required: true,
      unique: true,
      access: { read: ownOrOffice },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: t.roles,
      required: true,
      saveToJWT: true,
      access: { create: adminsOnly, update: adminsOnly },
      options: ROLES.map((value) => ({ value, label: t.roleNames[value] })),
      validate: (roles: unknown) => (Array.isArray(roles) && roles.length > 0 ? true : refusals.rolesMissing),
    },
    {
      name: 'sections',
      type: 'relationship',
      relationTo: 'sections',
      hasMany: true,
      label: t.sections.label,
      access: { create: adminsOnly, update: adminsOnly },
      admin: {
        description: t.sections.help,
        condition: (user: { readonly roles?: readonly Role[] | null }) =>
          hasRole({ id: '', roles: user.roles ?? [] }, 'redaktur'),
      },
      validate: (sections: unknown, { siblingData }: { siblingData: unknown }) => {
        const roles: unknown =
          typeof siblingData === 'object' && siblingData !== null && 'roles' in siblingData
            ? siblingData.roles
            : [];
        const needed =
          Array.isArray(roles) && roles.includes('redaktur') && !roles.includes('redaktur-pelaksana');
        return needed && (!Array.isArray(sections) || sections.length === 0)
          ? refusals.sectionsMissing
          : true;
      },
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: t.unit,
      access: { create: adminsOnly, update: adminsOnly },
    },
  ],
};
