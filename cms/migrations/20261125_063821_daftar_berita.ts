import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`state__status_publishedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`state__status_publishedAt_deletedAt_idx\` ON \`articles\` (\`state\`,\`_status\`,\`published_at\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`section_state__status_publishedAt_deletedAt_idx\` ON \`articles\` (\`section_id\`,\`state\`,\`_status\`,\`published_at\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_state__status_publishedAt_deletedAt_idx\` ON \`articles\` (\`unit_id\`,\`state\`,\`_status\`,\`published_at\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`format_state__status_publishedAt_deletedAt_idx\` ON \`articles\` (\`format\`,\`state\`,\`_status\`,\`published_at\`,\`deleted_at\`);`)
  await db.run(sql`DROP INDEX \`version_state_version__status_version_publishedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_articles_v\` (\`version_state\`,\`version__status\`,\`version_published_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`_articles_v\` (\`version_section_id\`,\`version_state\`,\`version__status\`,\`version_published_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`_articles_v\` (\`version_unit_id\`,\`version_state\`,\`version__status\`,\`version_published_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_3_idx\` ON \`_articles_v\` (\`version_format\`,\`version_state\`,\`version__status\`,\`version_published_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_notes_at_idx\` ON \`articles_notes\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_notes_at_idx\` ON \`_articles_v_version_notes\` (\`at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`articles_notes_at_idx\`;`)
  await db.run(sql`DROP INDEX \`state__status_publishedAt_deletedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`section_state__status_publishedAt_deletedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`unit_state__status_publishedAt_deletedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`format_state__status_publishedAt_deletedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`state__status_publishedAt_idx\` ON \`articles\` (\`state\`,\`_status\`,\`published_at\`);`)
  await db.run(sql`DROP INDEX \`_articles_v_version_notes_at_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_1_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_2_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_3_idx\`;`)
  await db.run(sql`CREATE INDEX \`version_state_version__status_version_publishedAt_idx\` ON \`_articles_v\` (\`version_state\`,\`version__status\`,\`version_published_at\`);`)
}
