import type { DeliveryState } from './delivery-state.ts';
import type { SetAside } from './progress.ts';

/** A receiver that has everything. */
export function aDeliveryState(changes: Partial<DeliveryState> = {}): DeliveryState {
  return {
    receiver: 'index',
    waiting: 0,
    oldestAtMs: undefined,
    setAside: [],
    pausedSinceMs: undefined,
    reason: undefined,
    busySinceMs: undefined,
    ...changes,
  };
}

/** An article set aside at the beginning of time. */
export function anArticleAside(changes: Partial<SetAside> = {}): SetAside {
  return {
    article: 'damaged',
    from: 1,
    failures: 3,
    sinceMs: 0,
    nextTryMs: 8000,
    reason: 'its text cannot be read',
    ...changes,
  };
}
