import type { Payload } from 'payload';
import type { EngineArticle } from '../contract/engine-article.ts';
import {
  readEngineArticles,
  readEnginePage,
  readEnginePlaces,
  readFilingNames,
  type FilingNames,
} from './engine-articles.ts';
import type { IndexClient } from './index-client.ts';
import { logFailure } from './log.ts';
import type { ListKeeper } from './outbox/list-keeper.ts';
import { readLists } from './stored-lists.ts';

/** Rows read at a time. */
const PAGE = 250;

/**
 * Fills the index from the database after a start: stories, and the related lists that are stored already.
 * Readers are served meanwhile.
 * @param stopping ends the loading after the rows under way
 * @returns the number of stories
 */
export async function loadIndex(
  payload: Payload,
  index: IndexClient,
  stopping: AbortSignal,
): Promise<number> {
  const names = await readFilingNames(payload);
  let after = 0;
  while (!stopping.aborted) {
    const { articles, last } = await readPage(payload, after, names);
    if (last === undefined) break;
    const lists = await readLists(
      payload,
      articles.map(({ id }) => id),
    );
    await index.ask({ ask: 'load', articles, lists });
    after = last;
  }
  return index.ask({ ask: 'size' });
}

/** Makes the related lists that are missing: after an import, a crash, or an older version. Search need not wait. */
export async function makeMissingLists(
  index: IndexClient,
  keeper: ListKeeper,
  stopping: AbortSignal,
): Promise<void> {
  const missing = await index.ask({ ask: 'missing-lists' });
  for (let at = 0; at < missing.length && !stopping.aborted; at += PAGE) {
    const outcome = await index.ask({ ask: 'refresh', ids: missing.slice(at, at + PAGE) });
    await keeper.keep({ outcome, told: [], removals: [], keepProgress: () => Promise.resolve(true) });
  }
}

/** The next stories; one that cannot be read is left out, and does not keep the portal from starting. */
async function readPage(
  payload: Payload,
  after: number,
  names: FilingNames,
): Promise<{ readonly articles: readonly EngineArticle[]; readonly last: number | undefined }> {
  try {
    const articles = await readEnginePage(payload, after, PAGE, names);
    return { articles, last: articles.at(-1)?.number };
  } catch {
    const places = await readEnginePlaces(payload, after, PAGE); // throws when it is the database
    const articles: EngineArticle[] = [];
    for (const { id } of places)
      try {
        articles.push(...(await readEngineArticles(payload, [id], names)));
      } catch (error) {
        logFailure('a story cannot be read; search and related lists go without it', error, { article: id });
      }
    return { articles, last: places.at(-1)?.number };
  }
}
