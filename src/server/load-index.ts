import type { Payload } from 'payload';
import { retryConflicts } from '../../cms/database/retry-conflict.ts';
import { readEnginePage, readFilingNames } from './engine-articles.ts';
import type { IndexClient } from './index-client.ts';
import { readLists, storeOutcome } from './stored-lists.ts';

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
    const articles = await readEnginePage(payload, after, PAGE, names);
    const last = articles.at(-1);
    if (!last) break;
    const lists = await readLists(
      payload,
      articles.map(({ id }) => id),
    );
    await index.ask({ ask: 'load', articles, lists });
    after = last.number;
  }
  return index.ask({ ask: 'size' });
}

/** Makes the related lists that are missing: after an import, a crash, or an older version. Search need not wait. */
export async function makeMissingLists(
  payload: Payload,
  index: IndexClient,
  stopping: AbortSignal,
): Promise<void> {
  const missing = await index.ask({ ask: 'missing-lists' });
  for (let at = 0; at < missing.length && !stopping.aborted; at += PAGE) {
    const outcome = await index.ask({ ask: 'refresh', ids: missing.slice(at, at + PAGE) });
    await retryConflicts(() => storeOutcome(payload, outcome, [], null));
  }
}
