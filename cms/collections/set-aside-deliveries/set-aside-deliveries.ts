import type { CollectionConfig } from 'payload';
import { nobody } from '../../access/rules.ts';

/**
 * Articles whose events a receiver of the outbox could not take: they wait for their next try, also over a restart.
 * Written by the delivery alone.
 */
export const setAsideDeliveries: CollectionConfig<'set-aside-deliveries'> = {
  slug: 'set-aside-deliveries',
  admin: { hidden: true },
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    // One row for each receiver and article; the name of the receiver comes first.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'receiver', type: 'text', required: true, index: true },
    { name: 'article', type: 'text', required: true },
    // Place of the first event that was not delivered.
    { name: 'sequence', type: 'number', required: true },
    { name: 'failures', type: 'number', required: true },
    { name: 'since', type: 'date', required: true },
    { name: 'nextTry', type: 'date', required: true },
    { name: 'reason', type: 'text', required: true },
  ],
};
