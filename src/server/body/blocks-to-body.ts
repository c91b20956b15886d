import { z } from 'zod';
import {
  bodyOf, heading, lineBreak, list, paragraph, quote, table, text, TEXT_FORMAT, type Body, type BodyNode,
} from './lexical-nodes.ts'; // prettier-ignore
import { countLinks, markedText, type LinkIds } from './marked-text.ts';

/** One block of a body as people write it in content/: a line is a paragraph, everything else names itself. */
export const blockSchema = z.union([
  z.string().min(1),
  z.strictObject({ subhead: z.string().min(1) }),
  z.strictObject({ quote: z.string().min(1), by: z.string().min(1).optional() }),
  z.strictObject({ list: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ steps: z.array(z.string().min(1)).min(1) }),
  z.strictObject({
    table: z.object({ head: z.array(z.string()).min(1), rows: z.array(z.array(z.string())).min(1) }),
    caption: z.string().min(1).optional(),
  }),
]);

/** One block of a body as people write it in content/. */
export type Block = z.infer<typeof blockSchema>;

/** Makes a body of the blocks that content/ is written in. */
export function blocksToBody(blocks: readonly Block[]): Body {
  const nextLinkId = countLinks();
  return bodyOf(blocks.flatMap((block) => toNodes(block, nextLinkId)));
}

function toNodes(block: Block, nextLinkId: LinkIds): BodyNode[] {
  const marked = (line: string) => markedText(line, nextLinkId);
  if (typeof block === 'string') return [paragraph(marked(block))];
  if ('subhead' in block) return [heading('h2', marked(block.subhead))];
  if ('quote' in block) return [quote([...marked(block.quote), ...signature(block.by)])];
  if ('list' in block) return [list('bullet', block.list.map(marked))];
  if ('steps' in block) return [list('number', block.steps.map(marked))];
  const caption = block.caption === undefined ? [] : [paragraph([text(block.caption, TEXT_FORMAT.bold)])];
  return [...caption, table([block.table.head, ...block.table.rows].map((cells) => cells.map(marked)))];
}

/** Who said it stands on a line of its own. */
function signature(by: string | undefined): BodyNode[] {
  return by === undefined ? [] : [lineBreak(), text(`— ${by}`, TEXT_FORMAT.italic)];
}
