import type { Payload } from 'payload';
import { readEngineArticles, readFilingNames } from '../engine-articles.ts';
import type { IndexClient } from '../index-client.ts';
import type { ListKeeper } from './list-keeper.ts';
import type { OutboxReceiver } from './outbox-receiver.ts';

/**
 * Search and related lists as a receiver of the outbox. What is told to the index is the state of the story now, not
 * at the event: a later event only says it again.
 * @param loaded resolves when the index holds what the database held at the start
 */
export function indexReceiver(
  payload: Payload,
  index: IndexClient,
  lists: ListKeeper,
  loaded: Promise<unknown>,
): OutboxReceiver {
  return {
    name: 'index',
    begins: 'kept',
    ready: loaded,
    deliver: async (events, keepProgress) => {
      const ids = [...new Set(events.map(({ article }) => article))];
      const upserts = await readEngineArticles(payload, ids, await readFilingNames(payload));
      const there = new Set(upserts.map(({ id }) => id));
      const removals = ids.filter((id) => !there.has(id));
      const outcome = await index.ask({ ask: 'apply', upserts, removals });
      await lists.keep({ outcome, told: ids, removals, keepProgress });
    },
  };
}
