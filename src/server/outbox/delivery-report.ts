import type { StuckDelivery } from '../../contract/stuck-delivery.ts';
import type { DeliveryState, Standing } from './delivery-state.ts';

/** What waits longer than this is stuck: a person should know. */
const STUCK_MS = 60_000;

/** The outbox in one line for whoever watches the portal. */
export interface OutboxSummary {
  /** `behind`: something waits, as it does for a moment after each publication. `stuck`: for more than a minute. */
  readonly state: 'ok' | 'behind' | 'stuck' | 'unknown';
  /** Events that the slowest receiver has before it; null when the database cannot be asked. */
  readonly waiting: number | null;
  /** Age of the oldest of them, 0 when none waits. */
  readonly oldestSeconds: number | null;
  /** Articles set aside, over all receivers. */
  readonly setAside: number;
}

/** Sums up how the receivers stand. */
export function summariseDelivery(states: readonly DeliveryState[], nowMs: number): OutboxSummary {
  const isKnown = states.every(({ waiting }) => waiting !== undefined);
  const waiting = Math.max(0, ...states.map((state) => state.waiting ?? 0));
  const setAside = states.reduce((sum, state) => sum + state.setAside.length, 0);
  const { receivers, articles } = findStuck(states, nowMs);
  const isStuck = receivers.length + articles.length > 0;
  const isBehind = waiting + setAside > 0;
  return {
    state: isStuck ? 'stuck' : isBehind ? 'behind' : isKnown ? 'ok' : 'unknown',
    waiting: isKnown ? waiting : null,
    oldestSeconds: isKnown ? Math.max(0, ...states.map((state) => oldestSeconds(state, nowMs))) : null,
    setAside,
  };
}

/** Age of the oldest event that waits, in whole seconds; clocks of two machines may differ, so never below 0. */
export function oldestSeconds({ oldestAtMs }: DeliveryState, nowMs: number): number {
  return oldestAtMs === undefined ? 0 : Math.max(0, Math.floor((nowMs - oldestAtMs) / 1000));
}

/** What has been stuck for more than a minute. A long queue that moves, after an import, is not. */
export function findStuck(states: readonly Standing[], nowMs: number): StuckDelivery {
  const isLong = (sinceMs: number | undefined) => sinceMs !== undefined && nowMs - sinceMs > STUCK_MS;
  const aside = states.flatMap(({ setAside }) => setAside).filter(({ sinceMs }) => isLong(sinceMs));
  return {
    receivers: states
      .filter(({ pausedSinceMs, busySinceMs }) => isLong(pausedSinceMs) || isLong(busySinceMs))
      .map(({ receiver }) => receiver),
    articles: [...new Set(aside.sort((a, b) => a.sinceMs - b.sinceMs).map(({ article }) => article))],
  };
}
