import { link, text, TEXT_FORMAT, type BodyNode } from './lexical-nodes.ts';

/** Gives each link of one body an id of its own. */
export type LinkIds = () => string;

/**
 * Makes running text of a marked line: "**tebal**", "*miring*", "[teks](alamat)". A mark that is not closed is
 * printed as it stands. Marks do not nest; the text of a link may carry one.
 */
export function markedText(line: string, nextLinkId: LinkIds): BodyNode[] {
  return line
    .split(MARK)
    .filter((piece) => piece !== '')
    .map((piece) => toNode(piece, nextLinkId));
}

/** Counts links up, in the shape of the ids that the editor makes (24 hexadecimal digits). */
export function countLinks(): LinkIds {
  let count = 0;
  return () => {
    count += 1;
    return count.toString(16).padStart(24, '0');
  };
}

const MARK = /(\*\*[^*]+\*\*|\*[^*]+\*|\[[^\]]+\]\([^)\s]+\))/;

function toNode(piece: string, nextLinkId: LinkIds): BodyNode {
  const bold = /^\*\*([^*]+)\*\*$/.exec(piece)?.[1];
  if (bold !== undefined) return text(bold, TEXT_FORMAT.bold);
  const italic = /^\*([^*]+)\*$/.exec(piece)?.[1];
  if (italic !== undefined) return text(italic, TEXT_FORMAT.italic);
  const [, words, url] = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(piece) ?? [];
  if (words !== undefined && url !== undefined) return link(url, nextLinkId(), markedText(words, nextLinkId));
  return text(piece);
}
