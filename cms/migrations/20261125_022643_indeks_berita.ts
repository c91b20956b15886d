import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`state__status_publishedAt_idx\` ON \`articles\` (\`state\`,\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`version_state_version__status_version_publishedAt_idx\` ON \`_articles_v\` (\`version_state\`,\`version__status\`,\`version_published_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`state__status_publishedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version_state_version__status_version_publishedAt_idx\`;`)
}
