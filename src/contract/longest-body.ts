/** Characters of one story's body; the longest of 40,257 real stories has 60,000. */
export const LONGEST_BODY = 400_000;
