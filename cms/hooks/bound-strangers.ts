import type { CollectionBeforeOperationHook } from 'payload';

/** Rows that somebody who is not signed in gets at once; 40,000 stories with their bodies would fill the memory. */
const MOST_ROWS = 200;
/** Levels of related documents in the same answer. */
const DEEPEST = 2;

/** Bounds what a stranger may ask of the API at once: to Payload `limit=0` and `pagination=false` mean "everything". */
export const boundStrangers: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess || req.user) return args;
  const asked: { limit?: unknown; pagination?: unknown; depth?: unknown; currentDepth?: unknown } = args;
  // What an answer's rows point at is read by the same operation, one level down.
  if (asked.currentDepth) return args;
  const isDefault = asked.limit === undefined && asked.pagination !== false;
  return {
    ...args,
    ...(isDefault ? {} : { limit: rowsOf(asked.limit) }),
    ...(typeof asked.depth === 'number' && asked.depth > DEEPEST ? { depth: DEEPEST } : {}),
  };
};

function rowsOf(limit: unknown): number {
  return typeof limit === 'number' && limit >= 1 ? Math.min(limit, MOST_ROWS) : MOST_ROWS;
}
