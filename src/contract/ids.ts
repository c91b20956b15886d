/** The stored id of an article: opaque, never shown to a reader, never reused. */
export type ArticleId = string & { readonly brand: 'ArticleId' };

/** The public number of an article: given once, at first publication, and never reused. */
export type ArticleNumber = number & { readonly brand: 'ArticleNumber' };

/** Marks a stored id as an article's. The one place where the brand is given. */
export function toArticleId(id: string): ArticleId {
  return id as ArticleId; // a brand has no other way in
}

/** Reads a public number from an address; undefined unless it is a whole number of at most nine digits. */
export function parseArticleNumber(text: string): ArticleNumber | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? (Number(text) as ArticleNumber) : undefined; // a brand has no other way in
}
