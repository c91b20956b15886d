import type { APIRoute } from 'astro';
import { answerListFeed } from '../../../../answers/answer-list-feed.ts';
import { answerMissing } from '../../../../answers/answer-missing.ts';
import { readRegion } from '../../../../data/read-region.ts';
import { toRegionList } from '../../../../model/list-sources.ts';

/** The feed of one region. */
export const GET: APIRoute = async ({ locals, params, url }) => {
  const region = await readRegion(locals.payload, params['code'] ?? '');
  if (!region) return answerMissing(locals.payload, url.pathname);
  const ids = [region.id, ...region.children.map((child) => child.id)];
  return answerListFeed(locals, toRegionList(region), { kind: 'regions', ids });
};
