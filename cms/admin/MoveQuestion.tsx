import type { Zone } from '../../src/contract/zone.ts';
import { parseScheduledTime } from '../collections/articles/workflow/scheduled-time.ts';
import { NOTE_KINDS } from '../../src/contract/article-note.ts';
import { WITHDRAWAL_REASONS } from '../collections/articles/workflow/plan-move.ts';
import { articleForm } from '../i18n/id/article-form.ts';
import { workflowPanel as t } from '../i18n/id/workflow.ts';
import type { Question, TypedAnswers } from './move-answers.ts';
import { formatStoryTime } from './story-clock.ts';

interface Props {
  readonly question: Question;
  readonly zone: Zone;
  readonly typed: TypedAnswers;
  readonly onType: (typed: TypedAnswers) => void;
}

/** One thing that a step asks, with its label. */
export function MoveQuestion({ question, zone, typed, onType }: Props) {
  const field = (name: keyof TypedAnswers) => ({
    value: typed[name],
    onChange: (event: { readonly target: { readonly value: string } }) => {
      onType({ ...typed, [name]: event.target.value });
    },
  });
  switch (question) {
    case 'time':
      return (
        <label>
          {t.when(zone)}
          <input type="datetime-local" {...field('at')} />
          <TimeAsRead at={typed.at} zone={zone} />
        </label>
      );
    case 'reason':
      return (
        <label>
          {t.reason}
          <textarea {...field('reason')} />
        </label>
      );
    case 'explanation':
      return (
        <label>
          {t.explanation}
          <textarea {...field('text')} />
        </label>
      );
    case 'note-text':
      return (
        <label>
          {t.noteText}
          <textarea {...field('text')} />
        </label>
      );
    case 'requested-by':
      return (
        <label>
          {t.requestedBy}
          <input type="text" {...field('requestedBy')} />
        </label>
      );
    case 'listed-reason':
      return (
        <label>
          {t.reason}
          <select {...field('listedReason')}>
            {WITHDRAWAL_REASONS.map((value) => (
              <option key={value} value={value}>
                {articleForm.withdrawalReasons[value]}
              </option>
            ))}
          </select>
        </label>
      );
    case 'note-kind':
      return (
        <label>
          {t.noteKind}
          <select {...field('kind')}>
            {NOTE_KINDS.map((value) => (
              <option key={value} value={value}>
                {articleForm.notes.kinds[value]}
              </option>
            ))}
          </select>
        </label>
      );
  }
}

/** The time in words: a browser that speaks English shows 5 January as 01/05. */
function TimeAsRead({ at, zone }: { readonly at: string; readonly zone: Zone }) {
  const time = parseScheduledTime(at, zone);
  return <output>{time && t.scheduledFor(formatStoryTime(time.toISOString(), zone))}</output>;
}
