import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Another program that holds an SQLite file. */
export interface FileLock {
  readonly release: () => Promise<void>;
}

/** Locks an SQLite file as a backup tool or a forgotten shell does: in another process, for as long as it likes. */
export async function lockFile(file: string): Promise<FileLock> {
  const program = spawn(process.execPath, ['-e', PROGRAM, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(program.stdout, 'data');
  return {
    release: async () => {
      if (program.exitCode !== null) return;
      program.stdin.end();
      await once(program, 'exit');
    },
  };
}

const PROGRAM = `
  const { DatabaseSync } = require('node:sqlite');
  const database = new DatabaseSync(process.argv[1], { timeout: 5000 });
  database.exec('BEGIN EXCLUSIVE');
  console.log('locked');
  process.stdin.resume().on('end', () => { database.exec('ROLLBACK'); database.close(); process.exit(); });
`;
