import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`saved_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`colleague_save_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`colleague_save_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_saved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_colleague_save_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_colleague_save_at\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`saved_at\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`colleague_save_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`colleague_save_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_saved_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_colleague_save_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_colleague_save_at\`;`)
}
