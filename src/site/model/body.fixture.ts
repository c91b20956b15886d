import type { LexicalNode } from '../data/stored-body.ts';

/** A tree of the editor. */
export function aBody(...children: readonly LexicalNode[]): LexicalNode {
  return { type: 'root', children };
}

/** A paragraph of plain text. */
export function aParagraph(text: string): LexicalNode {
  return { type: 'paragraph', children: [aText(text)] };
}

/** Text with the editor's bits: 1 bold, 2 italic. */
export function aText(text: string, format = 0): LexicalNode {
  return { type: 'text', text, format };
}

/** A paragraph that is one link. */
export function aLink(url: unknown, text = 'tautan'): LexicalNode {
  return { type: 'paragraph', children: [{ type: 'link', fields: { url }, children: [aText(text)] }] };
}
