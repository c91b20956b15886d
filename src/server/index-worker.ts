import { parentPort } from 'node:worker_threads';
import { createNewsroomIndex, type NewsroomOutcome } from '../engine/newsroom-index.ts';
import type {
  IndexAnswers,
  IndexOutcome,
  IndexRequest,
  NumberedAnswer,
  NumberedRequest,
} from './index-messages.ts';

/** Search and related lists, off the main thread: building them never makes a reader wait. */
const index = createNewsroomIndex();

parentPort?.on('message', ({ number, request }: NumberedRequest) => {
  parentPort?.postMessage(answer(number, request));
});

function answer(number: number, request: IndexRequest): NumberedAnswer {
  try {
    return { number, ok: true, answer: carryOut(request) };
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { number, ok: false, message, stack };
  }
}

function carryOut(request: IndexRequest): IndexAnswers[IndexRequest['ask']] {
  switch (request.ask) {
    case 'load':
      index.load(request.articles, new Map(request.lists));
      return null;
    case 'apply':
      return toOutcome(index.apply(request));
    case 'missing-lists':
      return index.missingLists();
    case 'refresh':
      return toOutcome(index.refresh(request.ids));
    case 'search':
      return index.search(request.request);
    case 'size':
      return index.size();
  }
}

function toOutcome({ lists, keyTerms }: NewsroomOutcome): IndexOutcome {
  return { lists: [...lists], keyTerms: [...keyTerms] };
}
