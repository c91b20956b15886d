import type { Article } from '../../../cms/payload-types.ts';

/** A body as Payload stores it: the editor's tree (Lexical 0.50, @payloadcms/richtext-lexical 3.90). */
export type Body = Article['body'];

/** One node of the tree, with every field that the editor itself writes, so that opening a story changes nothing. */
export interface BodyNode {
  readonly type: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** Bits of a text's format. Source: Lexical's TextNode. */
export const TEXT_FORMAT = { plain: 0, bold: 1, italic: 2 } as const;

/** The whole body. A body without a paragraph cannot be typed into, so an empty one gets an empty paragraph. */
export function bodyOf(blocks: readonly BodyNode[]): Body {
  const children = blocks.length > 0 ? [...blocks] : [paragraph([])];
  return { root: { type: 'root', version: 1, ...LAYOUT, children } };
}

/** Running text with one format. */
export function text(words: string, format: number = TEXT_FORMAT.plain): BodyNode {
  return { type: 'text', version: 1, text: words, format, detail: 0, mode: 'normal', style: '' };
}

/** A break inside a paragraph or quote. */
export function lineBreak(): BodyNode {
  return { type: 'linebreak', version: 1 };
}

/**
 * A link to an address.
 * @param id 24 hexadecimal digits, its own within the body
 */
export function link(url: string, id: string, children: readonly BodyNode[]): BodyNode {
  return element('link', children, { version: 3, fields: { linkType: 'custom', newTab: false, url }, id });
}

/** A paragraph. */
export function paragraph(children: readonly BodyNode[]): BodyNode {
  return element('paragraph', children, { textFormat: formatOf(children[0]), textStyle: '' });
}

/** A subhead inside a story. */
export function heading(tag: 'h2' | 'h3' | 'h4', children: readonly BodyNode[]): BodyNode {
  return element('heading', children, { tag });
}

/** A quotation that stands alone. */
export function quote(children: readonly BodyNode[]): BodyNode {
  return element('quote', children);
}

/** A list; each entry is running text. */
export function list(kind: 'bullet' | 'number', entries: readonly (readonly BodyNode[])[]): BodyNode {
  const children = entries.map((entry, at) => element('listitem', entry, { value: at + 1 }));
  return element('list', children, { listType: kind, start: 1, tag: kind === 'bullet' ? 'ul' : 'ol' });
}

/** A table whose first row names the columns; each cell is running text. */
export function table(rows: readonly (readonly (readonly BodyNode[])[])[]): BodyNode {
  return element(
    'table',
    rows.map((cells, row) => element('tablerow', cells.map((cell) => tableCell(cell, row === 0)))), // prettier-ignore
  );
}

function tableCell(children: readonly BodyNode[], isHead: boolean): BodyNode {
  return element('tablecell', [paragraph(children)], {
    headerState: isHead ? 1 : 0,
    colSpan: 1,
    rowSpan: 1,
    backgroundColor: null,
  });
}

const LAYOUT = { direction: null, format: '', indent: 0 } as const;

function element(
  type: string,
  children: readonly BodyNode[],
  own: Readonly<Record<string, unknown>> = {},
): BodyNode {
  return { type, version: 1, ...LAYOUT, children, ...own };
}

/** The editor writes the format of the first text on its paragraph. */
function formatOf(first: BodyNode | undefined): number {
  return typeof first?.['format'] === 'number' ? first['format'] : TEXT_FORMAT.plain;
}
