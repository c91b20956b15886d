/** Milliseconds of work after which a statement lets others have a turn first. */
const TURN_MS = 5;

/** Gives others a turn when this one has been long; to be awaited before each statement. */
export type FairTurns = () => Promise<void>;

/**
 * Ends turns of the event loop that have become long. libsql answers at once, without leaving the process: to await it
 * lets nobody in, and a save of forty statements with all that Payload does between them would be one turn of 50 to
 * 100 ms, in which no reader gets a page that lies ready.
 */
export function createFairTurns(now: () => number = () => performance.now()): FairTurns {
  let beganMs: number | undefined;
  let last = Promise.resolve();

  function begin(): void {
    const mine = now();
    beganMs = mine;
    // Comes when everything that is promised by then has been done: then the turn is over.
    setImmediate(() => {
      if (beganMs === mine) beganMs = undefined;
    });
  }

  return async () => {
    if (beganMs === undefined) {
      begin();
    } else if (now() - beganMs >= TURN_MS) {
      // One of those who wait goes on in each turn.
      last = last.then(nextTurn);
      await last;
      begin();
    }
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
