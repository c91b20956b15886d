import type { Article } from '../../payload-types.ts';

/** What editors write of a story, in the order of the form; the rest is kept by the workflow and the engine. */
export const CONTENT_FIELDS = [
  'headline', 'kicker', 'lead', 'dateline', 'body', 'photo', 'authors', 'editor', 'unit', 'section', 'topics',
  'regions', 'format', 'advertorial', 'zone', 'pinned', 'blocked',
] as const satisfies readonly (keyof Article)[]; // prettier-ignore

/** One of them. */
export type ContentField = (typeof CONTENT_FIELDS)[number];
