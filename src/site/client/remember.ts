/** Keeps a reader's choice on this device and shows it; undefined forgets it. */
export function remember(choice: 'theme' | 'text', value: string | undefined): void {
  if (value === undefined) delete document.documentElement.dataset[choice];
  else document.documentElement.dataset[choice] = value;
  try {
    if (value === undefined) localStorage.removeItem(choice);
    else localStorage.setItem(choice, value);
  } catch {
    // Storage is refused: the choice holds until the page is left, which is all that can be had.
  }
}
