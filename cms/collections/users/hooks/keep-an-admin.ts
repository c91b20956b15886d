import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import { refusals } from '../../../i18n/id/refusals.ts';
import type { User } from '../../../payload-types.ts';

/** The last admin keeps the role: an office that locks itself out would need its operator at night. */
export const keepAnAdmin: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc?.roles.includes('admin')) return data;
  const steppingDown = data.roles !== undefined && !data.roles.includes('admin');
  if (steppingDown && !(await hasOtherAdmin(req, originalDoc.id))) refuse();
  return data;
};

/** The last admin cannot be deleted either. */
export const keepTheLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const leaving = await req.payload.findByID({ collection: 'users', id, depth: 0, req });
  if (leaving.roles.includes('admin') && !(await hasOtherAdmin(req, String(id)))) refuse();
};

async function hasOtherAdmin(req: PayloadRequest, id: string): Promise<boolean> {
  const others = await req.payload.find({
    collection: 'users',
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: id } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  });
  return others.docs.length > 0;
}

function refuse(): never {
  throw new APIError(refusals.lastAdmin, 400, null, true);
}
