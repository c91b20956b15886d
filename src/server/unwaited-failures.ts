import { isSendersFault } from '../../cms/log/senders-fault.ts';
import { logFailure } from './log.ts';

/**
 * Logs what failed and nobody waited for: Payload leaves some rejections to nobody (a hostile query is one), and a
 * reader's question must not end the portal.
 */
export function logUnwaitedFailures(): void {
  // Trap: Next prints each of them over ten lines, unless it finds its listener at this place.
  Reflect.set(globalThis, Symbol.for('next.unhandledRejectionListener'), logUnwaited);
  process.on('unhandledRejection', logUnwaited);
}

function logUnwaited(cause: unknown): void {
  if (cause instanceof Error && isSendersFault(cause)) return;
  logFailure('something failed that nobody waited for', cause);
}
