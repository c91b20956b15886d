import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { formatStoryTime } from '../../../admin/story-clock.ts';
import { articleForm } from '../../../i18n/id/article-form.ts';
import { refusals } from '../../../i18n/id/refusals.ts';
import type { Article } from '../../../payload-types.ts';
import { CONTENT_FIELDS, type ContentField } from '../content-fields.ts';
import { differingFields } from './differing-fields.ts';
import { saverOf, unseenSave, type WordsSave } from './last-saves.ts';

/**
 * Refuses a save that was written on an older text than another person has saved since: nobody's words go under
 * unseen. The form sends the `updatedAt` that it was given; whoever sends none, a script through the API, takes what
 * is there as it is. The form keeps what was typed, and offers both texts (`cms/admin/LateSave.tsx`).
 *
 * Before anything else, because Payload lets go of the other's lock on its way to the hooks of a change, and on
 * MongoDB that outlasts the refusal.
 *
 * An autosave overwrites the version before it, in place. Where that holds somebody else's words, or what the same
 * person wrote in another window, it becomes a version of its own.
 */
export const refuseLateSave: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { user } = req;
  if (operation !== 'update' || !('id' in args) || !user || req.context['move']) return args;
  const basis: unknown = Reflect.get(args.data, 'updatedAt');
  const latest = typeof basis === 'string' ? await readLatest(String(args.id), req) : undefined;
  if (!latest || typeof basis !== 'string') return args;
  const data = wordsOf(args.data);
  const unseen = unseenSave(latest, basis, user.id);
  const what = differingFields(data, latest).filter((field) => field in data);
  if (unseen && what.length > 0) throw await refusal(unseen, what, latest, args.autosave === true, req);
  const writesOn = saverOf(latest.savedBy) === user.id && Date.parse(basis) === Date.parse(latest.updatedAt);
  return args.autosave === true && !writesOn ? { ...args, autosave: false } : args;
};

async function refusal(
  save: WordsSave,
  what: readonly ContentField[],
  story: Article,
  isAutosave: boolean,
  req: PayloadRequest,
): Promise<APIError> {
  const message = refusals.lateSave({
    who: await nameOf(save.by, req),
    when: formatStoryTime(save.at, story.zone ?? 'WIB'),
    what: what.map((field) => articleForm[field].label),
  });
  // Autosave comes again with every pause in typing: it fills the panel, and sends no message that pops up each time.
  return new APIError(isAutosave ? '' : message, 409, { errors: [{ path: 'updatedAt', message }] }, true);
}

/** The newest text, if this person may read it; Payload then says that there is none, or that it is closed. */
async function readLatest(id: string, req: PayloadRequest): Promise<Article | undefined> {
  const found = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    draft: true,
    trash: true,
    overrideAccess: false,
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  return found.docs[0];
}

function wordsOf(data: object): Partial<Article> {
  const sent = CONTENT_FIELDS.filter((field) => field in data);
  return Object.fromEntries(sent.map((field) => [field, Reflect.get(data, field)]));
}

async function nameOf(id: string | null, req: PayloadRequest): Promise<string> {
  if (id === null) return refusals.somebodyElse;
  const found = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    select: { name: true },
    limit: 1,
    depth: 0,
    req,
  });
  return found.docs[0]?.name ?? refusals.somebodyElse;
}
