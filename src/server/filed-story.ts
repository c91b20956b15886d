import type { FiledStory } from '../contract/story-purge.ts';
import { memberOf } from './member-of.ts';

/** A stored story as the database gives it, as far as it decides on pages; undefined for what is none. */
export function toFiledStory(row: unknown): FiledStory | undefined {
  const id = idOf(row);
  const state = memberOf(row, 'state');
  if (id === null || typeof state !== 'string') return undefined;
  const number = memberOf(row, 'number');
  const notes = memberOf(row, 'notes');
  const format = memberOf(row, 'format');
  return {
    id,
    number: typeof number === 'number' ? number : null,
    isPublic: state === 'tayang' && memberOf(row, '_status') === 'published',
    isWithdrawn: state === 'dicabut',
    publishedAt: toInstant(memberOf(row, 'publishedAt')),
    section: idOf(memberOf(row, 'section')),
    unit: idOf(memberOf(row, 'unit')),
    topics: idsOf(memberOf(row, 'topics')),
    regions: idsOf(memberOf(row, 'regions')),
    authors: idsOf(memberOf(row, 'authors')),
    format: typeof format === 'string' ? format : 'berita',
    notes: Array.isArray(notes) && notes.length > 0 ? JSON.stringify(notes) : '',
  };
}

function toInstant(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Of a document, or of a relation that was not filled in. */
function idOf(value: unknown): string | null {
  const id = typeof value === 'object' ? memberOf(value, 'id') : value;
  return typeof id === 'string' ? id : null;
}

function idsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(idOf).filter((id) => id !== null) : [];
}
