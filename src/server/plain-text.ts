/** Kinds of nodes that end a line of text. */
const LINES = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablecell', 'linebreak']);

/**
 * The words of a body as stored by the editor (Lexical): paragraphs, headings, list entries and table cells
 * separated by "\n". Anything that is no text is left out; a body of another shape gives "".
 */
export function plainText(body: unknown): string {
  const parts: string[] = [];
  const root: unknown = isRecord(body) ? body['root'] : undefined;
  // A stack of its own: how deep a stored body is nested is not for this function to trust.
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (typeof node === 'string') parts.push(node);
    if (!isRecord(node)) continue;
    if (typeof node['text'] === 'string') parts.push(node['text']);
    const children = Array.isArray(node['children']) ? node['children'] : [];
    if (typeof node['type'] === 'string' && LINES.has(node['type'])) waiting.push('\n');
    for (let at = children.length - 1; at >= 0; at -= 1) waiting.push(children[at]);
  }
  return parts
    .join('')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
