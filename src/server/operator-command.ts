import { readEnvironment, type Environment } from './environment.ts';
import { operatorWords as t } from './i18n/operator.ts';
import { explainSettingRefusal } from './i18n/start.ts';
import { complain, logFailure, say } from './log.ts';
import { readSettingsFile } from './settings-file.ts';

/** One of the operator's commands. */
export interface OperatorCommand {
  readonly help: string;
  /** Options that it takes; every other is refused. */
  readonly options?: readonly string[];
  /** @returns the exit code: 0 when everything was done */
  readonly run: (environment: Environment, args: readonly string[], signal: AbortSignal) => Promise<number>;
}

/** Exit codes beside 0, "all of it was done". */
export const EXIT = { undone: 1, misused: 2, stopped: 130 } as const;

/** Runs a command as the program: help, settings, Ctrl-C, an honest exit code. Never returns. */
export async function runOperatorCommand(command: OperatorCommand): Promise<never> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    say(command.help);
    process.exit(0);
  }
  const option = args.find((argument) => argument.startsWith('-') && !command.options?.includes(argument));
  if (option !== undefined) {
    complain(t.unknownOption(option));
    process.exit(EXIT.misused);
  }
  const environment = readEnvironment(process.env, readSettingsFile('.env'));
  if (!environment.ok) {
    for (const refusal of environment.error) complain(explainSettingRefusal(refusal));
    process.exit(EXIT.misused);
  }
  try {
    process.exit(await command.run(environment.value, args, stopSignal()));
  } catch (error) {
    logFailure('an operator command failed', error);
    complain(t.unexpected);
    process.exit(EXIT.undone);
  }
}

/** Fires at the first Ctrl-C; the second ends the program at once. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      if (stopping.signal.aborted) process.exit(EXIT.stopped);
      complain(t.stopping);
      stopping.abort();
    });
  return stopping.signal;
}
