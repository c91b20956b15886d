import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
} from 'payload';
import { refusals } from '../i18n/id/refusals.ts';
import { fitsFields } from './fits-fields.ts';

/** Dates that Payload keeps itself, and takes unchecked from whoever sends them. */
const OWN_DATES = ['createdAt', 'updatedAt', 'deletedAt'] as const;

/** A save from outside must bring a document of the right shape; Payload or the database would stumble over another. */
export const refuseOddDocument: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
}) => {
  const isSave = operation === 'create' || operation === 'update' || operation === 'updateByID';
  if (isSave && !overrideAccess && !isDocument(collection.flattenedFields, Reflect.get(args, 'data')))
    throw new APIError(refusals.unreadable, 400, null, true);
  return args;
};

/** The same of a global: Payload stumbles over a body that is a text, before it asks who sends it. */
export const refuseOddGlobal: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess }) => {
  const isSave = operation === 'update';
  if (isSave && !overrideAccess && !isDocument(global.flattenedFields, Reflect.get(Object(args), 'data')))
    throw new APIError(refusals.unreadable, 400, null, true);
};

function isDocument(fields: readonly FlattenedField[], data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  return OWN_DATES.every((name) => isDate(Reflect.get(data, name))) && fitsFields(fields, data);
}

function isDate(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return value instanceof Date || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
}
