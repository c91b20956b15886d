import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`set_aside_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`receiver\` text NOT NULL,
  	\`article\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`failures\` numeric NOT NULL,
  	\`since\` text NOT NULL,
  	\`next_try\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`set_aside_deliveries_key_idx\` ON \`set_aside_deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`set_aside_deliveries_receiver_idx\` ON \`set_aside_deliveries\` (\`receiver\`);`)
  await db.run(sql`CREATE INDEX \`set_aside_deliveries_updated_at_idx\` ON \`set_aside_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`set_aside_deliveries_created_at_idx\` ON \`set_aside_deliveries\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`set_aside_deliveries\`;`)
}
