/** What happened to an article, as the outbox carries it; written in the editor's own transaction. */
export type ArticleEventKind = 'published' | 'changed' | 'corrected' | 'withdrawn' | 'reinstated';

/** Every kind of event. */
export const ARTICLE_EVENT_KINDS = [
  'published',
  'changed',
  'corrected',
  'withdrawn',
  'reinstated',
] as const satisfies readonly ArticleEventKind[];
