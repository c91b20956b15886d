/*
 * Every tuned number of search. Figures are the mean reciprocal rank on the dev part of ../shared/data, 2026-11-25, all
 * queries over all 40,257 stories without tags: known item / typo / abbreviation. As they stand: .960 / .976 / .905.
 */

/** How much more a match weighs in each field than in the text. Not tuned. */
export const FIELD_BOOST = { title: 4, names: 3, topics: 2, text: 1 } as const;

/** A prefix of fewer letters would match half the vocabulary. */
export const SHORTEST_PREFIX = 3;

/** Words of fewer letters are taken as typed: a slip in them makes another word. */
export const SHORTEST_FORGIVEN = 4;

/**
 * Share of the query's words that a story must hold when no story holds all: two of three, three of four or five.
 * .960 / .976 / .887 with two thirds; with less an answer would be padding.
 */
export const MOST_WORDS = 0.6;

/** Won, as a share of the score, by a story whose title holds all words of the query. Not tuned. */
export const TITLE_COVERAGE = 1;

/**
 * Won, as a share of the score, by a story whose title holds all that was typed, in that order. .940 / .976 / .879
 * without it, .962 / .976 / .887 with it; 4 is no better (all three with tags, and MOST_WORDS at two thirds).
 */
export const TITLE_LIKENESS = 2;

/** A word that stands in more stories than this is not taken for a slip. */
export const RARE_WORD = 30;

/** Characters of a story, from its beginning, among which a snippet is looked for. */
export const SNIPPET_SOURCE = 4000;

/** Characters of a snippet, about two lines. */
export const SNIPPET_LENGTH = 180;
