import type { TrackedPhoto, TrackedStory } from './ledger.ts';
import type { Random } from './random.ts';
import type { StoryModel, StoryOp } from './story-model.ts';
import { STORIES_OF_A_THEME, type Content } from './story-text.ts';

/** What a writer does next, and to which story. */
export interface ChosenOp {
  readonly story: TrackedStory | undefined;
  readonly key: string;
  readonly op: StoryOp;
}

/** Stories that a writer goes back to; older ones are left in peace, and must stay as they are. */
const DESK = 14;

/** Chooses the next thing that a writer does: mostly something to a story that is on the desk, now and then a new one. */
export function chooseOp(
  own: readonly TrackedStory[],
  photos: readonly TrackedPhoto[],
  random: Random,
  seat: number,
): ChosenOp {
  const desk = own.slice(-DESK);
  const written = own.reduce((most, { key }) => Math.max(most, Number(/n(\d+)$/.exec(key)?.[1])), 0);
  const content = (revision: number, theme: number): Content => ({
    revision,
    theme,
    photo: random.percent(40) ? (random.pick(photos.slice(-6))?.id ?? null) : null,
  });
  const newest = themeOf(seat, written);
  for (let attempt = 0; desk.length >= 4 && random.percent(85) && attempt < 20; attempt += 1) {
    const story = random.pick(desk);
    const model = story?.possible[0]?.model;
    if (!story || !model || story.id === null) continue;
    // Now and then a story is rewritten about what the newest ones are about.
    const theme = random.percent(30) ? newest : model.latest.theme;
    const op = opFor(model, content(model.latest.revision + 1, theme), random);
    if (op) return { story, key: story.key, op };
  }
  const key = `w${seat}n${written + 1}`;
  return { story: undefined, key, op: { kind: 'create', content: content(1, themeOf(seat, written + 1)) } };
}

/** Half of what a theme may hold is written about it; the other half may be rewritten to it. */
function themeOf(seat: number, story: number): number {
  return 1 + seat * 100_000 + Math.floor(story / (STORIES_OF_A_THEME / 2));
}

function opFor(model: StoryModel, content: Content, random: Random): StoryOp | undefined {
  const chance = random.below(100);
  const save = (draft: number, autosave: number): StoryOp | undefined =>
    chance < draft
      ? { kind: 'draft', content }
      : chance < draft + autosave
        ? { kind: 'autosave', content }
        : undefined;
  switch (model.state) {
    case 'draf':
      return save(25, 30) ?? move('ajukan');
    case 'diajukan':
      return chance < 12 ? move('tarik-kembali') : move('ambil');
    case 'disunting':
      if (chance >= 90) return move('kembalikan', 'Lengkapi sumbernya');
      return save(18, 18) ?? (chance < 72 ? move('tayangkan') : move('jadwalkan', '', nextMinute()));
    case 'dikembalikan':
      return save(20, 20) ?? move('ajukan');
    case 'dijadwalkan':
      return chance < 25 ? move('batalkan-jadwal') : chance < 45 ? move('tayangkan') : undefined;
    case 'tayang':
      if (chance < 28) return { kind: 'public', content };
      if (chance < 40) return { kind: 'autosave', content };
      return chance < 54 ? move('beri-catatan', `Ralat ${content.revision}`) : chance < 64 ? move('cabut', 'kesalahan-fakta') : undefined; // prettier-ignore
    case 'dicabut':
      return chance < 40 ? move('pulihkan', 'Sudah diperbaiki') : undefined;
  }
}

function move(made: (StoryOp & { kind: 'move' })['move'], words = '', at: string | null = null): StoryOp {
  return { kind: 'move', move: made, words, at };
}

/** The soonest minute that is surely still to come when the portal reads it. */
function nextMinute(): string {
  const minute = 60_000;
  return new Date(Math.ceil((Date.now() + 5000) / minute) * minute).toISOString();
}
