/** A word of the title counts as this many words of the body. */
export const TITLE_WEIGHT = 3;

/** A word of the lead counts as this many words of the body. */
export const LEAD_WEIGHT = 2;

/** A word of a topic's name counts as this many words of the body. */
export const TOPIC_WEIGHT = 2;

/** Key terms kept of a story. */
export const KEY_TERMS = 40;

/** Lost per unit of ln(1 + hours apart). */
export const DISTANCE_IN_TIME = 0.06;

/** What a story without a date counts as, in units of ln(1 + hours apart). */
export const UNDATED_DISTANCE = 6;

/** Won when two stories stand in the same section. */
export const SAME_SECTION = 0.1;

/** Above this cosine two stories are the same news told twice. */
export const NEAR_DUPLICATE = 0.8;

/** Below this cosine two stories have nothing to say to each other. */
export const COSINE_FLOOR = 0.05;

/** How much likeness to what already stands in the list costs a candidate. */
export const SAMENESS = 0.1;

/** Stories kept in a list; the page shows six. */
export const LIST_LENGTH = 20;

/** A list that loses stories and has fewer than this is made anew. */
export const SHORT_LIST = 12;

/** Best-scored stories among which a list is chosen. */
export const POOL = 60;

/** Postings read, from the rarest key term on, to find candidates. */
export const CANDIDATE_POSTINGS = 3000;

/** Stories of the same section, nearest in time, that are candidates whatever their terms. */
export const NEIGHBOURS_IN_TIME = 300;

/** Stories that the statistics count before the first has come. */
export const PRIOR_STORIES = 20;

/** Stories that hold a term nobody has used yet. */
export const PRIOR_STORIES_WITH_TERM = 5;

/** Share of the portal's stories that must have come or gone before all are weighed again. */
export const DRIFT = 0.05;

/**
 * Up to this many stories, weighing again also means choosing key terms and lists again: what the first stories
 * are about is only known once there are others.
 */
export const YOUNG_PORTAL = 500;
