'use client';
import { useDocumentInfo, useForm, useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { askBasis } from './moves-api.ts';

/** How the panel saves what is in the form. */
export interface StorySaves {
  /** Something in the form is not public yet: typed just now, or kept as a draft. */
  readonly hasChanges: boolean;
  /** Something is kept as a draft over the public text. */
  readonly hasPendingDraft: boolean;
  /** Keeps what was typed as a draft; says whether the portal holds it. */
  readonly saveDraft: () => Promise<boolean>;
  /** Keeps what was typed over what another person saved meanwhile, which stays among the versions. */
  readonly overwrite: () => Promise<boolean>;
  /** Keeps what was typed, then shows it to readers; says how far that went. */
  readonly publish: () => Promise<'public' | 'kept' | 'not-kept'>;
}

/** Saves of a story, one after the other and never beside an autosave: an older text cannot arrive last. */
export function useStorySaves(id: string): StorySaves {
  const { submit, setModified } = useForm();
  const modified = useFormModified();
  const quiet = useQuietForm();
  const { unpublishedVersionCount, setUnpublishedVersionCount, setMostRecentVersionIsAutosaved } =
    useDocumentInfo();
  const hasPendingDraft = unpublishedVersionCount > 0;

  async function send(status: 'draft' | 'published', basis?: string): Promise<boolean> {
    const answer = await submit({
      action: `/api/articles/${id}?depth=0${status === 'draft' ? '&draft=true' : ''}`,
      method: 'PATCH',
      overrides: { _status: status, ...(basis === undefined ? {} : { updatedAt: basis }) },
      skipValidation: status === 'draft',
      disableSuccessStatus: true,
    });
    return answer?.res.ok ?? false;
  }

  async function saveDraft(): Promise<boolean> {
    await quiet();
    return modified ? send('draft') : true;
  }

  async function overwrite(): Promise<boolean> {
    await quiet();
    const basis = await askBasis(id);
    return basis !== undefined && send('draft', basis);
  }

  async function publish(): Promise<'public' | 'kept' | 'not-kept'> {
    if (!(await saveDraft())) return 'not-kept';
    if (!(await send('published'))) {
      // Trap: after a refused publish Payload takes the form for saved, and would not save it again.
      setModified(true);
      return 'kept';
    }
    setUnpublishedVersionCount(0);
    setMostRecentVersionIsAutosaved(false);
    return 'public';
  }

  return { hasChanges: modified || hasPendingDraft, hasPendingDraft, saveDraft, overwrite, publish };
}

/** Gives a function that resolves when no autosave is on its way. */
function useQuietForm(): () => Promise<void> {
  const autosaving = useFormBackgroundProcessing();
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    if (!autosaving) for (const goOn of waiting.current.splice(0)) goOn();
  }, [autosaving]);
  return () =>
    autosaving
      ? new Promise((resolve) => {
          waiting.current.push(resolve);
        })
      : Promise.resolve();
}
