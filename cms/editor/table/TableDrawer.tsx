'use client';
import { FieldsDrawer, useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import {
  $getSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  type BaseSelection,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { TablePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTablePlugin';
import { INSERT_TABLE_COMMAND } from '@lexical/table';
import { formatDrawerSlug, useEditDepth, useModal } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { tableEditing as t } from '../../i18n/id/table-editing.ts';
import { isInTable } from './table-menu.ts';

/** Asks for a new table at the place of the cursor. */
export const OPEN_TABLE_DRAWER = createCommand<undefined>('OPEN_TABLE_DRAWER');

/** Lets a body hold tables, and asks how many rows and columns a new one has. */
export function TableDrawer() {
  const [editor] = useLexicalComposerContext();
  const { fieldProps, uuid } = useEditorConfigContext();
  const drawerSlug = formatDrawerSlug({ slug: `warta-table-${uuid}`, depth: useEditDepth() });
  const { openModal } = useModal();
  const place = useRef<BaseSelection>(null);

  useEffect(
    () =>
      editor.registerCommand(
        OPEN_TABLE_DRAWER,
        () => {
          const selection = $getSelection();
          if (selection && !isInTable(selection)) {
            place.current = selection.clone();
            openModal(drawerSlug);
          }
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, drawerSlug, openModal],
  );

  return (
    <>
      <TablePlugin hasCellMerge hasCellBackgroundColor={false} hasHorizontalScroll />
      <FieldsDrawer
        drawerSlug={drawerSlug}
        drawerTitle={t.drawer.title}
        featureKey="experimental_table"
        handleDrawerSubmit={(_fields, { rows, columns }) => {
          editor.update(() => {
            // The cursor is lost to the drawer's fields; Payload's own drawer would put it before the table again.
            $setSelection(place.current?.clone() ?? null);
            editor.dispatchCommand(INSERT_TABLE_COMMAND, {
              rows: String(rows),
              columns: String(columns),
              includeHeaders: { rows: true, columns: false },
            });
          });
        }}
        schemaPath={fieldProps.schemaPath}
        schemaPathSuffix="fields"
      />
    </>
  );
}
