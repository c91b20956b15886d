import type { Payload } from 'payload';
import { isDatabaseAway } from '../../cms/database/database-away.ts';
import type { EngineArticle } from '../contract/engine-article.ts';
import {
  readEngineArticles,
  readEnginePage,
  readEnginePlaces,
  readFilingNames,
  type FilingNames,
} from './engine-articles.ts';
import type { IndexClient } from './index-client.ts';
import { insistWhileAway } from './insist-while-away.ts';
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
  const names = await insistWhileAway(() => readFilingNames(payload), stopping);
  let after = 0;
  while (!stopping.aborted) {
    const { articles, lists, last } = await insistWhileAway(
      () => readPageWithLists(payload, after, names),
      stopping,
    );
    if (last === undefined) break;
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
    const news = { outcome, told: [], removals: [], keepProgress: () => Promise.resolve(true) };
    await insistWhileAway(() => keeper.keep(news), stopping);
  }
}

async function readPageWithLists(payload: Payload, after: number, names: FilingNames) {
  const { articles, last } = await readPage(payload, after, names);
  const lists = await readLists(
    payload,
    articles.map(({ id }) => id),
  );
  return { articles, lists, last };
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
        if (isDatabaseAway(error)) throw error;
        logFailure('a story cannot be read; search and related lists go without it', error, { article: id });
      }
    return { articles, last: places.at(-1)?.number };
  }
}
