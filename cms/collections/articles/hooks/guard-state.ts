import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload';
import { refusals } from '../../../i18n/id/refusals.ts';
import type { Article } from '../../../payload-types.ts';

/** Remembers whether a save is a draft: beforeChange is not told, and a draft of a public story stays one. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return;
  const draft: unknown = 'draft' in args ? args.draft : false;
  req.context['savesDraft'] = draft === true;
};

/**
 * A story changes its state by a move alone: saving can neither publish what is not public nor take down what is.
 * Field access already drops a `state` sent by hand; this guards `_status`, which Payload lets any editor send.
 */
export const guardState: CollectionBeforeChangeHook<Article> = ({
  data,
  originalDoc,
  operation,
  req,
  context,
}) => {
  if (context['move'] || context['import']) return data;
  const state = operation === 'create' ? 'draf' : originalDoc?.state;
  if (data._status === 'published' && state !== 'tayang')
    throw new APIError(refusals.publishByHand, 400, null, true);
  if (data._status !== 'published' && state === 'tayang' && req.context['savesDraft'] !== true)
    throw new APIError(refusals.unpublishByHand, 400, null, true);
  if (data.state !== undefined && data.state !== state)
    throw new APIError(refusals.stateByHand, 400, null, true);
  return data;
};
