import type { LexicalNode } from './stored-body.ts';

/** The root of an editor's tree; an empty one when nothing was written. */
export function toRoot(root: unknown): LexicalNode {
  const isTree = typeof root === 'object' && root !== null && 'type' in root;
  return isTree ? (root as LexicalNode) : { type: 'root', children: [] }; // the model trusts no node of it
}
