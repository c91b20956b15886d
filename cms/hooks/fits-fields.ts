import type { FlattenedField } from 'payload';

/**
 * Whether what was sent has the shape of its fields: a text where a text belongs, a list where a list does. Drafts are
 * not validated by Payload, so that an object in place of a headline would be a fault of the database.
 */
export function fitsFields(fields: readonly FlattenedField[], data: object): boolean {
  return fields.every((field) => fits(field, Reflect.get(data, field.name)));
}

function fits(field: FlattenedField, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  switch (field.type) {
    case 'text':
    case 'number':
    case 'select':
    case 'relationship':
    case 'upload': {
      const isOne = field.type === 'relationship' || field.type === 'upload' ? isReference : isPlain;
      return field.hasMany ? Array.isArray(value) && value.every(isOne) : isOne(value);
    }
    case 'textarea':
    case 'email':
    case 'code':
    case 'date':
    case 'radio':
    case 'checkbox':
      return isPlain(value);
    case 'group':
    case 'tab':
      return isObject(value) && fitsFields(field.flattenedFields, value);
    case 'array':
      // The admin sends a list without rows as 0.
      if (value === 0) return true;
      return (
        Array.isArray(value) && value.every((row) => isObject(row) && fitsFields(field.flattenedFields, row))
      );
    default:
      return true;
  }
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null || value instanceof Date;
}

/** An id, or a kind with an id where a field may point at several kinds. */
function isReference(value: unknown): boolean {
  return typeof value === 'string' || (isObject(value) && typeof Reflect.get(value, 'value') === 'string');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
