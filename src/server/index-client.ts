import { Worker } from 'node:worker_threads';
import type { IndexAnswers, IndexRequest, NumberedAnswer, NumberedRequest } from './index-messages.ts';

/** The index as the rest of the server sees it: questions and answers, in order. */
export interface IndexClient {
  /** Throws when the worker failed on this question, or is gone. */
  readonly ask: <R extends IndexRequest>(request: R) => Promise<IndexAnswers[R['ask']]>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts the worker that holds search and related lists.
 * @param onDeath called once when the worker ends by itself; whoever waits for an answer is told so too
 */
export function startIndex(onDeath: (error: Error) => void): IndexClient {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url));
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let dead: Error | undefined;

  worker.on('message', (message: NumberedAnswer) => {
    const question = waiting.get(message.number);
    waiting.delete(message.number);
    if (message.ok)
      question?.resolve(message.answer as never); // the number ties the answer to its question
    else question?.reject(Object.assign(new Error(message.message), { stack: message.stack }));
  });
  worker.on('error', end);
  worker.on('exit', () => {
    end(new Error('the index worker has ended'));
  });

  function end(error: Error): void {
    if (dead) return;
    dead = error;
    for (const question of waiting.values()) question.reject(error);
    waiting.clear();
    onDeath(error);
  }

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (dead) {
          reject(dead);
          return;
        }
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ number: asked, request } satisfies NumberedRequest);
      }),
    close: async () => {
      dead ??= new Error('the index is closed');
      await worker.terminate();
    },
  };
}
