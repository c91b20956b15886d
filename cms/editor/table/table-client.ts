'use client';
import {
  createClientFeature,
  slashMenuBasicGroupWithItems,
  toolbarAddDropdownGroupWithItems,
} from '@payloadcms/richtext-lexical/client';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { tableEditing as t } from '../../i18n/id/table-editing.ts';
import { OPEN_TABLE_DRAWER, TableDrawer } from './TableDrawer.tsx';
import { TableIcon } from './TableIcon.tsx';
import { isInTable, tableMenu } from './table-menu.ts';

/** What an editor sees of tables: the slash menu, the toolbar, the drawer in which one is made. */
export const tableClient = createClientFeature({
  nodes: [TableNode, TableCellNode, TableRowNode],
  plugins: [{ Component: TableDrawer, position: 'normal' }],
  slashMenu: {
    groups: [
      slashMenuBasicGroupWithItems([
        {
          Icon: TableIcon,
          key: 'table',
          keywords: ['tabel', 'table'],
          label: t.table,
          onSelect: ({ editor }) => {
            editor.dispatchCommand(OPEN_TABLE_DRAWER, undefined);
          },
        },
      ]),
    ],
  },
  toolbarFixed: {
    groups: [
      toolbarAddDropdownGroupWithItems([
        {
          ChildComponent: TableIcon,
          key: 'table',
          label: t.table,
          // A table in a cell is nothing that a page could show.
          isEnabled: ({ selection }) => !isInTable(selection),
          onSelect: ({ editor }) => {
            editor.dispatchCommand(OPEN_TABLE_DRAWER, undefined);
          },
        },
      ]),
      tableMenu,
    ],
  },
});
