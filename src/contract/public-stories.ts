/**
 * What a reader may see of the articles, as a condition of the database: the one place that says so. The state and
 * Payload's own status must agree, so that a fault in either keeps a story hidden rather than shown.
 */
export const PUBLIC_STORIES = {
  and: [{ state: { equals: 'tayang' } }, { _status: { equals: 'published' } }],
};
