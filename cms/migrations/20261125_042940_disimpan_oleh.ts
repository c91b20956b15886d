import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`articles_saved_by_idx\` ON \`articles\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_saved_by_idx\` ON \`_articles_v\` (\`version_saved_by_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`kicker\` text,
  	\`lead\` text,
  	\`dateline\` text,
  	\`body\` text,
  	\`photo_media_id\` text(36),
  	\`photo_caption\` text,
  	\`photo_credit\` text,
  	\`photo_alt\` text,
  	\`format\` text DEFAULT 'berita',
  	\`zone\` text DEFAULT 'WIB',
  	\`advertorial\` integer DEFAULT false,
  	\`key_terms\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_explanation\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_requested_by_id\` text(36),
  	\`origin_outlet\` text,
  	\`origin_url\` text,
  	\`origin_key\` text,
  	\`section_id\` text(36),
  	\`unit_id\` text(36),
  	\`editor_id\` text(36),
  	\`state\` text DEFAULT 'draf',
  	\`published_at\` text,
  	\`date_only\` integer DEFAULT false,
  	\`scheduled_for\` text,
  	\`number\` numeric,
  	\`slug\` text,
  	\`owner_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`photo_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawal_requested_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`editor_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "headline", "kicker", "lead", "dateline", "body", "photo_media_id", "photo_caption", "photo_credit", "photo_alt", "format", "zone", "advertorial", "key_terms", "withdrawal_reason", "withdrawal_explanation", "withdrawal_at", "withdrawal_requested_by_id", "origin_outlet", "origin_url", "origin_key", "section_id", "unit_id", "editor_id", "state", "published_at", "date_only", "scheduled_for", "number", "slug", "owner_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "headline", "kicker", "lead", "dateline", "body", "photo_media_id", "photo_caption", "photo_credit", "photo_alt", "format", "zone", "advertorial", "key_terms", "withdrawal_reason", "withdrawal_explanation", "withdrawal_at", "withdrawal_requested_by_id", "origin_outlet", "origin_url", "origin_key", "section_id", "unit_id", "editor_id", "state", "published_at", "date_only", "scheduled_for", "number", "slug", "owner_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_photo_photo_media_idx\` ON \`articles\` (\`photo_media_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_format_idx\` ON \`articles\` (\`format\`);`)
  await db.run(sql`CREATE INDEX \`articles_withdrawal_withdrawal_requested_by_idx\` ON \`articles\` (\`withdrawal_requested_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_origin_origin_key_idx\` ON \`articles\` (\`origin_key\`);`)
  await db.run(sql`CREATE INDEX \`articles_section_idx\` ON \`articles\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_unit_idx\` ON \`articles\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_editor_idx\` ON \`articles\` (\`editor_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_state_idx\` ON \`articles\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_scheduled_for_idx\` ON \`articles\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_number_idx\` ON \`articles\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`articles_owner_idx\` ON \`articles\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`state__status_publishedAt_idx\` ON \`articles\` (\`state\`,\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_headline\` text,
  	\`version_kicker\` text,
  	\`version_lead\` text,
  	\`version_dateline\` text,
  	\`version_body\` text,
  	\`version_photo_media_id\` text(36),
  	\`version_photo_caption\` text,
  	\`version_photo_credit\` text,
  	\`version_photo_alt\` text,
  	\`version_format\` text DEFAULT 'berita',
  	\`version_zone\` text DEFAULT 'WIB',
  	\`version_advertorial\` integer DEFAULT false,
  	\`version_key_terms\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_explanation\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_requested_by_id\` text(36),
  	\`version_origin_outlet\` text,
  	\`version_origin_url\` text,
  	\`version_origin_key\` text,
  	\`version_section_id\` text(36),
  	\`version_unit_id\` text(36),
  	\`version_editor_id\` text(36),
  	\`version_state\` text DEFAULT 'draf',
  	\`version_published_at\` text,
  	\`version_date_only\` integer DEFAULT false,
  	\`version_scheduled_for\` text,
  	\`version_number\` numeric,
  	\`version_slug\` text,
  	\`version_owner_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_withdrawal_requested_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_editor_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_headline", "version_kicker", "version_lead", "version_dateline", "version_body", "version_photo_media_id", "version_photo_caption", "version_photo_credit", "version_photo_alt", "version_format", "version_zone", "version_advertorial", "version_key_terms", "version_withdrawal_reason", "version_withdrawal_explanation", "version_withdrawal_at", "version_withdrawal_requested_by_id", "version_origin_outlet", "version_origin_url", "version_origin_key", "version_section_id", "version_unit_id", "version_editor_id", "version_state", "version_published_at", "version_date_only", "version_scheduled_for", "version_number", "version_slug", "version_owner_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_headline", "version_kicker", "version_lead", "version_dateline", "version_body", "version_photo_media_id", "version_photo_caption", "version_photo_credit", "version_photo_alt", "version_format", "version_zone", "version_advertorial", "version_key_terms", "version_withdrawal_reason", "version_withdrawal_explanation", "version_withdrawal_at", "version_withdrawal_requested_by_id", "version_origin_outlet", "version_origin_url", "version_origin_key", "version_section_id", "version_unit_id", "version_editor_id", "version_state", "version_published_at", "version_date_only", "version_scheduled_for", "version_number", "version_slug", "version_owner_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_photo_version_photo_media_idx\` ON \`_articles_v\` (\`version_photo_media_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_format_idx\` ON \`_articles_v\` (\`version_format\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_withdrawal_version_withdrawal_reques_idx\` ON \`_articles_v\` (\`version_withdrawal_requested_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_origin_version_origin_key_idx\` ON \`_articles_v\` (\`version_origin_key\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_section_idx\` ON \`_articles_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_unit_idx\` ON \`_articles_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_editor_idx\` ON \`_articles_v\` (\`version_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_state_idx\` ON \`_articles_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_scheduled_for_idx\` ON \`_articles_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_number_idx\` ON \`_articles_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_owner_idx\` ON \`_articles_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_state_version__status_version_publishedAt_idx\` ON \`_articles_v\` (\`version_state\`,\`version__status\`,\`version_published_at\`);`)
}
