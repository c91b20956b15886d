import type { Article } from '../../../payload-types.ts';

/** Somebody's save of the words of a story. `by` is null when it was no person: a script, an account since removed. */
export interface WordsSave {
  readonly by: string | null;
  readonly at: string;
}

/** What is remembered of the saves of a story: the last one, and the last one by somebody else than that. */
export type LastSaves = Pick<Article, 'savedBy' | 'savedAt' | 'colleagueSave'>;

/** What is remembered once `save` is stored. A change of hands keeps the moment of whoever wrote before. */
export function saveNoted(before: LastSaves, save: WordsSave): LastSaves {
  const last = lastSave(before);
  const changesHands = last !== undefined && last.by !== save.by;
  return {
    savedBy: save.by,
    savedAt: save.at,
    ...(changesHands ? { colleagueSave: { by: last.by, at: last.at } } : {}),
  };
}

/**
 * The save of another person that `user` has not seen, who writes on the text of `basis`; undefined when there is
 * none. Also found behind later saves of `user`, which a second window of the same person made.
 */
export function unseenSave(story: LastSaves, basis: string, user: string): WordsSave | undefined {
  const last = lastSave(story);
  const others = last?.by === user ? colleagueSave(story) : last;
  return others && Date.parse(basis) < Date.parse(others.at) ? others : undefined;
}

/** The id of who saved a story last; null when it was no person. */
export function saverOf(savedBy: LastSaves['savedBy']): string | null {
  return (typeof savedBy === 'object' ? savedBy?.id : savedBy) ?? null;
}

function lastSave({ savedBy, savedAt }: LastSaves): WordsSave | undefined {
  return savedAt ? { by: saverOf(savedBy), at: savedAt } : undefined;
}

function colleagueSave({ colleagueSave: save }: LastSaves): WordsSave | undefined {
  return save?.at ? { by: save.by ?? null, at: save.at } : undefined;
}
