import path from 'node:path';
import { SECRET_NAME } from '../backup/manifest.ts';
import { emptyMongodb } from '../backup/mongodb-restore.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { emptySqlite } from '../backup/sqlite-restore.ts';
import { explainRestoreRefusal, restoreWords as t } from '../i18n/backup.ts';
import { complain, say } from '../log.ts';
import { EXIT, runOperatorCommand } from '../operator-command.ts';

await runOperatorCommand({
  help: t.help,
  run: async ({ databaseFile, databaseUrl, dataDir, secret }, args, signal) => {
    const [given] = args;
    if (given === undefined || args.length > 1) {
      complain(t.usage);
      return EXIT.misused;
    }
    // npm starts every command in the portal's own folder; INIT_CWD is where the operator stands.
    const folder = path.resolve(process.env['INIT_CWD'] ?? '.', given);
    const database =
      databaseFile === undefined ? emptyMongodb(databaseUrl) : emptySqlite(databaseFile, new Date());
    const restored = await restoreBackup({ folder, database, dataDir, signal });
    if (!restored.ok) {
      complain(explainRestoreRefusal(restored.error));
      return restored.error.kind === 'stopped' ? EXIT.stopped : EXIT.undone;
    }
    const hasSecret = restored.value.files.some((file) => file.path === SECRET_NAME);
    if (!hasSecret && secret === undefined) complain(t.noSecret);
    say(t.done(dataDir, restored.value));
    return 0;
  },
});
