import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/**
 * Makes the SQLite file of a running portal unreadable, as a dying disk does, and gives what makes it whole again.
 * @param meanwhile statements of another program just before; anything it stores makes the portal forget what it has
 *   in memory
 */
export function spoilDatabase(file: string, meanwhile = ''): () => void {
  const other = new DatabaseSync(file, { timeout: 5000 });
  other.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  other.exec(
    `CREATE TABLE IF NOT EXISTS uji_rusak (n INTEGER); INSERT INTO uji_rusak VALUES (1); ${meanwhile}`,
  );
  other.close();
  const whole = readFileSync(file);
  overwrite(file, Buffer.alloc(whole.length, 7));
  return () => {
    overwrite(file, whole);
  };
}

/** In place: the file stays the same one. */
function overwrite(file: string, bytes: Buffer): void {
  const opened = openSync(file, 'r+');
  writeSync(opened, bytes, 0, bytes.length, 0);
  closeSync(opened);
}
