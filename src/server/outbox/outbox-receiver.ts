import type { PayloadRequest } from 'payload';
import type { ArticleEventKind } from '../../contract/article-event.ts';

/** Something that happened to an article and is committed. It carries no text: a withdrawn story is in no log. */
export interface OutboxEvent {
  /** Its place in the outbox; a later event has a larger one. */
  readonly sequence: number;
  readonly kind: ArticleEventKind;
  readonly article: string;
}

/**
 * Whoever must learn of what happened: the search index, a page cache, a purge of a CDN, mail, webhooks. Each gets
 * every event at least once, and those of one article in order, at a pace of its own: one that fails or is slow
 * holds up no other. Given to `OutboxDelivery.add`.
 */
export interface OutboxReceiver {
  /** Unique and lasting: its progress is kept under it, and logs and metrics call it so. */
  readonly name: string;
  /**
   * Where it begins. `kept`: where the last start left off, also after a crash. `now`: with what is committed after
   * `add` has resolved; nothing is stored, each process has one of its own.
   */
  readonly begins: 'kept' | 'now';
  /**
   * Takes events in, up to 200 at a time; they are delivered when it resolves. Throws when any was not: then they
   * come again, perhaps one article at a time. The same event may come twice and must change nothing the second time.
   * It sets its own limit of time: what waits for ever holds up this receiver alone, and shows as its lag.
   * @param keepProgress for a receiver that writes to our database: called within its transaction, it lets progress
   *   commit with what was written. Whoever does not call it has the progress stored afterwards.
   */
  readonly deliver: (events: readonly OutboxEvent[], keepProgress: KeepProgress) => Promise<void>;
  /** The first delivery waits for this. */
  readonly ready?: Promise<unknown>;
}

/**
 * Stores within a transaction how far a receiver has come.
 * @returns false when another process over the same database was there already, and has written what there was to write
 */
export type KeepProgress = (req: PayloadRequest) => Promise<boolean>;
