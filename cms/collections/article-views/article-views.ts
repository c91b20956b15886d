import type { CollectionConfig } from 'payload';
import { nobody } from '../../access/rules.ts';

/** One counter per article, apart from it, so that publishing an older version never takes views back. */
export const articleViews: CollectionConfig<'article-views'> = {
  slug: 'article-views',
  admin: { hidden: true },
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'article', type: 'text', required: true, unique: true, index: true },
    { name: 'views', type: 'number', required: true, defaultValue: 0, index: true },
  ],
};
