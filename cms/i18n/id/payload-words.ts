/** Words that Payload's Indonesian catalogue leaves in English, and what a newsroom here says. */
const WORDS: Readonly<Record<string, string>> = {
  email: 'surel',
  file: 'berkas',
  edit: 'ubah',
  mengedit: 'menyunting',
  dashboard: 'dasbor',
  browser: 'peramban',
  filter: 'saring',
  thumbnail: 'gambar kecil',
  upload: 'unggah',
  reset: 'atur ulang',
};

/** What a catalogue is made of: sentences, and groups of them. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** Payload's catalogue with the English words put into Indonesian; names in braces and tags stay as they are. */
export function mendCatalogue<T extends Catalogue>(catalogue: T): T {
  return mend(catalogue) as T; // every key is kept, and every value stays what it was, a sentence or a group
}

function mend(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string' ? mendSentence(value) : mend(value),
    ]),
  );
}

function mendSentence(sentence: string): string {
  // A name in braces ("{{email}}") and a tag are code: they are matched first and given back.
  return sentence.replace(/\{\{[^}]*\}\}|<[^>]*>|\p{L}+/gu, (word) => {
    const mended = WORDS[word.toLowerCase()];
    if (mended === undefined) return word;
    return /^\p{Lu}/u.test(word) ? mended.charAt(0).toUpperCase() + mended.slice(1) : mended;
  });
}
