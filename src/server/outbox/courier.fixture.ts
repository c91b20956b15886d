import { expect } from 'vitest';
import { type Courier, createCourier, type OutboxRows } from './courier.ts';
import type { OutboxEvent } from './outbox-receiver.ts';
import { type Progress, type ProgressChange, type SetAside, withChange } from './progress.ts';

/** A delivery with an outbox and a memory of its own, in which time passes only when it is told to. */
export interface Rehearsal {
  /** What the receiver has taken, in order. */
  readonly taken: readonly OutboxEvent[];
  readonly failures: readonly (SetAside | undefined)[];
  readonly progress: () => Progress;
  /** An article is published or changed: its event is the last of the outbox. */
  readonly write: (article: string) => void;
  /** The events of an article are removed from the outbox. */
  readonly forget: (article: string) => void;
  /** Articles that the receiver does not take, from now on. */
  readonly refuse: (...articles: readonly string[]) => void;
  /** Nothing is taken at all, or all is well again. */
  readonly break: (isBroken: boolean) => void;
  /** Rounds until nothing is left to do at this moment. */
  readonly work: () => Promise<void>;
  readonly pass: (ms: number) => void;
  /** What is not stored is forgotten; it starts anew from what is. */
  readonly crash: () => void;
  /** The next so many calls of memory or receiver succeed, then the process is dead until `crash`. */
  readonly dieAfter: (calls: number) => void;
}

/** A rehearsal with an empty outbox. */
export function aRehearsal(chance: () => number = () => 0.5): Rehearsal {
  let sequence = 0;
  let written: OutboxEvent[] = [];
  const taken: OutboxEvent[] = [];
  const failures: (SetAside | undefined)[] = [];
  const refused = new Set<string>();
  let isBroken = false;
  let now = 0;
  let callsLeft = Infinity;
  let stored: Progress = { cursor: 0, setAside: new Map(), pause: undefined };
  let courier = start();

  function start(): Courier {
    return createCourier(
      { receiver: { deliver }, rows: rowsOf(() => written), store, clock: () => now, chance, onFailure },
      stored,
    );
  }

  function live(): void {
    callsLeft -= 1;
    if (callsLeft < 0) throw new Error('killed');
  }

  function deliver(events: readonly OutboxEvent[]): Promise<void> {
    for (const event of events) {
      live();
      if (isBroken || refused.has(event.article)) return Promise.reject(new Error(`no ${event.article}`));
      taken.push(event);
    }
    return Promise.resolve();
  }

  function store(change: ProgressChange): Promise<boolean> {
    live();
    stored = withChange(stored, change);
    return Promise.resolve(true);
  }

  function onFailure(_cause: unknown, entry?: SetAside): void {
    failures.push(entry);
  }

  return {
    taken,
    failures,
    progress: () => courier.progress(),
    write: (article) => {
      sequence += 1;
      written.push({ sequence, kind: 'changed', article });
    },
    forget: (article) => {
      written = written.filter((event) => event.article !== article);
    },
    refuse: (...articles) => {
      refused.clear();
      for (const article of articles) refused.add(article);
    },
    break: (broken) => {
      isBroken = broken;
    },
    work: async () => {
      while (await courier.round()) continue;
    },
    pass: (ms) => {
      now += ms;
    },
    crash: () => {
      callsLeft = Infinity;
      courier = start();
    },
    dieAfter: (calls) => {
      callsLeft = calls;
    },
  };
}

/** At least once and in order: an event may come again, but never before an earlier one of its story has come. */
export function expectInOrder(outbox: Rehearsal, article: string): void {
  const sequences = outbox.taken.filter((event) => event.article === article).map((event) => event.sequence);
  const firsts = [...new Set(sequences)];
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  // What a story ends with is its last event: whoever takes the last one at its word is right.
  expect(sequences.at(-1)).toBe(Math.max(...sequences));
}

/** The articles of all that was taken, in order. */
export function articlesOf(outbox: Rehearsal): string[] {
  return outbox.taken.map(({ article }) => article);
}

function rowsOf(written: () => readonly OutboxEvent[]): OutboxRows {
  return {
    after: (sequence, limit) =>
      Promise.resolve(
        written()
          .filter((event) => event.sequence > sequence)
          .slice(0, limit),
      ),
    ofArticle: (article, from, upTo, limit) =>
      Promise.resolve(
        written()
          .filter((event) => event.article === article && event.sequence >= from && event.sequence <= upTo)
          .slice(0, limit),
      ),
    before: (sequence, without, limit) =>
      Promise.resolve(
        written()
          .filter((event) => event.sequence <= sequence && !without.includes(event.article))
          .reverse()
          .slice(0, limit),
      ),
  };
}
