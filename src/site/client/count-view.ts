const TAB = 'baca';

/**
 * Tells the portal that this article was opened: its number, and random letters that the tab keeps until it is
 * closed. They say nothing about the reader, and keep apart two equal phones behind one address.
 */
export function countView(): void {
  const mark = document.querySelector<HTMLElement>('[data-count-view]');
  const { countView: number, beacon } = mark?.dataset ?? {};
  if (!number || !beacon) return;
  // A page that is being prefetched has no reader yet.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', countView, { once: true });
    return;
  }
  navigator.sendBeacon(beacon, `${number} ${tabMark()}`.trim());
}

function tabMark(): string {
  try {
    const kept = sessionStorage.getItem(TAB);
    if (kept !== null) return kept;
    const made = [...crypto.getRandomValues(new Uint8Array(8))].map(toHex).join('');
    sessionStorage.setItem(TAB, made);
    return made;
  } catch {
    return ''; // storage is switched off: the portal tells readers apart by address and browser alone
  }
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
