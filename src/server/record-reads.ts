import type { Payload } from 'payload';
import { cacheTag } from '../contract/cache-tag.ts';

/** The database for one drawing, noting what the page read. Every visible write makes each page old. */
export function recordReads(payload: Payload, tags: Set<string>): Payload {
  tags.add(cacheTag.anything);
  return payload;
}
