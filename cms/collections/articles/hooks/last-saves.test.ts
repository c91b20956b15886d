import { expect, test } from 'vitest';
import { saveNoted, unseenSave, type LastSaves } from './last-saves.ts';

const at = (minute: number) => `2026-11-25T03:${String(minute).padStart(2, '0')}:00.000Z`;

/** Who saved the words at which minute, one after the other. */
function saves(...made: readonly (readonly [by: string | null, minute: number])[]): LastSaves {
  return made.reduce<LastSaves>(
    (story, [by, minute]) => ({ ...story, ...saveNoted(story, { by, at: at(minute) }) }),
    {},
  );
}

test('who writes on the text that a colleague saved last has seen it', () => {
  expect(unseenSave(saves(['ani', 1], ['dewi', 5]), at(5), 'ani')).toBeUndefined();
});

test('who opened the story before a colleague saved has not seen that save', () => {
  expect(unseenSave(saves(['ani', 1], ['dewi', 5]), at(4), 'ani')).toEqual({ by: 'dewi', at: at(5) });
});

test('the own save from a second window hides nothing of what a colleague saved before it', () => {
  const story = saves(['ani', 1], ['dewi', 5], ['ani', 7], ['ani', 8]);

  expect(unseenSave(story, at(4), 'ani')).toEqual({ by: 'dewi', at: at(5) });
  expect(unseenSave(story, at(7), 'ani')).toBeUndefined();
});

test('of several colleagues the last one is named', () => {
  const story = saves(['dewi', 2], ['cita', 5], ['ani', 7]);

  expect(unseenSave(story, at(1), 'ani')).toEqual({ by: 'cita', at: at(5) });
});

test('what no person saved is unseen as well', () => {
  expect(unseenSave(saves(['ani', 1], [null, 5]), at(4), 'ani')).toEqual({ by: null, at: at(5) });
});

test('a story that nobody has saved holds nobody up', () => {
  expect(unseenSave({}, at(1), 'ani')).toBeUndefined();
});
