import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { askPortal } from '../ask-portal.ts';
import { CONTENT_DIR } from '../content/content-files.ts';
import { loadRegions } from '../content/load-regions.ts';
import type { Environment } from '../environment.ts';
import { importWords as t } from '../i18n/import.ts';
import { askRefusals } from '../i18n/operator.ts';
import { explainStartRefusal } from '../i18n/start.ts';
import type { ImportReport } from '../import/run-import.ts';
import { complain, say } from '../log.ts';
import { openNewsroom } from '../open-newsroom.ts';
import { EXIT, runOperatorCommand } from '../operator-command.ts';
import { doOperatorWork, type OperatorAnswer, type Watch } from '../operator-work.ts';
import { progressPrinter } from '../progress-printer.ts';

await runOperatorCommand({
  help: t.help,
  run: async (environment, args, signal) => {
    if (args.length === 0) {
      complain(t.noFiles);
      return EXIT.misused;
    }
    // npm starts every command in the portal's own folder; INIT_CWD is where the operator stands.
    const files = args.map((file) => path.resolve(process.env['INIT_CWD'] ?? '.', file));
    const unreadable = files.flatMap((file) => whyUnreadable(file));
    for (const sentence of unreadable) complain(sentence);
    if (unreadable.length > 0) return EXIT.misused;

    const printer = progressPrinter(process.stderr, Date.now);
    const answer = await importFiles(environment, files, { signal, onProgress: printer.show });
    printer.end();
    if (answer?.verb !== 'import') return EXIT.undone;
    return tell(answer.report);
  },
});

/** By the running portal when there is one, else here. */
async function importFiles(
  environment: Environment,
  files: string[],
  watch: Watch,
): Promise<OperatorAnswer | undefined> {
  const request = { verb: 'import', files } as const;
  const asked = await askPortal(environment.dataDir, request, watch);
  if (asked.ok) return asked.value;
  if (asked.error !== 'no-portal') {
    complain(askRefusals[asked.error]);
    return undefined;
  }
  const newsroom = await openNewsroom(environment, new Date());
  if (!newsroom.ok) {
    complain(explainStartRefusal(newsroom.error));
    return undefined;
  }
  const { payload, close } = newsroom.value;
  try {
    // In a portal that was never started; media centers are found by them.
    await loadRegions(payload, CONTENT_DIR);
    const place = {
      payload,
      dataDir: environment.dataDir,
      siteUrl: environment.siteUrl,
      now: () => new Date(),
    };
    return await doOperatorWork(place, request, watch);
  } finally {
    await close();
  }
}

function tell(report: ImportReport): number {
  for (const { file, reason } of report.brokenFiles) complain(t.brokenFile(file, reason));
  for (const file of report.rejectFiles) complain(t.rejectsIn(file));
  say(report.stopped ? t.stopped(report.counts) : t.done(report.counts));
  if (report.stopped) return EXIT.stopped;
  return report.counts.rejected > 0 || report.brokenFiles.length > 0 ? EXIT.undone : 0;
}

function whyUnreadable(file: string): string[] {
  try {
    accessSync(file, constants.R_OK);
    return statSync(file).isFile() ? [] : [t.unreadable(file, t.notAFile)];
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return [t.unreadable(file, code)];
  }
}
