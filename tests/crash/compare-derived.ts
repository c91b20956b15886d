import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Doubts, Fault } from './compare.ts';
import type { ListedStory, PortalFacts } from './facts.ts';
import type { Ledger } from './ledger.ts';

/** Compares photos, their files, and every other file of the data folder. */
export function comparePhotos(ledger: Ledger, facts: PortalFacts, dataDir: string, doubts: Doubts): Fault[] {
  const folder = path.join(dataDir, 'media');
  const lying = new Map(readdirSync(folder).map((name) => [name, statSync(path.join(folder, name)).size]));
  const byAlt = Map.groupBy(facts.photos, ({ alt }) => alt);
  const faults: Fault[] = [];
  for (const [alt, photo] of ledger.photos) {
    const found = byAlt.get(alt) ?? [];
    if (found.length === 0 && photo.end === 'acknowledged')
      faults.push({ kind: 'lost', what: `photo ${alt}` });
    if (found.length > 1) faults.push({ kind: 'torn', what: `photo ${alt} is there ${found.length} times` });
    if (photo.end === 'in-doubt') doubts[found.length > 0 ? 'kept' : 'absent'] += 1;
    if (found[0]) ledger.photos.set(alt, { alt, id: found[0].id, end: 'acknowledged' });
    else ledger.photos.delete(alt);
  }
  for (const { alt, files } of facts.photos)
    for (const { name, bytes } of files)
      if (lying.get(name) !== bytes)
        faults.push({
          kind: 'torn',
          what: `photo ${alt}: ${name} has ${String(lying.get(name))} of ${bytes} bytes`,
        });
  const named = new Set(facts.photos.flatMap(({ files }) => files.map(({ name }) => name)));
  for (const name of lying.keys())
    if (!named.has(name)) faults.push({ kind: 'orphan', what: `media/${name}, which no row names` });
  for (const name of readdirSync(dataDir))
    if (!OWN_FILES.test(name)) faults.push({ kind: 'orphan', what: `${name} in the data folder` });
  return faults;
}

/** What a running portal keeps in its data folder. */
const OWN_FILES =
  /^(?:warta\.db(?:-wal|-shm|\.lock|\.lock-journal|\.pid)?|secret|portal\.sock|media|media-sisa|impor)$/;

/** Compares the outbox with its counters, numbers with each other, and versions with their stories. */
export function compareOrder(facts: PortalFacts): Fault[] {
  const faults: Fault[] = facts.damage.map((what) => ({ kind: 'torn', what }));
  const { sequences, counters } = facts;
  const last = sequences.at(-1) ?? 0;
  const first = sequences[0] ?? 1;
  if (counters['outbox-sequence'] !== last || sequences.some((sequence, at) => sequence !== first + at))
    faults.push({
      kind: 'outbox',
      what: `sequences have gaps or do not end at ${counters['outbox-sequence']}`,
    });
  if ((counters['outbox-delivered'] ?? 0) !== last)
    faults.push({ kind: 'outbox', what: `delivered up to ${counters['outbox-delivered']} of ${last}` });
  if (facts.setAside > 0) faults.push({ kind: 'outbox', what: `${facts.setAside} stories are set aside` });
  const numbers = facts.stories.flatMap(({ main }) => main.number ?? []);
  if (new Set(numbers).size !== numbers.length)
    faults.push({ kind: 'torn', what: 'a number was given twice' });
  if (counters['article-number'] !== numbers.length)
    faults.push({ kind: 'torn', what: `${numbers.length} numbers, counted ${counters['article-number']}` });
  if (facts.strayVersions > 0)
    faults.push({ kind: 'torn', what: `${facts.strayVersions} versions of no story` });
  return faults;
}

/** What the comparison of the related lists found. */
export interface ListComparison {
  readonly faults: readonly Fault[];
  /** Lists of the same stories in another order, among equals. */
  readonly otherOrder: number;
  /** How far apart, in the replay's scores, two of them were at most. */
  readonly widestTie: number;
  readonly lists: number;
}

/**
 * What two scores may differ by and still be a tie. Scores are weighed by the statistics of the moment in which a list
 * was made, which the replay has not; after 100 kills stories that had changed places were at most .0013 apart.
 */
const TIE = 0.005;

/**
 * Compares the stored related lists with those of an engine that never crashed: the same stories in each, and none
 * before one that the other engine finds better.
 */
