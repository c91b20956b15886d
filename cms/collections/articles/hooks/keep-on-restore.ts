import type { CollectionBeforeChangeHook } from 'payload';
import type { Article } from '../../../payload-types.ts';

/** What the workflow decides, and the engine finds: no version of the text brings it back. */
const KEPT = [
  'state', 'number', 'slug', 'publishedAt', 'dateOnly', 'scheduledFor', 'owner', 'notes', 'withdrawal', 'moves',
  'origin', 'keyTerms', 'savedBy', 'savedAt', 'colleagueSave',
] as const satisfies readonly (keyof Article)[]; // prettier-ignore

/**
 * An older version gives back its words alone. Trap: these fields are closed to people, so Payload drops them from
 * what it restores and fills in the default; a public story would come back as a draft without its number.
 */
export const keepOnRestore: CollectionBeforeChangeHook<Article> = ({ data, originalDoc, context }) =>
  context['isRestoringVersion'] === true && originalDoc
    ? { ...data, ...Object.fromEntries(KEPT.map((field) => [field, originalDoc[field]])) }
    : data;
