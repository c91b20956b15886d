'use client';
import { Button, useFormFields } from '@payloadcms/ui';
import { useState } from 'react';
import { workflowPanel as t } from '../i18n/id/workflow.ts';

interface Props {
  readonly id: string;
  readonly busy: boolean;
  /** Keeps the text of this form as the newest; the other one stays among the versions. */
  readonly onKeepMine: () => void;
}

/**
 * Says that somebody else saved this story after the form was opened, and what can be done: nothing typed is lost
 * and nobody's words go under unseen.
 */
export function LateSave({ id, busy, onKeepMine }: Props) {
  const sentence = useLateSave();
  const change = useFormFields(([, dispatch]) => dispatch);
  if (sentence === undefined) return null;

  function keepMine(): void {
    // Trap: Payload keeps the error of this field after a save that went well.
    change({ type: 'UPDATE', path: 'updatedAt', errorMessage: '', valid: true });
    onKeepMine();
  }

  return (
    <div role="alert" className="warta-late">
      <p>{sentence}</p>
      <Button buttonStyle="primary" size="medium" disabled={busy} onClick={keepMine}>
        {t.late.keepMine}
      </Button>
      <a href={`/admin/collections/articles/${id}`} target="_blank" rel="noreferrer">
        {t.late.openTheirs}
      </a>
    </div>
  );
}

/**
 * Why the last save came too late; undefined when it did not. Trap: the error of a field goes with the next letter
 * that is typed, though nothing is saved yet; the text that the form is based on changes with a save alone.
 */
function useLateSave(): string | undefined {
  const basis = useFormFields(([fields]) => fields['updatedAt']?.value);
  const error = useFormFields(([fields]) => fields['updatedAt']?.errorMessage);
  const [late, setLate] = useState<{ readonly basis: unknown; readonly sentence: string }>();
  const isKnown = late !== undefined && late.basis === basis && late.sentence === error;
  if (error && !isKnown) setLate({ basis, sentence: error });
  return late !== undefined && late.basis === basis ? late.sentence : undefined;
}
