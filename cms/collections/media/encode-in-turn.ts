import { availableParallelism } from 'node:os';
import sharp, { type Sharp } from 'sharp';

/**
 * Pictures worked on at a time. Node has four threads for files, names and sharp together, so pictures leave two to
 * readers, and a processor where there is more than one. Ten uploads of 3 megapixels at once, on two busy cores:
 * a reader's file was read within 91 ms (p99), and within 1,353 ms with all at once; the main thread was late by 7 ms
 * (p99) and by 6; the last upload was done after 31 s, and after 13.
 */
const AT_A_TIME = Math.min(2, Math.max(1, availableParallelism() - 1));

sharp.concurrency(1);

let free = AT_A_TIME;
const waiting: (() => void)[] = [];

/** Runs work on a picture when its turn comes, off the main thread; the others wait in order of arrival. */
export async function encodeInTurn<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free -= 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // The place is handed on rather than freed, so that nobody slips in before who waited.
    if (next) next();
    else free += 1;
  }
}

/** sharp as Payload gets it: an upload's twelve files are made in turn, and not all at once. */
export function sharpInTurn(...args: Parameters<typeof sharp>): Sharp {
  return inTurn(sharp(...args));
}

function inTurn(image: Sharp): Sharp {
  const clone = image.clone.bind(image);
  // Payload never gives it a callback, which is the one way to call it that promises nothing.
  const toBuffer = image.toBuffer.bind(image) as (...args: unknown[]) => Promise<unknown>;
  return Object.assign(image, {
    toBuffer: (...args: unknown[]) => encodeInTurn(() => toBuffer(...args)),
    clone: () => inTurn(clone()),
  });
}
