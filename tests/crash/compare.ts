import { deriveLead } from '../../src/server/import/derive-lead.ts';
import type { PortalFacts, StoredForm, StoryFacts } from './facts.ts';
import type { Ledger, Possibility, TrackedImport, TrackedStory } from './ledger.ts';
import { withTheClock, type StoryModel } from './story-model.ts';
import { writeStory, type Content } from './story-text.ts';

/** Something that must never be. */
export interface Fault {
  readonly kind: 'lost' | 'torn' | 'orphan' | 'index' | 'outbox';
  readonly what: string;
}

/** What became of what was in doubt. */
export interface Doubts {
  kept: number;
  absent: number;
}

/**
 * Compares every story with what its writer knows; what was in doubt is settled by what is there.
 * @param atMs when the facts were read: by then the clock may have published what was scheduled
 */
export function compareStories(ledger: Ledger, facts: PortalFacts, atMs: number, doubts: Doubts): Fault[] {
  const byKey = Map.groupBy(facts.stories, ({ key }) => key);
  const faults: Fault[] = [];
  for (const story of ledger.stories.values()) {
    const found = byKey.get(story.key) ?? [];
    const possible = story.possible.flatMap(({ model, kept }) =>
      withTheClock(model, atMs).map((each): Possibility => ({ model: each, kept })),
    );
    const match =
      found.length > 1 ? undefined : possible.find(({ model }) => isStored(story, model, found[0]));
    if (match === undefined) faults.push(describe(story, possible, found));
    else settle(ledger, story, match, found[0], doubts);
  }
  for (const file of ledger.imports.values()) faults.push(...compareImport(file, byKey));
  const known = new Set([
    ...ledger.stories.keys(),
    ...ledger.givenUp,
    ...[...ledger.imports.values()].flatMap(({ keys }) => keys),
  ]);
  for (const { id, key } of facts.stories)
    if (key === null || !known.has(key)) faults.push({ kind: 'torn', what: `story ${id} that nobody wrote` });
  return faults;
}

/** The story as it would be stored, for a message. */
export function expectedFacts(
  key: string,
  model: StoryModel,
): Pick<StoryFacts, 'main' | 'latest' | 'events'> {
  const shared = {
    state: model.state,
    scheduledFor: model.scheduledFor,
    notes: model.notes,
    withdrawal: model.withdrawal,
    moves: model.moves,
    hasSlug: model.events.length > 0,
    number: null,
  };
  const status = model.state === 'tayang' ? 'published' : 'draft';
  return {
    main: { ...wordsOf(key, model.main), ...shared, status },
    latest: { ...wordsOf(key, model.latest), ...shared, status: model.pending ? 'draft' : status },
    events: model.events,
  };
}

function isStored(story: TrackedStory, model: StoryModel | null, found: StoryFacts | undefined): boolean {
  if (model === null || found === undefined) return model === null && found === undefined;
  const { main, latest } = found;
  const isNumbered = (main.number !== null) === model.events.length > 0;
  const isStable = story.number === null || story.number === main.number;
  const isSame = story.id === null || story.id === found.id;
  if (!isNumbered || !isStable || !isSame || latest?.number !== main.number) return false;
  const stored = {
    main: { ...main, number: null },
    latest: { ...latest, number: null },
    events: found.events,
  };
  return (
    spell(stored) === spell(expectedFacts(story.key, model)) && found.versions >= 1 && found.versions <= 51
  );
}

function settle(
  ledger: Ledger,
  story: TrackedStory,
  { model, kept }: Possibility,
  found: StoryFacts | undefined,
  doubts: Doubts,
): void {
  if (story.doubt) doubts[kept ? 'kept' : 'absent'] += 1;
  story.doubt = null;
  if (model === null || !found) ledger.stories.delete(story.key);
  story.possible = [{ model, kept: false }];
  story.id = found?.id ?? null;
  story.number = found?.main.number ?? null;
}

function describe(
  story: TrackedStory,
  possible: readonly Possibility[],
  found: readonly StoryFacts[],
): Fault {
  const isLost = found.length === 0 || story.past.some((model) => isStored(story, model, found[0]));
  const wanted = possible.map(({ model }) => (model ? expectedFacts(story.key, model) : null));
  return {
    kind: isLost ? 'lost' : 'torn',
    what: `${story.key}, in doubt ${JSON.stringify(story.doubt)}\n  wanted ${wanted.map(spell).join('\n      or ')}\n  found  ${found.map(spell).join('\n     and ')}`,
  };
}

/** An import stores whole batches, in the order of the file. */
function compareImport(
  { file, keys, stored }: TrackedImport,
  byKey: ReadonlyMap<string | null, readonly StoryFacts[]>,
): Fault[] {
  const present = keys.filter((key) => byKey.has(key)).length;
  const faults: Fault[] = [];
  if (present < stored) faults.push({ kind: 'lost', what: `${file}: ${stored} stored, ${present} there` });
  if (present % BATCH !== 0 && present !== keys.length)
    faults.push({ kind: 'torn', what: `${file}: ${present} stories are no whole batches` });
  for (const key of keys.slice(0, present)) {
    const found = byKey.get(key) ?? [];
    const [story] = found;
    if (found.length !== 1 || !story || !isWholeImport(key, story))
      faults.push({ kind: 'torn', what: `${file}: ${key} is ${found.map(spell).join(' and ')}` });
  }
  return faults;
}

const BATCH = 50;

function isWholeImport(key: string, { main, latest, events }: StoryFacts): boolean {
  const { headline, paragraphs } = writeStory(key, { revision: 1, theme: 0 });
  const mark = headline.split(' ').at(-1) ?? '';
  const isItsOwn =
    main.headline.endsWith(mark) && main.body.endsWith(paragraphs[1]?.split(' ').at(-1) ?? mark);
  const isPublic = main.state === 'tayang' && main.status === 'published' && main.number !== null;
  const isLed = main.lead === deriveLead(main.body.split('\n'));
  return (
    isItsOwn && isPublic && isLed && spell(main) === spell(latest) && spell(events) === spell(['published'])
  );
}

function wordsOf(key: string, content: Content): Pick<StoredForm, 'headline' | 'lead' | 'body' | 'photo'> {
  const { headline, lead, paragraphs } = writeStory(key, content);
  return { headline, lead, body: paragraphs.join('\n'), photo: content.photo };
}

/** The same members in the same order, whatever order they were written in. */
function spell(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