export function compareLists(
  facts: Pick<PortalFacts, 'lists' | 'replayedLists' | 'stories'>,
): ListComparison {
  const stored = new Map(facts.lists);
  const faults: Fault[] = [];
  let [otherOrder, widestTie] = [0, 0];
  for (const [article, wanted] of facts.replayedLists) {
    const found = stored.get(article);
    stored.delete(article);
    if (found && idsOf(found).join() === idsOf(wanted).join()) continue;
    const inversion = found ? worstInversion(idsOf(found), wanted) : Infinity;
    if (inversion <= TIE) {
      otherOrder += 1;
      widestTie = Math.max(widestTie, inversion);
    } else {
      const headline = facts.stories.find(({ id }) => id === article)?.main.headline ?? article;
      faults.push({ kind: 'index', what: `related list of ${headline}: wanted ${spellList(wanted)}, found ${found ? spellList(found) : 'none'}` }); // prettier-ignore
    }
  }
  for (const article of stored.keys())
    faults.push({ kind: 'index', what: `a list of ${article}, which is not public` });
  return { faults, otherOrder, widestTie, lists: facts.replayedLists.length };
}

/** By how much a story is better than one that stands before it, at most; without end for other stories. */
function worstInversion(found: readonly string[], wanted: readonly ListedStory[]): number {
  if (found.length !== wanted.length) return Infinity;
  const scores = new Map(wanted.map(({ id, score }) => [id, score]));
  let [worst, leastSoFar] = [0, Infinity];
  for (const id of found) {
    const score = scores.get(id) ?? Infinity;
    worst = Math.max(worst, score - leastSoFar);
    leastSoFar = Math.min(leastSoFar, score);
  }
  return scores.size === new Set(found).size && found.every((id) => scores.has(id)) ? worst : Infinity;
}

function idsOf(list: readonly ListedStory[]): string[] {
  return list.map(({ id }) => id);
}

function spellList(list: readonly ListedStory[]): string {
  return list.map(({ id, score }) => `${id} (${score.toFixed(4)})`).join();
}

/** Compares what readers find, question by question. */
export function compareSearch(
  questions: readonly string[],
  wanted: PortalFacts['found'],
  found: readonly (readonly number[])[],
): Fault[] {
  return questions.flatMap(
    (question, at): Fault[] =>
    wanted[at]?.join() === found[at]?.join()
      ? []
      : [{ kind: 'index', what: `search for ${question}: wanted ${String(wanted[at]?.join())}, found ${String(found[at]?.join())}` }], // prettier-ignore
  );
}

/** What became of the beacons. */
export interface ViewComparison {
  readonly faults: readonly Fault[];
  readonly sent: number;
  readonly lost: number;
  /** Age of the oldest lost view at the kill, in milliseconds, when the newest are taken to be the lost ones. */
  readonly oldestLostMs: number;
}

/** Compares the views with the beacons. */
export function compareViews(ledger: Ledger, facts: PortalFacts, killedAtMs: number): ViewComparison {
  const stored = new Map(facts.views);
  const ids = new Map(facts.stories.map(({ id, main }) => [main.number, id]));
  const faults: Fault[] = [];
  let [sent, lost, oldestLostMs] = [0, 0, 0];
  for (const [number, views] of ledger.views) {
    const there = stored.get(ids.get(number) ?? '') ?? 0;
    const acknowledged = views.acknowledgedAt.length;
    const missing = Math.max(0, views.base + acknowledged - there);
    sent += acknowledged;
    lost += missing;
    if (there > views.base + acknowledged + views.inDoubt)
      faults.push({ kind: 'torn', what: `story ${number} has ${there} views, more than beacons` });
    if (missing > acknowledged)
      faults.push({ kind: 'lost', what: `story ${number} lost views that were stored` });
    const oldest = views.acknowledgedAt[acknowledged - missing];
    if (missing > 0 && oldest !== undefined) oldestLostMs = Math.max(oldestLostMs, killedAtMs - oldest);
  }
  return { faults, sent, lost, oldestLostMs };
}

/** Goes on from the views that are stored. */
export function settleViews(ledger: Ledger, facts: PortalFacts): void {
  const stored = new Map(facts.views);
  const ids = new Map(facts.stories.map(({ id, main }) => [main.number, id]));
  for (const number of ledger.views.keys())
    ledger.views.set(number, {
      base: stored.get(ids.get(number) ?? '') ?? 0,
      acknowledgedAt: [],
      inDoubt: 0,
    });
}
