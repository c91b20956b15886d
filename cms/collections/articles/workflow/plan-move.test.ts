import { describe, expect, test } from 'vitest';
import { ARTICLE_STATES, MOVES, type Move } from '../../../../src/contract/article-state.ts';
import { aManagingEditor, aMovableArticle, aMoveRequest, aMover, aRedaktur } from './plan-move.fixture.ts';
import { planMove, possibleMoves } from './plan-move.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const LATER = new Date('2026-11-25T04:00:00Z');

/** A request for any move that lacks nothing. */
function complete(move: Move) {
  const note = { kind: 'ralat', text: 'Jumlah peserta 831 orang.', requestedBy: 'Humas' };
  return aMoveRequest({
    move,
    reason: move === 'cabut' ? 'ganda' : 'Perlu sumber kedua',
    scheduledFor: LATER,
    note,
  });
}

describe.each(Object.entries(MOVES))('%s', (name, rule) => {
  const move = name as Move; // the keys of a literal table are its type's keys

  test.each(ARTICLE_STATES)('from %s goes only where the table says', (state) => {
    const from: readonly string[] = rule.from;

    const plan = planMove(
      aMovableArticle({ state, owner: 'redpel-1' }),
      aManagingEditor(),
      complete(move),
      NOW,
    );

    expect(plan).toEqual(
      from.includes(state)
        ? { ok: true, value: { from: state, to: rule.to } }
        : { ok: false, error: [{ kind: 'wrong-state', move, state }] },
    );
  });
});

test('a contributor hands in their own story, and nobody else hands it in for them', () => {
  const story = aMovableArticle();

  expect(planMove(story, aMover(), aMoveRequest(), NOW).ok).toBe(true);
  expect(planMove(story, aMover({ id: 'kontributor-2' }), aMoveRequest(), NOW)).toEqual({
    ok: false,
    error: [{ kind: 'not-allowed', move: 'ajukan' }],
  });
});

test('the managing editor hands in no story of somebody who is still there', () => {
  expect(planMove(aMovableArticle(), aManagingEditor(), aMoveRequest(), NOW).ok).toBe(false);
  expect(planMove(aMovableArticle({ owner: null }), aManagingEditor(), aMoveRequest(), NOW).ok).toBe(true);
});

test('a contributor cannot publish, not even their own story', () => {
  const plan = planMove(
    aMovableArticle({ state: 'disunting' }),
    aMover(),
    aMoveRequest({ move: 'tayangkan' }),
    NOW,
  );

  expect(plan).toEqual({ ok: false, error: [{ kind: 'not-allowed', move: 'tayangkan' }] });
});

test('a redaktur publishes in their own section and in no other', () => {
  const request = aMoveRequest({ move: 'tayangkan' });

  expect(planMove(aMovableArticle({ state: 'disunting' }), aRedaktur(), request, NOW).ok).toBe(true);
  expect(
    planMove(aMovableArticle({ state: 'disunting', sectionId: 'ekonomi' }), aRedaktur(), request, NOW).ok,
  ).toBe(false);
});

test('an incomplete story is refused with every reason at once', () => {
  const story = aMovableArticle({
    state: 'disunting',
    headline: ' ',
    hasBody: false,
    sectionId: null,
    hasByline: false,
  });

  const plan = planMove(story, aManagingEditor(), aMoveRequest({ move: 'tayangkan' }), NOW);

  expect(plan).toEqual({
    ok: false,
    error: [
      { kind: 'headline-missing' },
      { kind: 'body-missing' },
      { kind: 'section-missing' },
      { kind: 'byline-missing' },
    ],
  });
});

test.each([
  [null, 'time-missing'],
  [NOW, 'time-passed'],
] as const)('a schedule of %s is refused: %s', (scheduledFor, kind) => {
  const request = aMoveRequest({ move: 'jadwalkan', scheduledFor });

  expect(planMove(aMovableArticle({ state: 'disunting' }), aRedaktur(), request, NOW)).toEqual({
    ok: false,
    error: [{ kind }],
  });
});

test('the clock publishes what is scheduled, and no story that was taken off the schedule', () => {
  const request = aMoveRequest({ move: 'tayangkan' });

  expect(planMove(aMovableArticle({ state: 'dijadwalkan' }), null, request, NOW).ok).toBe(true);
  expect(planMove(aMovableArticle({ state: 'draf' }), null, request, NOW).ok).toBe(false);
});

test('a story can be published at once although it is scheduled', () => {
  expect(
    planMove(aMovableArticle({ state: 'dijadwalkan' }), aRedaktur(), aMoveRequest({ move: 'tayangkan' }), NOW)
      .ok,
  ).toBe(true);
});

test('sending a story back asks for a reason', () => {
  const request = aMoveRequest({ move: 'kembalikan', reason: '  ' });

  expect(planMove(aMovableArticle({ state: 'diajukan' }), aRedaktur(), request, NOW)).toEqual({
    ok: false,
    error: [{ kind: 'reason-missing' }],
  });
});

test('a withdrawal takes its reason from the list', () => {
  const request = aMoveRequest({ move: 'cabut', reason: 'diminta pejabat' });

  expect(planMove(aMovableArticle({ state: 'tayang' }), aRedaktur(), request, NOW)).toEqual({
    ok: false,
    error: [{ kind: 'reason-not-listed' }],
  });
});

test('whoever withdrew a story does not reinstate it alone', () => {
  const story = aMovableArticle({ state: 'dicabut', withdrawnBy: 'redpel-1' });
  const request = aMoveRequest({ move: 'pulihkan', reason: 'Dewan Pers memulihkan' });

  expect(planMove(story, aManagingEditor(), request, NOW)).toEqual({
    ok: false,
    error: [{ kind: 'same-person' }],
  });
  expect(planMove(story, aManagingEditor({ id: 'redpel-2' }), request, NOW).ok).toBe(true);
});

test('the buttons that a redaktur sees on a story handed in are: take, send back', () => {
  expect(possibleMoves(aMovableArticle({ state: 'diajukan' }), aRedaktur())).toEqual(['ambil', 'kembalikan']);
});

test('a story goes back to the desk whatever it lacks by now, also by the clock', () => {
  const stripped = { sectionId: null, headline: '', hasBody: false, hasByline: false };
  const story = aMovableArticle({ state: 'dijadwalkan', ...stripped });

  expect(planMove(story, null, aMoveRequest({ move: 'batalkan-jadwal' }), NOW)).toEqual({
    ok: true,
    value: { from: 'dijadwalkan', to: 'disunting' },
  });
});
