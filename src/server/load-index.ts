import type { Payload } from 'payload';
import { retryConflicts } from '../../cms/database/retry-conflict.ts';
import { readEnginePage, readFilingNames } from './engine-articles.ts';
import type { IndexClient } from './index-client.ts';
import { readLists, storeOutcome } from './stored-lists.ts';

/** Rows read at a time. */
const PAGE = 250;

/**
 * Fills the index from the database after a start: stories, and the related lists that are stored already.
 * A list that is missing (a crash, an older version) is made. Readers are served meanwhile.
 * @returns the number of stories
 */
export async function loadIndex(payload: Payload, index: IndexClient): Promise<number> {
  const names = await readFilingNames(payload);
  for (let after = 0; ;) {
    const articles = await readEnginePage(payload, after, PAGE, names);
    const last = articles.at(-1);
    if (!last) break;
    const lists = await readLists(payload, articles.map(({ id }) => id)); // prettier-ignore
    await index.ask({ ask: 'load', articles, lists });
    after = last.number;
  }
  await makeMissingLists(payload, index);
  return index.ask({ ask: 'size' });
}

async function makeMissingLists(payload: Payload, index: IndexClient): Promise<void> {
  const missing = await index.ask({ ask: 'missing-lists' });
  for (let at = 0; at < missing.length; at += PAGE) {
    const outcome = await index.ask({ ask: 'refresh', ids: missing.slice(at, at + PAGE) });
    await retryConflicts(() => storeOutcome(payload, outcome, [], null));
  }
}
