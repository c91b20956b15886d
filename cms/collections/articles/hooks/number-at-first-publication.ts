import type { CollectionBeforeChangeHook } from 'payload';
import { toSlug } from '../../../../src/engine/text/slug.ts';
import { nextNumber } from '../../../database/next-number.ts';
import type { Article } from '../../../payload-types.ts';

/** Gives the public number and the address once, at first publication; neither ever changes after that. */
export const numberAtFirstPublication: CollectionBeforeChangeHook<Article> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data.state !== 'tayang' || data._status !== 'published') return data;
  if (originalDoc?.number) return { ...data, number: originalDoc.number, slug: originalDoc.slug };
  return {
    ...data,
    number: await nextNumber(req, 'article-number'),
    slug: toSlug(data.headline ?? originalDoc?.headline ?? ''),
  };
};
