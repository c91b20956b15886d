import { address } from '../../contract/address.ts';
import { isSafeLink } from '../../contract/safe-link.ts';
import { allTextOf, childrenOf, fieldsIn, isNode, textIn } from './stored-node.ts';
import type { StoredNode } from './stored-node.ts';

/** A piece of running text. */
export type InlineView =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'dateline'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'mark'; readonly tag: MarkTag; readonly children: readonly InlineView[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly InlineView[] };

/** The elements that mark text. */
export type MarkTag = 'strong' | 'em' | 's' | 'u' | 'code' | 'sub' | 'sup';

/** Levels below which a tree is read as plain text; what editors write ends at 9. */
export const DEEPEST = 40;

/** Makes running text of nodes. What is not known is dropped, its text is kept. */
export function toInlines(nodes: readonly StoredNode[], depth = 0): readonly InlineView[] {
  return nodes.flatMap((node) => toInline(node, depth));
}

/** Whether running text prints anything at all. */
export function isBlank(inlines: readonly InlineView[]): boolean {
  return plainText(inlines).trim() === '';
}

/** The text of running text, without its marks. */
export function plainText(inlines: readonly InlineView[]): string {
  return inlines
    .map((inline) => {
      if ('text' in inline) return inline.text;
      return inline.kind === 'break' ? ' ' : plainText(inline.children);
    })
    .join('');
}

function toInline(node: StoredNode, depth: number): readonly InlineView[] {
  if (depth > DEEPEST) return [{ kind: 'text', text: allTextOf(node) }];
  switch (node['type']) {
    case 'text':
      return toText(node);
    case 'linebreak':
      return [{ kind: 'break' }];
    case 'tab':
      return [{ kind: 'text', text: ' ' }];
    case 'link':
    case 'autolink':
      return toLink(node, depth);
    default:
      return toInlines(childrenOf(node), depth + 1);
  }
}

function toText(node: StoredNode): readonly InlineView[] {
  const text = textIn(node, 'text');
  if (text === '') return [];
  const format = typeof node['format'] === 'number' ? node['format'] : 0;
  return MARKS.filter(([bit]) => (format & bit) !== 0).reduce<readonly InlineView[]>(
    (children, [, tag]) => [{ kind: 'mark', tag, children }],
    [{ kind: 'text', text }],
  );
}

/** Bits of a stored text's format, innermost element first. Source: Lexical's TextNode. */
const MARKS: readonly (readonly [number, MarkTag])[] = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [4, 's'],
  [8, 'u'],
  [2, 'em'],
  [1, 'strong'],
];

/** A link that may stand on a page; of any other only the text stays. */
function toLink(node: StoredNode, depth: number): readonly InlineView[] {
  const children = toInlines(childrenOf(node), depth + 1);
  const fields = fieldsIn(node, 'fields');
  const href =
    fields['linkType'] === 'internal' ? ownAddress(fieldsIn(fields, 'doc')) : textIn(fields, 'url').trim();
  const stands = href !== undefined && isSafeLink(href) && !isBlank(children);
  return stands ? [{ kind: 'link', href, children }] : children;
}

/** The address of a story or standing page of our own; undefined when it was not filled in or has none. */
function ownAddress(doc: StoredNode): string | undefined {
  const target = doc['value'];
  if (!isNode(target)) return undefined;
  const slug = textIn(target, 'slug');
  if (slug === '') return undefined;
  if (doc['relationTo'] === 'pages') return address.page(slug);
  const number = target['number'];
  return Number.isSafeInteger(number) ? address.article(Number(number), slug) : undefined;
}
