/** What has not reached its receivers for more than a minute: the desk and the operator should know. */
export interface StuckDelivery {
  /** Names of receivers that take nothing. */
  readonly receivers: readonly string[];
  /** Ids of articles that cannot be delivered, the one that waits longest first. */
  readonly articles: readonly string[];
}

/** Where on `globalThis` the server puts a function that tells it: the admin has module state of its own. */
export const STUCK_DELIVERY = Symbol.for('warta.stuck-delivery');
