import type { EngineArticle } from '../contract/engine-article.ts';

/** A short mark of all that is told of a story; two tellings with one mark say the same. */
export function fingerprint(article: EngineArticle): string {
  const told = JSON.stringify(Object.entries(article).sort(([a], [b]) => (a < b ? -1 : 1)));
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let place = 0; place < told.length; place += 1) {
    const code = told.charCodeAt(place);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  return `${told.length}.${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}`;
}
