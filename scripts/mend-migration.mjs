import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Mends what `payload migrate:create` writes, so that Node can load it as it is: types imported as types, imports
 * ending in `.ts`, no argument that nothing uses. Safe to repeat.
 * @returns the names of the files that changed
 */
export function mendMigrations(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return files.filter((file) => {
    const before = readFileSync(path.join(folder, file), 'utf8');
    const after = mendMigration(before);
    if (after !== before) writeFileSync(path.join(folder, file), after);
    return after !== before;
  });
}

/** Mends the text of one migration, or of the list of them. */
export function mendMigration(source) {
  return source
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { sql, type MigrateDownArgs, type MigrateUpArgs }',
    )
    .replace(/(import \* as migration_\w+ from '\.\/\w+)';/g, "$1.ts';")
    .replace(/\(\{ db, payload, req \}: (Migrate(?:Up|Down)Args)\)([^]*?\n\})/g, (_, type, body) => {
      const used = ['db', 'payload', 'req'].filter((name) =>
        new RegExp(`\\b${name}\\b`).test(withoutStatements(body)),
      );
      return `({ ${used.join(', ')} }: ${type})${body}`;
    });
}

/** The code around the SQL: a table named "payload_jobs" is no use of `payload`. */
function withoutStatements(body) {
  return body.replace(/sql`(?:\\.|[^`\\])*`/g, 'sql');
}
