/**
 * Text as XML carries it, in an element or in an attribute: the five signs escaped once, and what XML 1.0
 * cannot carry at all left out (control characters, halves of a pair). Emoji stay.
 * Source: XML 1.0, section 2.2; "]]>" is legal in text only with its ">" escaped (section 2.4).
 */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"'\r]/g, (sign) => ENTITIES.get(sign) ?? sign);
}

// toWellFormed turns halves of a pair into U+FFFD, which says no more than their absence.
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFC}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['\r', '&#13;'], // as it stands, a reader would take it for a line feed (section 2.11)
]);
