import type { CollectionBeforeChangeHook } from 'payload';
import type { Article } from '../../../payload-types.ts';

/** A new story belongs to who writes it, and is filed in the zone of its unit, else of the desk. */
export const fillDefaults: CollectionBeforeChangeHook<Article> = async ({
  data,
  operation,
  req,
  context,
}) => {
  if (operation !== 'create' || context['import']) return data;
  const site = await req.payload.findGlobal({ slug: 'site', depth: 0, req });
  return {
    ...data,
    state: data.state ?? 'draf',
    owner: data.owner ?? req.user?.id ?? null,
    zone: data.zone ?? site.zone,
  };
};
