/**
 * Collections of which no page shows anything: writes to them purge nothing, and a page that reads one is not kept.
 * Counts of views are shown, but drawn anew each minute and not at each reading.
 */
export const HIDDEN_COLLECTIONS: readonly string[] = [
  'article-views', 'counters', 'outbox', 'users', 'payload-jobs', 'payload-kv', 'payload-locked-documents',
  'payload-migrations', 'payload-preferences', 'set-aside-deliveries',
]; // prettier-ignore
