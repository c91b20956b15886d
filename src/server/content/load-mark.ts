import type { Payload } from 'payload';

/** What is loaded once in the life of a portal: what an editor deletes afterwards does not come back. */
export type LoadedOnce = 'basic-content' | 'sample-content';

/** How far a load has come. */
export type LoadMark =
  { readonly kind: 'never-begun' } | { readonly kind: 'begun'; readonly at: Date } | { readonly kind: 'finished' };

/** Reads how far a load has come; a load that was interrupted is begun, and goes on. */
export async function readMark(payload: Payload, what: LoadedOnce): Promise<LoadMark> {
  const { docs } = await payload.find({
    collection: 'counters',
    where: { name: { equals: what } },
    limit: 1,
    pagination: false,
    depth: 0,
  });
  const row = docs[0];
  if (!row) return { kind: 'never-begun' };
  return row.value === FINISHED ? { kind: 'finished' } : { kind: 'begun', at: new Date(row.value) };
}

/** Marks a load as begun. */
export async function markBegun(payload: Payload, what: LoadedOnce, now: Date): Promise<void> {
  await payload.create({ collection: 'counters', data: { name: what, value: now.getTime() } });
}

/** Marks a load as finished. */
export async function markFinished(payload: Payload, what: LoadedOnce): Promise<void> {
  await payload.update({ collection: 'counters', where: { name: { equals: what } }, data: { value: FINISHED } });
}

/** Until then the row holds the instant of the beginning, in milliseconds. */
const FINISHED = 1;
