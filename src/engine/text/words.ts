/**
 * The words of a text in reading order, lower-cased. Hyphenated words ("undang-undang"), acronyms with points
 * ("D.I." gives "di") and numbers with their separators ("5,9", "Rp1.250.000") stay whole; an apostrophe inside
 * a word is dropped ("Jum'at" gives "jumat").
 */
export function words(text: string): string[] {
  const found = text.normalize('NFC').match(WORD);
  return found === null ? [] : found.map(spelling);
}

/** The parts of a hyphenated word: "covid-19" gives "covid" and "19"; a plain word has none. */
export function hyphenParts(word: string): string[] {
  return word.includes('-') ? word.split('-') : [];
}

// A point or comma joins only between digits, so "Plh.Dirjen" is two words and "5,9" is one.
const WORD =
  /(?:\p{Lu}\.){2,}(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑'’]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

function spelling(word: string): string {
  const lower = word.toLowerCase();
  if (!MARKS.test(lower)) return lower;
  return ACRONYM.test(lower) ? lower.replaceAll('.', '') : lower.replace(/['’]/g, '').replace(/[‐‑]/g, '-');
}

const MARKS = /[.'’‐‑]/;
const ACRONYM = /^(?:\p{L}\p{M}*\.)+$/u;
