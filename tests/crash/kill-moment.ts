import { watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Ledger } from './ledger.ts';
import type { Random } from './random.ts';

/** How long a moment is waited for before any moment will do. */
const PATIENCE_MS = 4000;

/**
 * Waits under load, then for the moment of the kill: any; just after an answer, when what follows from it is under
 * way; or just after a file of a photo has come, when its row has not.
 */
export async function waitForKill(
  {
    random,
    ledger,
    mediaDir,
  }: { readonly random: Random; readonly ledger: Ledger; readonly mediaDir: string },
  longestLoadMs: number,
): Promise<void> {
  await wait(300 + random.below(longestLoadMs));
  const chance = random.below(100);
  if (chance < 45) return;
  const moment = chance < 75 ? ledger.nextAnswer() : nextFile(mediaDir);
  await Promise.race([moment, wait(PATIENCE_MS)]);
  const laterMs = random.below(12);
  if (laterMs > 2) await wait(laterMs);
}

function nextFile(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, () => {
      watcher.close();
      resolve();
    });
    watcher.unref();
  });
}
