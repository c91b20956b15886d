/** What a story says at one moment: which revision of its words, about what, and with which photo. */
export interface Content {
  readonly revision: number;
  readonly theme: number;
  /** Id of a photo. */
  readonly photo: string | null;
}

/** The words of a story, as an editor types them. */
export interface Words {
  readonly headline: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
}

/** Stories that one theme may have. A related list holds twenty, so it holds every other story of the theme. */
export const STORIES_OF_A_THEME = 12;

/**
 * Writes a revision of a story. Stories of one theme share two words and no others, so that whatever the portal's
 * statistics say they are related, are no repetitions of each other, and stories of two themes are not related.
 * Every part carries the mark of its revision, so that half a save shows.
 * @param key of the story, a word that no other story has
 */
export function writeStory(key: string, { revision, theme }: Pick<Content, 'revision' | 'theme'>): Words {
  const mark = `${key}x${String(revision)}`;
  const own = ['a', 'b', 'c', 'd', 'e'].map((letter) => `${mark}${letter}`);
  const [one, other] = themeWords(theme);
  const thrice = [own, own, own].flat().join(' ');
  return {
    headline: `${one} ${other} ${mark}`,
    lead: `${one} ${other} ${mark}`,
    paragraphs: [`${one} ${thrice}`, `${other} ${mark}`],
  };
}

/** The two words that the stories of a theme share; either finds them all in a search. */
export function themeWords(theme: number): readonly [string, string] {
  return [`${spell(theme)}bara`, `${spell(theme)}gunung`];
}

/** The key of the story that a headline belongs to; undefined for stories of nobody in this test. */
export function keyIn(headline: string): string | undefined {
  return /\b([a-z]+\d+n\d+)x\d+$/.exec(headline)?.[1];
}

const SYLLABLES = [
  'ba',
  'ci',
  'du',
  'fe',
  'go',
  'ha',
  'ji',
  'ku',
  'le',
  'mo',
  'na',
  'pi',
  'ru',
  'se',
  'to',
  'wa',
];

/** A number as a word: neighbours differ in more than a letter, so that no misspelling leads from one to another. */
function spell(number: number): string {
  const mixed = Math.imul(number + 1, 40_503) >>> 0;
  return Array.from({ length: 6 }, (_, place) => SYLLABLES[(mixed >>> (place * 4)) & 15] ?? '').join('');
}
