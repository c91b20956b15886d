import { expect, test } from 'vitest';
import { mendMigration } from './mend-migration.mjs';

test('types are imported as types, and only what is used is asked for', () => {
  const created = [
    "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'",
    '',
    'export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {',
    '  await db.run(sql`CREATE TABLE \\`payload_jobs\\` (\\`req\\` text);`)',
    '}',
    '',
    'export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {',
    "  await payload.delete({ collection: 'pages', where: {}, req })",
    '}',
    '',
  ].join('\n');

  const mended = mendMigration(created);

  expect(mended).toContain(
    "import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'",
  );
  expect(mended).toContain('up({ db }: MigrateUpArgs)');
  expect(mended).toContain('down({ payload, req }: MigrateDownArgs)');
  expect(mendMigration(mended)).toBe(mended);
});

test('the list of migrations names files as Node finds them', () => {
  const created = "import * as migration_20261125_awal from './20261125_awal';\n";

  const mended = mendMigration(created);

  expect(mended).toBe("import * as migration_20261125_awal from './20261125_awal.ts';\n");
  expect(mendMigration(mended)).toBe(mended);
});
