'use client';
import { Button, toast, useDocumentInfo, useEditDepth, useForm, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Move } from '../../src/contract/article-state.ts';
import { articleForm } from '../i18n/id/article-form.ts';
import { moveNames, workflowPanel as t } from '../i18n/id/workflow.ts';
import { LateSave } from './LateSave.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { asksFirst, NOTHING_TYPED, toAnswers, type TypedAnswers } from './move-answers.ts';
import { askMoves, makeMove, type MoveAnswers, type PossibleMoves } from './moves-api.ts';
import { Refusals } from './Refusals.tsx';
import { announceAfterLoad } from './StepDone.tsx';
import { formatStoryTime, toClockTime } from './story-clock.ts';
import { useStorySaves } from './use-story-saves.ts';
import { useStoryTitle } from './use-story-title.ts';

/** The steps of the workflow as buttons over the article form. Each saves what was typed before it is made. */
export function WorkflowButtons() {
  const { id } = useDocumentInfo();
  useStoryTitle();
  // In a drawer the page below belongs to another story, which a step would load anew.
  const isInDrawer = useEditDepth() > 1;
  return id === undefined || isInDrawer ? null : <Workflow key={id} id={String(id)} />;
}

function Workflow({ id }: { readonly id: string }) {
  const possible = usePossibleMoves(id);
  const { hasChanges, hasPendingDraft, saveDraft, overwrite, publish } = useStorySaves(id);
  const { setProcessing } = useForm();
  const reason = useLastReason();
  const [asked, setAsked] = useState<Move>();
  const [typed, setTyped] = useState<Partial<Record<Move, TypedAnswers>>>({});
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);

  if (!possible) return null;
  const { state, zone, scheduledFor, moves } = possible;

  async function publishChanges(): Promise<void> {
    setBusy(true);
    setRefusals([]);
    const outcome = await publish();
    if (outcome === 'public') toast.success(t.saved);
    else setRefusals([outcome === 'kept' ? t.notPublished : t.notSaved]);
    setBusy(false);
  }

  async function keepMine(): Promise<void> {
    setBusy(true);
    setRefusals([]);
    if (await overwrite()) toast.success(t.late.kept);
    else setRefusals([t.notSaved]);
    setBusy(false);
  }

  async function carryOut(move: Move, answers: MoveAnswers): Promise<void> {
    setBusy(true);
    setRefusals([]);
    if (!(await saveDraft())) {
      setBusy(false);
      setRefusals([t.notSaved]);
      return;
    }
    setProcessing(true); // nobody types into a form that is about to be loaded anew
    const outcome = await makeMove(id, move, answers);
    if (outcome.ok) {
      announceAfterLoad(t.done(moveNames[move]));
      await goOn(id);
      return;
    }
    setProcessing(false);
    setBusy(false);
    setRefusals(outcome.messages);
  }

  function choose(move: Move): void {
    setRefusals([]);
    if (asksFirst(move)) setAsked(move);
    else void carryOut(move, {});
  }

  return (
    <div className="warta-workflow">
      <span className="warta-state">{t.state(articleForm.states[state])}</span>
      {scheduledFor !== null && <span>{t.scheduledFor(formatStoryTime(scheduledFor, zone))}</span>}
      {state === 'tayang' && possible.number !== null && (
        <a
          href={`/berita/${String(possible.number)}/${possible.slug ?? ''}`}
          target="_blank"
          rel="noreferrer"
        >
          {t.open}
        </a>
      )}
      {state === 'tayang' && hasPendingDraft && <span>{t.pending}</span>}
      {state === 'tayang' && moves.length > 0 && (
        <Button
          buttonStyle="primary"
          disabled={busy || !hasChanges}
          size="medium"
          onClick={() => void publishChanges()}
        >
          {t.save}
        </Button>
      )}
      {moves.map(({ move }) => (
        <Button
          key={move}
          buttonStyle="secondary"
          size="medium"
          disabled={busy}
          onClick={() => {
            choose(move);
          }}
        >
          {nameOf(move, state)}
        </Button>
      ))}
      {busy && <span role="status">{t.saving}</span>}
      {state === 'dikembalikan' && reason !== undefined && <p>{t.returned(reason)}</p>}
      <LateSave id={id} busy={busy} onKeepMine={() => void keepMine()} />
      {!asked && <Refusals sentences={refusals} />}
      {asked && (
        <MoveDialog
          move={asked}
          name={nameOf(asked, state)}
          zone={zone}
          busy={busy}
          refusals={refusals}
          typed={
            typed[asked] ?? { ...NOTHING_TYPED, at: scheduledFor ? toClockTime(scheduledFor, zone) : '' }
          }
          onType={(answers) => {
            setTyped({ ...typed, [asked]: answers });
          }}
          onConfirm={(answers) => void carryOut(asked, toAnswers(asked, answers))}
          onClose={() => {
            setAsked(undefined);
            setRefusals([]);
          }}
        />
      )}
    </div>
  );
}

function nameOf(move: Move, state: PossibleMoves['state']): string {
  return move === 'jadwalkan' && state === 'dijadwalkan' ? t.reschedule : moveNames[move];
}

/** Shows the story as it is now, or the list when the step took it out of the desk's sight. */
async function goOn(id: string): Promise<void> {
  const isInSight = await askMoves(id).then(
    () => true,
    () => false,
  );
  if (isInSight) window.location.reload();
  else window.location.assign('/admin/collections/articles');
}

/** Why the story came back: the reason of its last step. */
function useLastReason(): string | undefined {
  return useFormFields(([fields]) => {
    const last = (fields['moves']?.rows?.length ?? 0) - 1;
    const reason = fields[`moves.${String(last)}.reason`]?.value;
    return typeof reason === 'string' && reason !== '' ? reason : undefined;
  });
}

function usePossibleMoves(id: string): PossibleMoves | undefined {
  const [possible, setPossible] = useState<PossibleMoves>();
  useEffect(() => {
    let current = true;
    askMoves(id).then(
      (answer) => {
        if (current) setPossible(answer);
      },
      () => toast.error(t.noAnswer),
    );
    return () => {
      current = false;
    };
  }, [id]);
  return possible;
}
