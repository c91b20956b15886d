'use client';
import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Move } from '../../src/contract/article-state.ts';
import type { Zone } from '../../src/contract/zone.ts';
import { workflowPanel as t } from '../i18n/id/workflow.ts';
import { QUESTIONS, type TypedAnswers } from './move-answers.ts';
import { MoveQuestion } from './MoveQuestion.tsx';
import { Refusals } from './Refusals.tsx';

interface Props {
  readonly move: Move;
  readonly name: string;
  readonly zone: Zone;
  readonly busy: boolean;
  readonly refusals: readonly string[];
  readonly typed: TypedAnswers;
  readonly onType: (typed: TypedAnswers) => void;
  readonly onConfirm: (typed: TypedAnswers) => void;
  readonly onClose: () => void;
}

/** Asks for what a step needs: a reason, a time, or a note. It stays open, with what was typed, until the step is made. */
export function MoveDialog(props: Props) {
  const { move, name, zone, busy, refusals, typed, onType, onConfirm, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return createPortal(
    <dialog ref={dialog} className="warta-move" aria-labelledby={heading} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation(); // React carries it on to the article's form, which would save
          if (!busy) onConfirm(typed);
        }}
      >
        <h3 id={heading}>{name}</h3>
        {QUESTIONS[move]?.map((question) => (
          <MoveQuestion key={question} question={question} zone={zone} typed={typed} onType={onType} />
        ))}
        <Refusals sentences={refusals} />
        <div className="warta-workflow">
          <Button type="submit" buttonStyle="primary" disabled={busy}>
            {name}
          </Button>
          <Button type="button" buttonStyle="secondary" disabled={busy} onClick={onClose}>
            {t.cancel}
          </Button>
          {busy && <span role="status">{t.saving}</span>}
        </div>
      </form>
    </dialog>,
    document.body,
  );
}
