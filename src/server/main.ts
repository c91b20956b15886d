import { describeDatabase } from '../../cms/database/choose-database.ts';
import { readEnvironment } from './environment.ts';
import { explainSettingRefusal, explainStartRefusal, startWords } from './i18n/start.ts';
import { keepTicksQuick } from './keep-ticks-quick.ts';
import { complain, logFailure, outliveReaders, say } from './log.ts';
import { startPortal } from './portal.ts';
import { readSettingsFile } from './settings-file.ts';
import { logUnwaitedFailures } from './unwaited-failures.ts';

/** Milliseconds for stopping as it should; a batch of an import or a database that has gone takes the longest. */
const LAST_PATIENCE_MS = 60_000;

keepTicksQuick();
outliveReaders();
const environment = readEnvironment(process.env, readSettingsFile('.env'));
if (!environment.ok) {
  for (const refusal of environment.error) complain(explainSettingRefusal(refusal));
  process.exit(2);
}
say(startWords.starting);
say(startWords.database(describeDatabase(environment.value.databaseUrl)));

logUnwaitedFailures();
const portal = await startPortal(environment.value, (error) => {
  logFailure('search and related lists have stopped', error);
  process.exit(1);
}).catch((error: unknown) => {
  // Trap: Next, which runs by now, would only print it, and leave half a portal running.
  logFailure('the portal could not be started', error);
  complain(startWords.unexpected);
  process.exit(1);
});
if (!portal.ok) {
  complain(explainStartRefusal(portal.error));
  process.exit(1);
}
say(startWords.read(environment.value.siteUrl));
say(startWords.write(`${environment.value.siteUrl}/admin`));
if (portal.value.firstAdminLink !== undefined) say(startWords.firstAdmin(portal.value.firstAdminLink));

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    say(startWords.stopping);
    setTimeout(() => {
      logFailure(
        'the portal did not stop in time, and ends as in a crash; nothing that is saved is lost',
        null,
      );
      process.exit(1);
    }, LAST_PATIENCE_MS);
    portal.value.stop().then(
      () => {
        say(startWords.stopped);
        process.exit(0);
      },
      (error: unknown) => {
        logFailure('the portal did not stop as it should', error);
        process.exit(1);
      },
    );
  });
