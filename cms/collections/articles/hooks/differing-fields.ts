import type { Article } from '../../../payload-types.ts';
import { CONTENT_FIELDS, type ContentField } from '../content-fields.ts';

/** The fields in which two texts of a story differ, in the order of the form. Empty is empty, however it is stored. */
export function differingFields(mine: Partial<Article>, theirs: Partial<Article>): ContentField[] {
  return CONTENT_FIELDS.filter((field) => plain(mine[field]) !== plain(theirs[field]));
}

function plain(value: unknown): string {
  return JSON.stringify(withoutEmpty(value)) ?? '';
}

function withoutEmpty(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutEmpty);
  if (typeof value !== 'object') return value;
  const filled = Object.entries(value)
    .map(([name, member]) => [name, withoutEmpty(member)] as const)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}
