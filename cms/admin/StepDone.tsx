'use client';
import { toast } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Where a sentence waits for the next page. */
const WAITING = 'warta-step-done';

/** Has a sentence shown when the next page of the admin is there. */
export function announceAfterLoad(sentence: string): void {
  sessionStorage.setItem(WAITING, sentence);
}

/** Says what a step did on the page that was loaded after it: the story, or the list. */
export function StepDone() {
  useEffect(() => {
    // After this turn: a message that comes before its place on the page is lost.
    const turn = setTimeout(() => {
      const sentence = sessionStorage.getItem(WAITING);
      sessionStorage.removeItem(WAITING);
      if (sentence !== null) toast.success(sentence);
    });
    return () => {
      clearTimeout(turn);
    };
  }, []);
  return null;
}
