import { appendFileSync, readFileSync, existsSync } from 'node:fs';
import { advance, withTheClock, type StoryModel, type StoryOp } from './story-model.ts';

/** One line of the journal: what was asked, or what was answered. Instants in milliseconds. */
export type JournalLine =
  | { readonly at: number; readonly story: string; readonly op: StoryOp }
  | {
      readonly at: number;
      readonly story: string;
      readonly end: Ending;
      readonly id?: string;
      readonly number?: number;
    }
  | { readonly at: number; readonly photo: string; readonly end: Ending | 'asked'; readonly id?: string }
  | { readonly at: number; readonly beacon: number; readonly end: Ending }
  | {
      readonly at: number;
      readonly file: string;
      readonly keys?: readonly string[];
      readonly stored?: number;
    };

/** How a request ended for who made it: saved, refused with a reason, or nobody said. */
export type Ending = 'acknowledged' | 'refused' | 'in-doubt';

/** What may be stored of a story. With something in doubt there are several possibilities. */
export interface Possibility {
  /** Null: nothing. */
  readonly model: StoryModel | null;
  /** Whether what is in doubt was kept, in this one. */
  readonly kept: boolean;
}

/** A story as its writer knows it. */
export interface TrackedStory {
  readonly key: string;
  id: string | null;
  number: number | null;
  possible: readonly Possibility[];
  /** What it was before, newest last: to tell a write that was lost from one that is half there. */
  past: readonly StoryModel[];
  /** What nobody answered. */
  doubt: StoryOp | null;
  asked: StoryOp | null;
}

/** A photo as its sender knows it. */
export interface TrackedPhoto {
  readonly alt: string;
  id: string | null;
  end: Ending;
}

/** A file of stories that is being imported. */
export interface TrackedImport {
  readonly file: string;
  readonly keys: readonly string[];
  /** So many of its first stories were said to be stored. */
  stored: number;
}

/** Beacons of one story since its views were last counted. */
export interface TrackedViews {
  /** As stored then. */
  base: number;
  acknowledgedAt: number[];
  inDoubt: number;
}

/** Everything that a checkpoint keeps. */
export interface LedgerState {
  readonly stories: readonly TrackedStory[];
  readonly photos: readonly TrackedPhoto[];
  readonly imports: readonly TrackedImport[];
  readonly views: readonly (readonly [number: number, base: number])[];
  /** Keys of stories that a fault was told of: nothing more is expected of them. */
  readonly givenUp: readonly string[];
}

/** What was asked of the portal and what it said: the truth that its database is compared with. */
export class Ledger {
  readonly stories = new Map<string, TrackedStory>();
  readonly photos = new Map<string, TrackedPhoto>();
  readonly imports = new Map<string, TrackedImport>();
  readonly views = new Map<number, TrackedViews>();
  readonly givenUp: Set<string>;
  /** Writes that were said to be saved since the last checkpoint; beacons are counted apart. */
  acknowledged = 0;
  readonly #journal: string;
  #waiting: (() => void)[] = [];

  /** Goes on from a checkpoint, and from what was asked since, if that was cut off. */
  constructor(state: LedgerState, journal: string) {
    this.#journal = journal;
    this.givenUp = new Set(state.givenUp);
    for (const story of state.stories) this.stories.set(story.key, { ...story });
    for (const photo of state.photos) this.photos.set(photo.alt, { ...photo });
    for (const file of state.imports) this.imports.set(file.file, { ...file });
    for (const [number, base] of state.views)
      this.views.set(number, { base, acknowledgedAt: [], inDoubt: 0 });
    for (const line of readJournal(journal)) this.#take(line);
    // Whoever asked when the run was cut off has not been answered.
    for (const story of this.stories.values()) if (story.asked) this.#endStory(story, 'in-doubt', Date.now());
  }

  /** Notes a line, on disk first. */
  write(line: JournalLine): void {
    appendFileSync(this.#journal, `${JSON.stringify(line)}\n`);
    this.#take(line);
  }

  /** One fault is told once: what is stored of the story from now on is as it is. */
  giveUp(key: string): void {
    this.stories.delete(key);
    this.givenUp.add(key);
  }

  /** Resolves when the next story is said to be saved. */
  nextAnswer(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** What a checkpoint keeps. */
  state(): LedgerState {
    return {
      stories: [...this.stories.values()],
      photos: [...this.photos.values()],
      imports: [...this.imports.values()],
      views: [...this.views].map(([number, { base }]) => [number, base]),
      givenUp: [...this.givenUp],
    };
  }

  #take(line: JournalLine): void {
    if ('op' in line) this.#ask(line.story, line.op);
    else if ('story' in line) {
      const story = this.stories.get(line.story);
      if (!story) return;
      story.id = line.id ?? story.id;
      story.number = line.number ?? story.number;
      this.#endStory(story, line.end, line.at);
    } else if ('photo' in line) this.#takePhoto(line.photo, line.end, line.id);
    else if ('beacon' in line) this.#takeBeacon(line.beacon, line.end, line.at);
    else {
      const known = this.imports.get(line.file);
      const keys = line.keys ?? known?.keys ?? [];
      if ((line.stored ?? 0) > (known?.stored ?? 0))
        this.acknowledged += (line.stored ?? 0) - (known?.stored ?? 0);
      this.imports.set(line.file, {
        file: line.file,
        keys,
        stored: Math.max(line.stored ?? 0, known?.stored ?? 0),
      });
    }
  }

  #ask(key: string, op: StoryOp): void {
    const fresh: TrackedStory = {
      key, id: null, number: null, possible: [{ model: null, kept: false }], past: [], doubt: null, asked: null,
    }; // prettier-ignore
    const story = this.stories.get(key) ?? fresh;
    story.asked = op;
    this.stories.set(key, story);
  }

  #endStory(story: TrackedStory, end: Ending, atMs: number): void {
    const op = story.asked;
    story.asked = null;
    if (!op || end === 'refused') return;
    const before = story.possible.flatMap(({ model }) => withTheClock(model, atMs));
    const after = before.flatMap((model) => advance(model, op) ?? []);
    if (end === 'acknowledged') {
      this.acknowledged += 1;
      story.past = [...story.past, ...before.filter((model) => model !== null)].slice(-PAST);
      story.possible = after.map((model) => ({ model, kept: false }));
      for (const told of this.#waiting.splice(0)) told();
      return;
    }
    story.doubt = op;
    story.possible = [
      ...before.map((model) => ({ model, kept: false })),
      ...after.map((model) => ({ model, kept: true })),
    ];
  }

  #takePhoto(alt: string, end: Ending | 'asked', id: string | undefined): void {
    if (end === 'acknowledged') this.acknowledged += 1;
    if (end === 'refused') this.photos.delete(alt);
    else this.photos.set(alt, { alt, id: id ?? null, end: end === 'asked' ? 'in-doubt' : end });
  }

  #takeBeacon(number: number, end: Ending, atMs: number): void {
    const views = this.views.get(number) ?? { base: 0, acknowledgedAt: [], inDoubt: 0 };
    this.views.set(number, views);
    if (end === 'acknowledged') views.acknowledgedAt.push(atMs);
    else if (end === 'in-doubt') views.inDoubt += 1;
  }
}

/** Earlier forms of a story that are remembered. */
const PAST = 6;

/** Nothing was asked yet. */
export const EMPTY_LEDGER: LedgerState = { stories: [], photos: [], imports: [], views: [], givenUp: [] };

function readJournal(file: string): JournalLine[] {
  if (!existsSync(file)) return [];
  // A line that was cut off was not sent: it is written before the request.
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as JournalLine); // written by `write`
}
