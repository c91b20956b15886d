import { compareStories, type Doubts, type Fault } from './compare.ts';
import {
  compareLists,
  compareOrder,
  comparePhotos,
  compareSearch,
  compareViews,
  settleViews,
} from './compare-derived.ts';
import type { KillRow } from './crash-state.ts';
import type { Ledger } from './ledger.ts';
import type { PortalPlace, PortalProcess } from './portal-process.ts';
import { askSearch, chooseQuestions, openPages } from './probe-portal.ts';
import type { Random } from './random.ts';
import { readFacts } from './read-facts.ts';

/** A portal that has come back. */
export interface Comeback {
  readonly place: PortalPlace;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly portal: PortalProcess;
  readonly killedAt: number;
  readonly dataDir: string;
  /** Whether the portal itself was killed, with the views that it had in memory. */
  readonly losesViews: boolean;
}

/** How often is looked at most. A difference counts when it stays: the clock may publish a story between two questions. */
const LOOKS = 4;
const PAUSE_MS = 1500;

/** Compares everything with what was said to be saved. A difference counts when it stays. */
export async function checkPortal(
  comeback: Comeback,
): Promise<Pick<KillRow, 'faults' | 'doubts' | 'views' | 'lists' | 'otherOrder' | 'widestTie'>> {
  const { ledger, place, random, dataDir } = comeback;
  const doubts: Doubts = { kept: 0, absent: 0 };
  const questions = chooseQuestions(ledger, random);
  let seen = new Set<string>();
  for (let look = 1; ; look += 1) {
    const found = await askSearch(place.url, questions);
    const facts = await readFacts(place.env, questions);
    const atMs = Date.now();
    const lists = compareLists(facts);
    const views = compareViews(ledger, facts, comeback.killedAt);
    const faults: Fault[] = [
      ...compareStories(ledger, facts, atMs, doubts),
      ...comparePhotos(ledger, facts, dataDir, doubts),
      ...compareOrder(facts),
      ...lists.faults,
      ...compareSearch(questions, facts.found, found),
      ...views.faults,
      ...(views.lost > 0 && !comeback.losesViews
        ? [{ kind: 'lost', what: `${views.lost} views of a portal that was not killed` } as const]
        : []),
      ...(await openPages(place.url, ledger, random)),
    ];
    const lasting = faults.filter(({ what }) => seen.has(what));
    seen = new Set(faults.map(({ what }) => what));
    if (faults.length === 0 || look === LOOKS) {
      settleViews(ledger, facts);
      for (const { key } of ledger.stories.values())
        if (lasting.some(({ what }) => what.startsWith(`${key},`))) ledger.giveUp(key);
      const { sent, lost, oldestLostMs } = views;
      return {
        faults: lasting,
        doubts,
        lists: lists.lists,
        otherOrder: lists.otherOrder,
        widestTie: lists.widestTie,
        views: { sent, lost, oldestLostMs },
      };
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    await comeback.portal.settled();
  }
}
