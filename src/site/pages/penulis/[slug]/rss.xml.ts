import type { APIRoute } from 'astro';
import { answerListFeed } from '../../../answers/answer-list-feed.ts';
import { answerMissing } from '../../../answers/answer-missing.ts';
import { readAuthor } from '../../../data/read-author.ts';
import { toAuthorList } from '../../../model/list-sources.ts';

/** The feed of one author. */
export const GET: APIRoute = async ({ locals, params, url }) => {
  const author = await readAuthor(locals.payload, params['slug'] ?? '');
  if (!author) return answerMissing(locals.payload, url.pathname);
  return answerListFeed(locals, toAuthorList(author), { kind: 'author', id: author.id });
};
