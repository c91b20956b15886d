import type { APIRoute } from 'astro';
import { answerListFeed } from '../../../answers/answer-list-feed.ts';
import { answerMissing } from '../../../answers/answer-missing.ts';
import { readUnit } from '../../../data/read-unit.ts';
import { toUnitList } from '../../../model/list-sources.ts';

/** The feed of one institution. */
export const GET: APIRoute = async ({ locals, params, url }) => {
  const unit = await readUnit(locals.payload, params['slug'] ?? '');
  if (!unit) return answerMissing(locals.payload, url.pathname);
  return answerListFeed(locals, toUnitList(unit), { kind: 'unit', id: unit.id });
};
