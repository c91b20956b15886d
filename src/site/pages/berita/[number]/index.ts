import type { APIRoute } from 'astro';
import { address } from '../../../../contract/address.ts';
import { parseArticleNumber } from '../../../../contract/ids.ts';
import { answerMissing } from '../../../answers/answer-missing.ts';
import { readArticle } from '../../../data/read-article.ts';

/** `/berita/213`: the number decides, so it leads to the story. */
export const GET: APIRoute = async ({ locals, params, redirect, url }) => {
  const number = parseArticleNumber(params['number'] ?? '');
  const article = number && (await readArticle(locals.payload, number));
  return article
    ? redirect(address.article(article.number, article.slug), 301)
    : answerMissing(locals.payload, url.pathname);
};
