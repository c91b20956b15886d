import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';
import { sanitizeFields, type Config, type Field } from 'payload';
import { tableEditing as t } from '../../i18n/id/table-editing.ts';

/** Most rows and columns that the drawer makes at once; more come by the menu. */
const MOST_ROWS = 100;
const MOST_COLUMNS = 12;

/**
 * Tables in the body, stored as Payload's own feature stores them. Payload's labels, drawer and menu of a cell are
 * English in the code, so everything that an editor sees of a table is ours (`table-client.ts`).
 */
export function tableFeature(): ReturnType<typeof EXPERIMENTAL_TableFeature> {
  const stored = EXPERIMENTAL_TableFeature();
  return {
    ...stored,
    feature: async (args) => {
      const feature = typeof stored.feature === 'function' ? await stored.feature(args) : stored.feature;
      const fields = await sanitizeFields({
        config: args.config as unknown as Config, // as Payload's own features do: the fields need only its collections
        fields: sizeFields(),
        parentIsLocalized: args.parentIsLocalized,
        requireFieldLevelRichTextEditor: args.isRoot ?? false,
        validRelationships: [],
      });
      return {
        ...feature,
        ClientFeature: '/editor/table/table-client.ts#tableClient',
        generateSchemaMap: () => new Map([['fields', { fields }]]),
      };
    },
  };
}

function sizeFields(): Field[] {
  const { rows, columns } = t.drawer;
  return [
    { name: 'rows', type: 'number', label: rows, defaultValue: 3, min: 1, max: MOST_ROWS, required: true },
    {
      name: 'columns',
      type: 'number',
      label: columns,
      defaultValue: 3,
      min: 1,
      max: MOST_COLUMNS,
      required: true,
    },
  ];
}
