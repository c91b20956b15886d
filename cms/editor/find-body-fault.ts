import { LONGEST_BODY } from '../../src/contract/longest-body.ts';
import { isSafeLink } from '../../src/contract/safe-link.ts';

/** What is wrong with a body. */
export type BodyFault =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'unsafe-link'; readonly link: string };

/** Nodes of one body; the longest of 40,257 real stories has 240. */
const MOST_NODES = 20_000;
/** Levels of nesting; a list in a table in a quote has 9. */
const DEEPEST = 40;

const NODE_TYPES = new Set([
  'root', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'text', 'linebreak', 'tab', 'link', 'autolink',
  'upload', 'table', 'tablerow', 'tablecell', 'horizontalrule', 'block',
]); // prettier-ignore

/** The first fault of a body as stored by the editor (Lexical), or undefined. Empty bodies have none. */
export function findBodyFault(body: unknown): BodyFault | undefined {
  if (body === null || body === undefined) return undefined;
  if (!isRecord(body) || !isRecord(body['root'])) return { kind: 'broken' };
  return walk(body['root']);
}

function walk(root: Record<string, unknown>): BodyFault | undefined {
  const waiting: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }];
  let nodes = 0;
  let characters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (!isRecord(node) || typeof node['type'] !== 'string' || !NODE_TYPES.has(node['type']))
      return { kind: 'broken' };
    nodes += 1;
    characters += typeof node['text'] === 'string' ? node['text'].length : 0;
    if (nodes > MOST_NODES || depth > DEEPEST || characters > LONGEST_BODY) return { kind: 'too-large' };
    const link = linkOf(node);
    if (link !== undefined && !isSafeLink(link)) return { kind: 'unsafe-link', link };
    const children = node['children'];
    if (children !== undefined && !Array.isArray(children)) return { kind: 'broken' };
    if (node['type'] === 'text' && typeof node['text'] !== 'string') return { kind: 'broken' };
    for (const child of children ?? []) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function linkOf(node: Record<string, unknown>): string | undefined {
  if (node['type'] !== 'link' && node['type'] !== 'autolink') return undefined;
  const fields = node['fields'];
  if (!isRecord(fields) || fields['linkType'] === 'internal') return undefined;
  return typeof fields['url'] === 'string' ? fields['url'] : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
