import { DEEPEST, isBlank, toInlines } from './inline-view.ts';
import type { InlineView } from './inline-view.ts';
import { childrenOf } from './stored-node.ts';
import type { StoredNode } from './stored-node.ts';

/** A list, with the lists inside it. */
export interface ListView {
  readonly tag: 'ul' | 'ol';
  readonly items: readonly ListItemView[];
}

/** One entry of a list. */
export interface ListItemView {
  readonly inlines: readonly InlineView[];
  readonly lists: readonly ListView[];
}

/** Makes a list; undefined when it holds nothing. */
export function toListView(node: StoredNode, depth: number): ListView | undefined {
  const tag = node['listType'] === 'number' || node['tag'] === 'ol' ? 'ol' : 'ul';
  const items: ListItemView[] = [];
  for (const child of childrenOf(node)) addItem(items, toItem(child, depth + 1));
  return items.length === 0 ? undefined : { tag, items };
}

function toItem(node: StoredNode, depth: number): ListItemView {
  const children = childrenOf(node);
  const isList = (child: StoredNode) => depth < DEEPEST && child['type'] === 'list';
  return {
    inlines: toInlines(
      children.filter((child) => !isList(child)),
      depth,
    ),
    lists: children
      .filter(isList)
      .map((list) => toListView(list, depth + 1))
      .filter((list) => list !== undefined),
  };
}

/** The editor stores a list inside a list as an entry of its own; it belongs to the entry before it. */
function addItem(items: ListItemView[], item: ListItemView): void {
  if (!isBlank(item.inlines)) {
    items.push(item);
    return;
  }
  if (item.lists.length === 0) return;
  const owner = items.pop();
  items.push({ inlines: owner?.inlines ?? [], lists: [...(owner?.lists ?? []), ...item.lists] });
}
