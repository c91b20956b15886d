/**
 * The readable part of an article's address: "Rp5,9 Miliar untuk Desa" gives "rp5-9-miliar-untuk-desa".
 * ASCII letters, digits and single hyphens, at most 80 characters, cut at a word; "berita" when nothing is left.
 */
export function toSlug(headline: string): string {
  const plain = headline
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  const whole = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return cutAtWord(whole) || 'berita';
}

const LONGEST = 80;

function cutAtWord(whole: string): string {
  if (whole.length <= LONGEST) return whole;
  const end = whole.lastIndexOf('-', LONGEST);
  return whole.slice(0, end > 0 ? end : LONGEST);
}
