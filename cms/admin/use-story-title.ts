'use client';
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui';
import { useEffect } from 'react';
import { articleForm } from '../i18n/id/article-form.ts';

/** Titles a story that has no headline yet; Payload would show its id, which means nothing to anybody. */
export function useStoryTitle(): void {
  const { id } = useDocumentInfo();
  const { title, setDocumentTitle } = useDocumentTitle();
  useEffect(() => {
    if (id === undefined || title !== String(id)) return undefined;
    // In the next frame: Payload's own effect runs after this one and would set the id again.
    const frame = requestAnimationFrame(() => {
      setDocumentTitle(articleForm.headline.none);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [id, title, setDocumentTitle]);
}
