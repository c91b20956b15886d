import type { APIRoute } from 'astro';
import { answerListFeed } from '../../../answers/answer-list-feed.ts';
import { answerMissing } from '../../../answers/answer-missing.ts';
import { readSection } from '../../../data/read-section.ts';
import { toSectionList } from '../../../model/list-sources.ts';

/** The feed of one section. */
export const GET: APIRoute = async ({ locals, params, url }) => {
  const section = await readSection(locals.payload, params['slug'] ?? '');
  if (!section) return answerMissing(locals.payload, url.pathname);
  return answerListFeed(locals, toSectionList(section), { kind: 'section', id: section.id });
};
