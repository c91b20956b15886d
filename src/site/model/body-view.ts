import { parseEmbed } from '../../contract/embed.ts';
import type { LexicalNode } from '../data/stored-body.ts';
import { article as t } from '../i18n/id/article.ts';
import { toBodyPicture } from './body-picture.ts';
import { DEEPEST, isBlank, plainText, toInlines } from './inline-view.ts';
import type { InlineView } from './inline-view.ts';
import { toListView } from './list-view.ts';
import type { ListView } from './list-view.ts';
import type { PhotoView } from './photo-view.ts';
import { allTextOf, childrenOf, fieldsIn, isNode, textIn } from './stored-node.ts';
import type { StoredNode } from './stored-node.ts';
import { toTableView } from './table-view.ts';
import type { TableView } from './table-view.ts';

/** One block of a body, ready to print. */
export type BlockView =
  | { readonly kind: 'paragraph'; readonly inlines: readonly InlineView[] }
  | { readonly kind: 'heading'; readonly tag: 'h2' | 'h3' | 'h4'; readonly inlines: readonly InlineView[] }
  | { readonly kind: 'quote'; readonly inlines: readonly InlineView[] }
  | { readonly kind: 'list'; readonly list: ListView }
  | { readonly kind: 'table'; readonly table: TableView }
  | { readonly kind: 'photo'; readonly photo: PhotoView }
  | { readonly kind: 'embed'; readonly embed: EmbedView }
  | { readonly kind: 'rule' };

/** Something that lives elsewhere: shown as a link, so that nobody else learns of the reader unasked. */
export interface EmbedView {
  readonly href: string;
  readonly caption: string | undefined;
  /** "Buka di YouTube". */
  readonly action: string;
}

/**
 * Makes a body of the editor's tree. Nothing in the tree is trusted: unknown nodes are dropped and their text
 * is kept, unsafe links lose their link, and no input throws.
 * @param dateline "Jakarta, InfoPublik", which opens the first paragraph; empty for a standing page
 */
export function toBodyView(root: LexicalNode, dateline = ''): readonly BlockView[] {
  const blocks = isNode(root) ? toBlocks(childrenOf(root), 0) : [];
  return dateline === '' ? blocks : openWith(dateline, blocks);
}

function toBlocks(nodes: readonly StoredNode[], depth: number): readonly BlockView[] {
  if (depth > DEEPEST) return toParagraph([{ kind: 'text', text: nodes.map(allTextOf).join('') }]);
  return nodes.flatMap((node) => toBlock(node, depth));
}

function toBlock(node: StoredNode, depth: number): readonly BlockView[] {
  const inlines = () => toInlines(childrenOf(node), depth);
  switch (node['type']) {
    case 'paragraph':
      return toParagraph(inlines());
    case 'heading':
      return toHeading(node, inlines());
    case 'quote':
      return isBlank(inlines()) ? [] : [{ kind: 'quote', inlines: inlines() }];
    case 'list':
      return some(toListView(node, depth), (list) => ({ kind: 'list', list }));
    case 'table':
      return some(toTableView(node, depth), (table) => ({ kind: 'table', table }));
    case 'upload':
      return some(toBodyPicture(node), (photo) => ({ kind: 'photo', photo }));
    case 'block':
      return some(toEmbed(node), (embed) => ({ kind: 'embed', embed }));
    case 'horizontalrule':
      return [{ kind: 'rule' }];
    case 'text':
    case 'link':
    case 'autolink':
      return toParagraph(toInlines([node], depth));
    default:
      return toBlocks(childrenOf(node), depth + 1);
  }
}

function some<T>(value: T | undefined, toBlockView: (value: T) => BlockView): readonly BlockView[] {
  return value === undefined ? [] : [toBlockView(value)];
}

/** Editors leave empty paragraphs behind; none is printed. */
function toParagraph(inlines: readonly InlineView[]): readonly BlockView[] {
  return isBlank(inlines) ? [] : [{ kind: 'paragraph', inlines }];
}

function toHeading(node: StoredNode, inlines: readonly InlineView[]): readonly BlockView[] {
  const tag = (['h2', 'h3', 'h4'] as const).find((known) => known === node['tag']) ?? 'h2';
  return isBlank(inlines) ? [] : [{ kind: 'heading', tag, inlines }];
}

function toEmbed(node: StoredNode): EmbedView | undefined {
  const fields = fieldsIn(node, 'fields');
  const embed = parseEmbed(textIn(fields, 'url'));
  if (embed === undefined) return undefined;
  return {
    href: embed.pageUrl,
    caption: textIn(fields, 'caption') || undefined,
    action: t.embed.watch(t.embed.provider[embed.provider]),
  };
}

/** Puts the dateline before the first paragraph, unless an editor has typed it there already. */
function openWith(dateline: string, blocks: readonly BlockView[]): readonly BlockView[] {
  const opening: InlineView = { kind: 'dateline', text: t.dateline(dateline) };
  const place = blocks.findIndex((block) => block.kind === 'paragraph');
  const first = blocks[place];
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', inlines: [opening] }, ...blocks];
  if (plainText(first.inlines).trimStart().startsWith(dateline)) return blocks;
  return blocks.with(place, { kind: 'paragraph', inlines: [opening, ...first.inlines] });
}
