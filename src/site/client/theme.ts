// Runs before the first paint, so that a reader who chose the dark never sees a white flash.
// A browser that refuses storage simply follows its own preference.
try {
  for (const choice of ['theme', 'text']) {
    const stored = localStorage.getItem(choice);
    if (stored) document.documentElement.dataset[choice] = stored;
  }
} catch {
  // Storage is refused: nothing was chosen, so nothing is to be shown.
}
