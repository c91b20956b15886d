import { toInlines } from './inline-view.ts';
import type { InlineView } from './inline-view.ts';
import { childrenOf } from './stored-node.ts';
import type { StoredNode } from './stored-node.ts';

/** A table, row by row. */
export interface TableView {
  readonly rows: readonly (readonly CellView[])[];
}

/** One cell of a table. */
export interface CellView {
  readonly tag: 'th' | 'td';
  /** Undefined where the cell is one column wide, or one row high. */
  readonly colSpan: number | undefined;
  readonly rowSpan: number | undefined;
  readonly inlines: readonly InlineView[];
}

/** Makes a table; undefined when it has no cell. */
export function toTableView(node: StoredNode, depth: number): TableView | undefined {
  const rows = childrenOf(node)
    .map((row) => childrenOf(row).map((cell) => toCell(cell, depth + 2)))
    .filter((cells) => cells.length > 0);
  return rows.length === 0 ? undefined : { rows };
}

function toCell(node: StoredNode, depth: number): CellView {
  const header = node['headerState'];
  return {
    tag: typeof header === 'number' && header > 0 ? 'th' : 'td',
    colSpan: toSpan(node['colSpan']),
    rowSpan: toSpan(node['rowSpan']),
    inlines: childrenOf(node).flatMap((block, place) => [
      ...(place > 0 ? [{ kind: 'break' } as const] : []),
      ...toInlines([block], depth),
    ]),
  };
}

/** Columns or rows that a cell may cover; browsers stop at 1000, a page long before. */
const WIDEST = 50;

function toSpan(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 1 && value <= WIDEST
    ? value
    : undefined;
}
