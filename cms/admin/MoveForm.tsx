'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { Move } from '../../src/contract/article-state.ts';
import type { Zone } from '../../src/contract/zone.ts';
import { NOTE_KINDS, WITHDRAWAL_REASONS } from '../collections/articles/workflow/plan-move.ts';
import { articleForm } from '../i18n/id/article-form.ts';
import { moveNames, workflowPanel as t } from '../i18n/id/workflow.ts';
import type { MoveAnswers } from './moves-api.ts';

interface Props {
  readonly move: Move;
  readonly zone: Zone;
  readonly onConfirm: (answers: MoveAnswers) => void;
  readonly onCancel: () => void;
}

/** Asks for what a move needs: a reason, a time, or a note. */
export function MoveForm({ move, zone, onConfirm, onCancel }: Props) {
  const [reason, setReason] = useState<string>(move === 'cabut' ? WITHDRAWAL_REASONS[0] : '');
  const [text, setText] = useState('');
  const [at, setAt] = useState('');
  const [kind, setKind] = useState<string>(NOTE_KINDS[0]);
  const [requestedBy, setRequestedBy] = useState('');

  function answers(): MoveAnswers {
    if (move === 'jadwalkan') return { at };
    if (move === 'beri-catatan') return { note: { kind, text, requestedBy } };
    if (move === 'cabut') return { reason, note: { kind, text, requestedBy } };
    return { reason };
  }

  return (
    <div className="warta-move" role="group" aria-label={moveNames[move]}>
      <h3>{moveNames[move]}</h3>
      {move === 'jadwalkan' && (
        <label>
          {t.when(zone)}
          <input
            type="datetime-local"
            value={at}
            onChange={(event) => {
              setAt(event.target.value);
            }}
          />
        </label>
      )}
      {move === 'cabut' && (
        <label>
          {t.reason}
          <select
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          >
            {WITHDRAWAL_REASONS.map((value) => (
              <option key={value} value={value}>
                {articleForm.withdrawalReasons[value]}
              </option>
            ))}
          </select>
        </label>
      )}
      {move === 'beri-catatan' && (
        <label>
          {t.noteKind}
          <select
            value={kind}
            onChange={(event) => {
              setKind(event.target.value);
            }}
          >
            {NOTE_KINDS.map((value) => (
              <option key={value} value={value}>
                {articleForm.notes.kinds[value]}
              </option>
            ))}
          </select>
        </label>
      )}
      {(move === 'kembalikan' || move === 'pulihkan') && (
        <label>
          {t.reason}
          <textarea
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
        </label>
      )}
      {(move === 'cabut' || move === 'beri-catatan') && (
        <label>
          {move === 'cabut' ? t.explanation : t.noteText}
          <textarea
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        </label>
      )}
      {move === 'beri-catatan' && (
        <label>
          {t.requestedBy}
          <input
            value={requestedBy}
            onChange={(event) => {
              setRequestedBy(event.target.value);
            }}
          />
        </label>
      )}
      <div className="warta-workflow">
        <Button
          buttonStyle="primary"
          onClick={() => {
            onConfirm(answers());
          }}
        >
          {t.confirm(moveNames[move])}
        </Button>
        <Button buttonStyle="secondary" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}
