import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { refusals } from '../i18n/id/refusals.ts';

/** Dates that Payload keeps itself, and takes unchecked from whoever sends them. */
const OWN_DATES = ['createdAt', 'updatedAt', 'deletedAt'] as const;

/** A save must bring a document, and no dates that are none; Payload would stumble over both. */
export const refuseOddDocument: CollectionBeforeOperationHook = ({ args, operation }) => {
  const isSave = operation === 'create' || operation === 'update' || operation === 'updateByID';
  if (isSave && !isDocument(Reflect.get(args, 'data')))
    throw new APIError(refusals.unreadable, 400, null, true);
  return args;
};

function isDocument(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  return OWN_DATES.every((name) => isDate(Reflect.get(data, name)));
}

function isDate(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return value instanceof Date || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
}
