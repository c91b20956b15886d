import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { makeBackup } from '../backup/make-backup.ts';
import { liveMongodb } from '../backup/mongodb-copy.ts';
import { liveSqlite } from '../backup/sqlite-copy.ts';
import { backupWords as t, explainBackupRefusal } from '../i18n/backup.ts';
import { complain, say } from '../log.ts';
import { EXIT, runOperatorCommand } from '../operator-command.ts';

await runOperatorCommand({
  help: t.help,
  options: ['--to'],
  run: async ({ databaseFile, databaseUrl, dataDir }, args, signal) => {
    const into = targetOf(args, dataDir);
    if (into === undefined) {
      complain(t.usage);
      return EXIT.misused;
    }
    const made = await makeBackup({
      database: databaseFile === undefined ? liveMongodb(databaseUrl) : liveSqlite(databaseFile),
      dataDir,
      into,
      version: version(),
      now: new Date(),
      signal,
    });
    if (!made.ok) {
      complain(explainBackupRefusal(made.error));
      return made.error.kind === 'stopped' ? EXIT.stopped : EXIT.undone;
    }
    const { folder, manifest } = made.value;
    const [example] = manifest.missing;
    if (example !== undefined) complain(t.missing(manifest.missing.length, example));
    say(t.done(folder, manifest));
    return 0;
  },
});

function targetOf(args: readonly string[], dataDir: string): string | undefined {
  if (args.length === 0) return path.join(path.dirname(dataDir), 'cadangan');
  const [option, folder] = args;
  if (option !== '--to' || folder === undefined || args.length > 2) return undefined;
  // npm starts every command in the portal's own folder; INIT_CWD is where the operator stands.
  return path.resolve(process.env['INIT_CWD'] ?? '.', folder);
}

function version(): string {
  const file = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(file)).version;
}
