/** A node of a stored tree of which nothing is known yet: each field is looked at before it is believed. */
export type StoredNode = Readonly<Record<string, unknown>>;

/** The children of a node that are nodes themselves; none when the field holds something else. */
export function childrenOf(node: StoredNode): readonly StoredNode[] {
  const children = node['children'];
  return Array.isArray(children) ? children.filter(isNode) : [];
}

/** A field that is text; empty when it holds something else. */
export function textIn(node: StoredNode, field: string): string {
  const value = node[field];
  return typeof value === 'string' ? value : '';
}

/** A field that holds further fields; none when it holds something else. */
export function fieldsIn(node: StoredNode, field: string): StoredNode {
  const value = node[field];
  return isNode(value) ? value : {};
}

/** Whether a stored value can be a node at all. */
export function isNode(value: unknown): value is StoredNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All text under a node, in order, without recursion: also where the tree is deeper than the stack. */
export function allTextOf(node: StoredNode): string {
  const waiting: StoredNode[] = [node];
  const texts: string[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    texts.push(textIn(next, 'text'));
    for (const child of childrenOf(next).toReversed()) waiting.push(child);
  }
  return texts.join('');
}
