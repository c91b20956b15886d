import { getEnabledNodes } from '@payloadcms/richtext-lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import { beforeAll, expect, test } from 'vitest';
import { findBodyFault } from '../../../cms/editor/find-body-fault.ts';
import { blocksToBody } from './blocks-to-body.ts';
import type { Body } from './lexical-nodes.ts';
import { textToBody } from './text-to-body.ts';

let editor: ReturnType<typeof createHeadlessEditor>;

beforeAll(async () => {
  process.env['PAYLOAD_SECRET'] = 'hanya-untuk-mencoba-bentuk-naskah-di-editor';
  const { default: config } = await import('../../../cms/payload.config.ts');
  const body = (await config).editor;
  if (!body || !('editorConfig' in body)) throw new Error('The config has no Lexical editor.');
  editor = createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig: body.editorConfig as never }) });
}, 60_000);

test('an imported story opens in the editor of the newsroom and is stored again unchanged', () => {
  const body = textToBody('Paragraf pertama.\n\n  Paragraf kedua.  ');

  expect(reopened(body)).toEqual(body);
});

test('every kind of block of the sample content opens in the editor and is stored again unchanged', () => {
  const body = blocksToBody([
    'Naskah dengan **tebal**, *miring*, dan [tautan](/rubrik/ekonomi) lalu [lagi](https://contoh.go.id/a).',
    { subhead: 'Anak judul' },
    { quote: 'Kami siap.', by: 'Siti Rahma' },
    { list: ['satu', 'dua'] },
    { steps: ['pertama', '**kedua**'] },
    { table: { head: ['Kota', 'Harga'], rows: [['Padang', 'Rp1.000']] }, caption: 'Harga beras' },
  ]);

  expect(reopened(body)).toEqual(body);
  expect(findBodyFault(body)).toBeUndefined();
});

test('an empty body has one empty paragraph to type into', () => {
  expect(reopened(textToBody(''))).toEqual(textToBody(''));
  expect(textToBody('').root.children).toHaveLength(1);
});

function reopened(body: Body): unknown {
  return editor.parseEditorState(JSON.stringify(body)).toJSON();
}
