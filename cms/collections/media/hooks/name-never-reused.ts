import { randomBytes } from 'node:crypto';
import type { CollectionBeforeOperationHook } from 'payload';
import { toSlug } from '../../../../src/engine/text/slug.ts';

/** Gives every uploaded file a name that no other file had or will have: /media/ is immutable for readers. */
export const nameNeverReused: CollectionBeforeOperationHook = ({ req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return;
  const dot = req.file.name.lastIndexOf('.');
  const stem = dot > 0 ? req.file.name.slice(0, dot) : req.file.name;
  const extension = dot > 0 ? req.file.name.slice(dot).toLowerCase() : '';
  req.file.name = `${toSlug(stem).slice(0, 60)}-${randomBytes(6).toString('hex')}${extension}`;
  req.context['uploadedAs'] = req.file.name;
};
