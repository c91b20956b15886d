import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload';
import { formatStoryTime } from '../../../admin/story-clock.ts';
import { articleForm } from '../../../i18n/id/article-form.ts';
import { refusals } from '../../../i18n/id/refusals.ts';
import type { Article } from '../../../payload-types.ts';
import { differingFields } from './differing-fields.ts';

/**
 * Remembers on which text a save was written: the form sends the `updatedAt` that it was given. Whoever sends none,
 * a script through the API, takes what is there as it is.
 */
export const noteBasis: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return;
  const basis: unknown = 'data' in args && args.data ? Reflect.get(args.data, 'updatedAt') : undefined;
  req.context['isAutosave'] = 'autosave' in args && args.autosave;
  req.context['basis'] = typeof basis === 'string' ? basis : undefined;
};

/**
 * Refuses a save that was written on an older text than another person has saved since: nobody's words go under
 * unseen. The form keeps what was typed, and offers both texts (`cms/admin/LateSave.tsx`).
 */
export const refuseLateSave: CollectionBeforeChangeHook<Article> = async ({
  data,
  originalDoc,
  operation,
  req,
  context,
}) => {
  const { user } = req;
  if (operation !== 'update' || !user || !originalDoc || context['move']) return data;
  const other = idOf(originalDoc.savedBy);
  const basis = req.context['basis'];
  if (typeof basis !== 'string' || other === undefined || other === user.id) return data;
  if (Date.parse(basis) >= Date.parse(originalDoc.updatedAt)) return data;
  const message = refusals.lateSave({
    who: await nameOf(other, req),
    when: formatStoryTime(originalDoc.updatedAt, originalDoc.zone ?? 'WIB'),
    what: differingFields(data, originalDoc).map((field) => articleForm[field].label),
  });
  // Autosave comes again with every pause in typing: it fills the panel, and sends no message that pops up each time.
  const shown = req.context['isAutosave'] === true ? '' : message;
  throw new APIError(shown, 409, { errors: [{ path: 'updatedAt', message }] }, true);
};

/** Every text of a story knows who saved it last; the clock, an import and the engine are nobody. */
export const noteSaver: CollectionBeforeChangeHook<Article> = ({ data, req, context }) =>
  req.user && !context['import'] ? { ...data, savedBy: req.user.id } : data;

async function nameOf(id: string, req: Parameters<CollectionBeforeChangeHook>[0]['req']): Promise<string> {
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

function idOf(user: Article['savedBy']): string | undefined {
  return typeof user === 'object' ? user?.id : user;
}
