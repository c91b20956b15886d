import type { CollectionConfig } from 'payload';
import { ARTICLE_EVENT_KINDS } from '../../../src/contract/article-event.ts';
import { nobody } from '../../access/rules.ts';

/** Events in order, each written in the transaction of the change it tells of. Written by hooks alone. */
export const outbox: CollectionConfig<'outbox'> = {
  slug: 'outbox',
  admin: { hidden: true },
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, index: true },
    {
      name: 'event',
      type: 'select',
      required: true,
      options: ARTICLE_EVENT_KINDS.map((value) => ({ value, label: value })),
    },
    { name: 'article', type: 'text', required: true, index: true },
  ],
};
