import process from 'node:process';
import { buildSteps } from './build.mjs';
import { installStep } from './install.mjs';
import { explainMissingNode, findNode24 } from './node-24.mjs';
import { runStep } from './run-step.mjs';
import { alone } from './setup-lock.mjs';
import { t } from './words.mjs';

/**
 * Installs what is missing and, if asked, builds what has changed; ends the process with a reason when it cannot.
 * @returns the path of a Node 24
 */
export async function prepare({ build }) {
  return alone(async () => {
    const install = installStep();
    const builds = build ? buildSteps() : [];
    const total = builds.length + (install === undefined ? 0 : 1);
    if (install !== undefined) await carryOut(install, 1, total);
    const command = findNode24();
    if (command === undefined) {
      console.error(explainMissingNode());
      process.exit(1);
    }
    for (const [index, step] of builds.entries()) {
      await carryOut({ ...step, command }, total - builds.length + index + 1, total);
    }
    if (build && total === 0) console.log(t.nothingToPrepare);
    return command;
  });
}

async function carryOut(step, number, total) {
  step.begun?.();
  if (!(await runStep({ ...step, number, total }))) process.exit(1);
  step.done();
}
