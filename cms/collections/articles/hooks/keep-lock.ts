import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload';
import type { Article } from '../../../payload-types.ts';

const LOCKS = 'payload-locked-documents';

/**
 * Remembers that whoever is autosaving holds the story. Trap: Payload lets go of the lock with every save, and takes
 * it again seconds later; who opened the story in between was not told that it is being written.
 */
export const noteLock: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return; // what a save reads on its way changes nothing of what is noted
  req.context['holdsLock'] = false;
  const isAutosave = 'autosave' in args && args.autosave;
  if (!isAutosave || !req.user || !('id' in args)) return;
  const { totalDocs } = await req.payload.count({
    collection: LOCKS,
    where: {
      and: [
        { 'document.relationTo': { equals: 'articles' } },
        { 'document.value': { equals: args.id } },
        { 'user.value': { equals: req.user.id } },
      ],
    },
    req,
  });
  req.context['holdsLock'] = totalDocs > 0;
};

/** Gives the lock back to whoever held it before the autosave. */
export const keepLock: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  if (req.context['holdsLock'] !== true || !req.user) return doc;
  req.context['holdsLock'] = false;
  await req.payload.db.create({
    collection: LOCKS,
    data: {
      document: { relationTo: 'articles', value: doc.id },
      user: { relationTo: 'users', value: req.user.id },
    },
    returning: false,
    req,
  });
  return doc;
};
