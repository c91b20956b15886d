/**
 * The lead of a story that came without one: the first sentences of its first paragraph, at most 200
 * characters. A first sentence that is longer is cut at a word and ends in "…".
 */
export function deriveLead(paragraphs: readonly string[]): string {
  const opening = stripRemains(paragraphs[0] ?? '');
  if (opening.length <= LONGEST) return opening;
  return wholeSentences(opening) ?? cutAtWord(opening);
}

/** Characters; cards show about this much. */
const LONGEST = 200;
/** A lead shorter than this says too little: "Benarkah?" */
const SHORTEST = 50;

/** Scraped stories open with what is left of a dateline: "- ", ": ". */
function stripRemains(paragraph: string): string {
  return paragraph.replace(/^[\s\-–—:;,.]+/u, '').replace(/\s+/g, ' ').trim(); // prettier-ignore
}

function wholeSentences(opening: string): string | undefined {
  const ends = [...opening.slice(0, LONGEST + 20).matchAll(SENTENCE_END)]
    .map((match) => ({ at: match.index + match[0].length, before: opening.slice(0, match.index) }))
    .filter(({ at, before }) => at >= SHORTEST && at <= LONGEST && !ABBREVIATION.test(before));
  const last = ends.at(-1);
  return last === undefined ? undefined : opening.slice(0, last.at);
}

/** A mark that ends a sentence, with a closing quotation mark, before a capital, a digit or an opening mark. */
const SENTENCE_END = /[.!?][”"’')]?(?=\s+[\p{Lu}\p{N}“"‘'(])/gu;

/** A point after these belongs to the word: "Plh. Dirjen", "Dr. Amran", "Jl. Merdeka", "H. Amran". */
const ABBREVIATION =
  /(?:^|[\s("“])(?:\p{Lu}|Plh|Plt|Pj|Pjs|Drs?|dra?|Ir|Prof|Hj|Jl|Jln|No|Kab|Kec|Ds|Tgk|Tn|Ny|Sdr|St|Bpk|Gg|Rp|Jend|Letjen|Mayjen|Brigjen|Kol|Kombes|AKBP|Kompol|dll|dsb|dkk|yth)$/u;

function cutAtWord(opening: string): string {
  const whole = opening.slice(0, LONGEST - 1);
  const end = whole.lastIndexOf(' ');
  const words = (end > SHORTEST ? whole.slice(0, end) : whole).replace(/[\s,;:\-–—]+$/u, '').toWellFormed(); // prettier-ignore
  return `${words.replace(/\uFFFD$/, '')}…`;
}
