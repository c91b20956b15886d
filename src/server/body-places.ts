import type { EventEmitter } from 'node:events';

/** Bodies that one address may be sending at a time, of people who are not signed in. */
const MOST_AT_ONCE = 16;

/** Takes a place for the body of a request, until it is there or its sender gone; false when there is none left. */
export type BodyPlaces = (req: Pick<EventEmitter, 'once'>, from: string) => boolean;

/**
 * Bounds what half-sent bodies hold: each may grow to two megabytes, so that one address holds 32 at most. Whoever
 * sends a body as people do has it here in a moment; sixteen log in at the same moment behind one address.
 */
export function bodyPlaces(): BodyPlaces {
  const taken = new Map<string, number>();
  return (req, from) => {
    const before = taken.get(from) ?? 0;
    if (before >= MOST_AT_ONCE) return false;
    taken.set(from, before + 1);
    let isFree = false;
    const free = () => {
      if (isFree) return;
      isFree = true;
      const left = (taken.get(from) ?? 1) - 1;
      if (left === 0) taken.delete(from);
      else taken.set(from, left);
    };
    req.once('end', free);
    req.once('close', free);
    return true;
  };
}
