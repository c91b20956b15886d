import { remember } from './remember.ts';

/** Shows the buttons of text size, and remembers the reader's choice. */
export function offerTextSize(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-text-sizes]')) {
    group.hidden = false;
    for (const button of group.querySelectorAll<HTMLButtonElement>('[data-size]')) {
      button.addEventListener('click', () => {
        remember('text', button.dataset['size'] || undefined);
        showChosen(group);
      });
    }
    showChosen(group);
  }
}

function showChosen(group: HTMLElement): void {
  const chosen = document.documentElement.dataset['text'] ?? '';
  for (const button of group.querySelectorAll<HTMLButtonElement>('[data-size]')) {
    button.setAttribute('aria-pressed', String(button.dataset['size'] === chosen));
  }
}
