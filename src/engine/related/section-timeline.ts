/** The dated stories of each section in order of publication. */
export class SectionTimeline {
  readonly #sections = new Map<string | null, Moment[]>();

  /** Puts a story in its place. @param sectionId null for stories without a section: they are a group too */
  add(slot: number, sectionId: string | null, publishedAtMs: number): void {
    const moments = this.#sections.get(sectionId) ?? [];
    if (moments.length === 0) this.#sections.set(sectionId, moments);
    const moment = { slot, at: publishedAtMs };
    moments.splice(placeOf(moments, moment), 0, moment);
  }

  /** Takes a story out. */
  remove(slot: number, sectionId: string | null, publishedAtMs: number): void {
    const moments = this.#sections.get(sectionId) ?? [];
    const place = placeOf(moments, { slot, at: publishedAtMs });
    if (moments[place]?.slot === slot) moments.splice(place, 1);
  }

  /** The stories of a section that were published nearest to an instant, before or after it. */
  nearest(sectionId: string | null, atMs: number, most: number): number[] {
    const moments = this.#sections.get(sectionId) ?? [];
    let after = placeOf(moments, { slot: -1, at: atMs });
    let before = after - 1;
    const found: number[] = [];
    while (found.length < most) {
      const [earlier, later] = [moments[before], moments[after]];
      if (earlier === undefined && later === undefined) break;
      const isEarlierNearer =
        later === undefined || (earlier !== undefined && atMs - earlier.at <= later.at - atMs);
      const nearer = isEarlierNearer ? earlier : later;
      if (nearer !== undefined) found.push(nearer.slot);
      if (isEarlierNearer) before -= 1;
      else after += 1;
    }
    return found;
  }
}

interface Moment {
  readonly slot: number;
  readonly at: number;
}

/** Where a moment stands or would stand; ties stand in order of slot. */
function placeOf(moments: readonly Moment[], wanted: Moment): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const moment = moments[middle];
    const isBefore =
      moment !== undefined &&
      (moment.at < wanted.at || (moment.at === wanted.at && moment.slot < wanted.slot));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
