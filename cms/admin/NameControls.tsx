'use client';
import { useEffect, type ReactNode } from 'react';
import { comparedParts, englishNames, missingNames, unnamedDialog } from '../i18n/id/control-names.ts';

const NAMES = ['aria-label', 'aria-roledescription', 'title', 'placeholder'] as const;
const NAMED = NAMES.map((name) => `[${name}]`).join(',');
const DIALOG = 'dialog[aria-label], [role=dialog][aria-label]';
/** What a list to pick from says to a screen reader stays English, so that at least it is read as English. */
const ENGLISH_SPEECH = '.react-select > [role=log]';
/** Payload's own words in a comparison, not the story's. */
const COMPARED_PART = '.lexical-unknown-diff > span';
const NAMELESS = Object.entries(missingNames);

/**
 * Gives Payload's controls the names that its code has in English, or not at all. No option reaches them, so they
 * are named in the page, when they come and when they change. What an editor wrote is never touched.
 */
export function NameControls({ children }: { readonly children?: ReactNode }) {
  useEffect(() => {
    nameWithin(document.body);
    const observer = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'attributes' && target instanceof Element) translate(target);
        for (const added of addedNodes) if (added instanceof Element) nameWithin(added);
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: [...NAMES] });
    return () => {
      observer.disconnect();
    };
  }, []);
  return children;
}

function nameWithin(added: Element): void {
  for (const control of [added, ...added.querySelectorAll(NAMED)]) translate(control);
  for (const region of added.parentElement?.querySelectorAll(ENGLISH_SPEECH) ?? [])
    region.setAttribute('lang', 'en');
  for (const part of added.querySelectorAll(COMPARED_PART))
    part.textContent = comparedParts[part.textContent.trim()] ?? part.textContent;
  const dialog = added.closest(DIALOG);
  if (dialog) nameDialog(dialog);
  for (const inner of added.querySelectorAll(DIALOG)) nameDialog(inner);
  for (const [place, name] of NAMELESS)
    for (const control of added.parentElement?.querySelectorAll(place) ?? []) {
      if (control.getAttribute('aria-label') === name) continue;
      control.setAttribute('aria-label', name);
      control.setAttribute('title', name);
    }
}

function translate(control: Element): void {
  for (const attribute of NAMES) {
    const name = englishNames[control.getAttribute(attribute) ?? ''];
    if (name !== undefined) control.setAttribute(attribute, name);
  }
}

/** Payload names a dialog by its technical id; its heading says what it is. */
function nameDialog(dialog: Element): void {
  const heading = dialog.querySelector('h1, h2, h3')?.textContent.trim() ?? '';
  const name = heading === '' ? unnamedDialog : heading;
  if (dialog.getAttribute('aria-label') !== name) dialog.setAttribute('aria-label', name);
}
