import { remember } from './remember.ts';

/** Shows the button that turns the page dark or light, and remembers the reader's choice. */
export function offerTheme(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-toggle]')) {
    button.hidden = false;
    button.addEventListener('click', () => remember('theme', isDark() ? 'light' : 'dark'));
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}
