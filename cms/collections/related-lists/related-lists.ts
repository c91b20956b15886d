import type { CollectionConfig } from 'payload';
import { nobody } from '../../access/rules.ts';

/** The stories chosen for each article, best first, with scores and shared terms. Written by the engine alone. */
export const relatedLists: CollectionConfig<'related-lists'> = {
  slug: 'related-lists',
  admin: { hidden: true },
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'article', type: 'text', required: true, unique: true, index: true },
    { name: 'entries', type: 'json', required: true },
  ],
};
