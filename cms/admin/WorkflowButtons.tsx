'use client';
import { Button, Modal, toast, useDocumentInfo, useForm, useFormModified, useModal } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Move } from '../../src/contract/article-state.ts';
import { articleForm } from '../i18n/id/article-form.ts';
import { moveNames, workflowPanel as t } from '../i18n/id/workflow.ts';
import { MoveForm } from './MoveForm.tsx';
import { askMoves, makeMove, type MoveAnswers, type PossibleMoves } from './moves-api.ts';

const ASKS_FIRST: readonly Move[] = ['kembalikan', 'jadwalkan', 'cabut', 'pulihkan', 'beri-catatan'];

/** The steps of the workflow as buttons over the article form. Each saves what was typed before it is made. */
export function WorkflowButtons() {
  const { id } = useDocumentInfo();
  return id === undefined ? null : <Workflow key={id} id={String(id)} />;
}

function Workflow({ id }: { readonly id: string }) {
  const [possible, setPossible] = useState<PossibleMoves>();
  const [asked, setAsked] = useState<Move>();
  const [busy, setBusy] = useState(false);
  const { submit } = useForm();
  const modified = useFormModified();
  const { openModal, closeModal } = useModal();
  const modal = `warta-move-${id}`;

  useEffect(() => {
    let current = true;
    askMoves(id).then(
      (answer) => {
        if (current) setPossible(answer);
      },
      () => toast.error(t.failed),
    );
    return () => {
      current = false;
    };
  }, [id]);

  if (!possible) return null;

  async function saveDraft(): Promise<boolean> {
    if (!modified) return true;
    const saved = await submit({
      action: `/api/articles/${id}?draft=true&depth=0`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    });
    return Boolean(saved);
  }

  async function publishChanges(): Promise<void> {
    await submit({
      action: `/api/articles/${id}?depth=0`,
      method: 'PATCH',
      overrides: { _status: 'published' },
    });
  }

  async function carryOut(move: Move, answers: MoveAnswers): Promise<void> {
    setBusy(true);
    const outcome = (await saveDraft())
      ? await makeMove(id, move, answers)
      : { ok: false as const, messages: [t.notSaved] };
    setBusy(false);
    if (!outcome.ok) {
      for (const message of outcome.messages) toast.error(message);
      return;
    }
    toast.success(t.done(moveNames[move]));
    window.location.reload();
  }

  function choose(move: Move): void {
    if (!ASKS_FIRST.includes(move)) {
      void carryOut(move, {});
      return;
    }
    setAsked(move);
    openModal(modal);
  }

  return (
    <div className="warta-workflow">
      <span className="warta-state">{t.state(articleForm.states[possible.state])}</span>
      {possible.state === 'tayang' && possible.number !== null && (
        <a
          href={`/berita/${String(possible.number)}/${possible.slug ?? ''}`}
          target="_blank"
          rel="noreferrer"
        >
          {t.open}
        </a>
      )}
      {possible.state === 'tayang' && possible.moves.length > 0 && (
        <Button
          buttonStyle="primary"
          disabled={busy || !modified}
          size="medium"
          onClick={() => void publishChanges()}
        >
          {t.save}
        </Button>
      )}
      {possible.moves.map(({ move, name }) => (
        <Button
          key={move}
          buttonStyle="secondary"
          size="medium"
          disabled={busy}
          onClick={() => {
            choose(move);
          }}
        >
          {name}
        </Button>
      ))}
      <Modal slug={modal} className="warta-modal">
        {asked && (
          <MoveForm
            move={asked}
            zone={possible.zone}
            onCancel={() => {
              closeModal(modal);
            }}
            onConfirm={(answers) => {
              closeModal(modal);
              void carryOut(asked, answers);
            }}
          />
        )}
      </Modal>
    </div>
  );
}
