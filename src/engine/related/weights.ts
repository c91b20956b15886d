/*
 * Every tuned number of related lists. Figures are nDCG@6 on the dev part of ../shared/data, any time, each outlet a
 * portal of its own: all 1,266 queries / the fixed sample of 300. As they stand: .508 / .522.
 * Measured on 2026-11-25, one number changed at a time; tests/quality/ holds the floor.
 */

/** A word of the title counts as this many words of the body. As in the study of DESIGN section 5. */
export const TITLE_WEIGHT = 3;

/** A word of the lead counts as this many words of the body. As in the study. */
export const LEAD_WEIGHT = 2;

/** A word of a topic's name counts as this many words of the body. Too few judged stories have topics to tune it. */
export const TOPIC_WEIGHT = 2;

/**
 * A term that stands in no other story is a key term only from this weighted count on: in the title, or told three
 * times. .497 / .499 when every such term may be one, .503 / .518 with 3 (both with REPETITION at .8).
 */
export const LONE_TERM_COUNT = 3;

/** Key terms kept of a story. The study: more than 40 add nothing. */
export const KEY_TERMS = 40;

/**
 * Stories that the statistics count before the first has come, and how many of them hold a term nobody has used.
 * Together .497 / .499, against .491 / .496 without; and seven stories find each other on the first day.
 */
export const PRIOR_STORIES = 20;

/** Stories that hold a term nobody has used yet; see PRIOR_STORIES. */
export const PRIOR_STORIES_WITH_TERM = 5;

/** Lost per unit of ln(1 + hours apart). .508 / .522 with it, .456 / .479 without; .05 and .07 change nothing. */
export const DISTANCE_IN_TIME = 0.06;

/** What a story without a date counts as, in units of ln(1 + hours apart). .509 / .524 with 5: no difference. */
export const UNDATED_DISTANCE = 6;

/** Won when two stories stand in the same section. .508 / .522 with it, .507 / .517 without. */
export const SAME_SECTION = 0.1;

/** Above this cosine two stories of one list are the same news told twice, and the second stays out. */
export const NEAR_DUPLICATE = 0.8;

/**
 * Above this cosine a story only repeats the one it would be related to. At .8 (.503 / .518) it takes away what
 * editors do link to; without it .509 / .522.
 */
export const REPETITION = 0.9;

/**
 * Below this cosine two stories have nothing to say to each other: 98 of 100 pairs drawn at random are below it.
 * .511 / .526 at .04 and .498 / .504 at .07; an empty list beats an irrelevant one, so the figure is not all.
 */
export const COSINE_FLOOR = 0.05;

/** How much likeness to what already stands in the list costs a candidate. .509 / .518 without: it costs nothing. */
export const SAMENESS = 0.1;

/** Stories kept in a list; the page shows six. */
export const LIST_LENGTH = 20;

/** A list that loses stories and has fewer than this is made anew: twice what the page shows. */
export const SHORT_LIST = 12;

/** Best-scored stories among which a list is chosen. 40 and 200 give the same lists. */
export const POOL = 60;

/**
 * Postings read, from the rarest key term on, to find candidates. 300 cost .008; 1,500 and all of them give the
 * same figure as 3,000, so a portal ten times as large has room.
 */
export const CANDIDATE_POSTINGS = 3000;

/** Stories of the same section, nearest in time, that are candidates whatever their terms. None: same figure. */
export const NEIGHBOURS_IN_TIME = 100;

/** Share of the portal's stories that must have come or gone before all are weighed again. */
export const DRIFT = 0.05;

/**
 * Up to this many stories, weighing again also means choosing key terms and lists again: what the first stories
 * are about is only known once there are others.
 */
export const YOUNG_PORTAL = 500;
