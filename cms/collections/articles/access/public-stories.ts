import type { Where } from 'payload';

/** What a reader may see. The state and Payload's own status must agree: a draft of a public story is not public. */
export const PUBLIC_STORIES: Where = {
  and: [{ state: { equals: 'tayang' } }, { _status: { equals: 'published' } }],
};
