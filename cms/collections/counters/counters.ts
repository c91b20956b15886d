import type { CollectionConfig } from 'payload';
import { nobody } from '../../access/rules.ts';

/** What is counted up and never reused: public numbers of articles, places in the outbox. */
export const counters: CollectionConfig<'counters'> = {
  slug: 'counters',
  admin: { hidden: true },
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'value', type: 'number', required: true, defaultValue: 0 },
  ],
};
