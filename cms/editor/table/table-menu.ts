import type { ToolbarGroup, ToolbarGroupItem } from '@payloadcms/richtext-lexical';
import { $getSelection, $isRangeSelection, type BaseSelection } from '@payloadcms/richtext-lexical/lexical';
import {
  $computeTableMap,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $getTableCellNodeFromLexicalNode,
  $getTableNodeFromLexicalNodeOrThrow,
  $getTableRowIndexFromTableCellNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableSelection,
  $mergeCells,
  $setTableColumnIsHeader,
  $setTableRowIsHeader,
  $unmergeCell,
  TableCellHeaderStates,
  type TableCellNode,
} from '@lexical/table';
import { tableEditing as t } from '../../i18n/id/table-editing.ts';
import { TableIcon } from './TableIcon.tsx';

/** Whether the cursor, or what is selected, is in a table. */
export function isInTable(selection: BaseSelection): boolean {
  return cellOf(selection) !== null;
}

/** What can be done with the table under the cursor, as a menu of the toolbar: it works by keyboard and on a phone. */
export const tableMenu: ToolbarGroup = {
  type: 'dropdown',
  key: 'table',
  order: 11,
  ChildComponent: TableIcon,
  isEnabled: ({ selection }) => isInTable(selection),
  items: [
    action('row-above', () => $insertTableRowAtSelection(false)),
    action('row-below', () => $insertTableRowAtSelection(true)),
    action('column-before', () => $insertTableColumnAtSelection(false)),
    action('column-after', () => $insertTableColumnAtSelection(true)),
    {
      ...action('row-header', toggleRowHeader),
      isActive: ({ selection }) => cellOf(selection)?.hasHeaderState(TableCellHeaderStates.ROW) ?? false,
    },
    {
      ...action('column-header', toggleColumnHeader),
      isActive: ({ selection }) => cellOf(selection)?.hasHeaderState(TableCellHeaderStates.COLUMN) ?? false,
    },
    {
      ...action('merge-cells', mergeCells),
      isEnabled: ({ selection }) =>
        $isTableSelection(selection) && selection.getNodes().filter($isTableCellNode).length > 1,
    },
    {
      ...action('split-cell', () => {
        $unmergeCell();
      }),
      isEnabled: ({ selection }) => {
        const cell = cellOf(selection);
        return cell !== null && (cell.getColSpan() > 1 || cell.getRowSpan() > 1);
      },
    },
    action('delete-row', () => {
      $deleteTableRowAtSelection();
    }),
    action('delete-column', () => {
      $deleteTableColumnAtSelection();
    }),
    action('delete-table', (cell) => {
      $getTableNodeFromLexicalNodeOrThrow(cell).remove();
    }),
  ],
};

function action(key: keyof typeof t.menu, act: (cell: TableCellNode) => void): ToolbarGroupItem {
  return {
    key,
    label: t.menu[key],
    isEnabled: ({ selection }) => isInTable(selection),
    onSelect: ({ editor }) => {
      editor.update(() => {
        const selection = $getSelection();
        const cell = selection && cellOf(selection);
        if (cell) act(cell);
      });
    },
  };
}

function cellOf(selection: BaseSelection): TableCellNode | null {
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null;
  return $getTableCellNodeFromLexicalNode(selection.anchor.getNode());
}

function mergeCells(): void {
  const selection = $getSelection();
  if ($isTableSelection(selection)) $mergeCells(selection.getNodes().filter($isTableCellNode))?.selectEnd();
}

function toggleRowHeader(cell: TableCellNode): void {
  const table = $getTableNodeFromLexicalNodeOrThrow(cell);
  const row = $getTableRowIndexFromTableCellNode(cell);
  $setTableRowIsHeader(table, row, !cell.hasHeaderState(TableCellHeaderStates.ROW));
}

function toggleColumnHeader(cell: TableCellNode): void {
  const table = $getTableNodeFromLexicalNodeOrThrow(cell);
  // Merged cells make the column differ from the cell's place in its row.
  const [, { startColumn }] = $computeTableMap(table, cell, cell);
  $setTableColumnIsHeader(table, startColumn, !cell.hasHeaderState(TableCellHeaderStates.COLUMN));
}
