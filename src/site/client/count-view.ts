/** Tells the portal that this article was opened: its number, and nothing about the reader. */
export function countView(): void {
  const mark = document.querySelector<HTMLElement>('[data-count-view]');
  const { countView: number, beacon } = mark?.dataset ?? {};
  if (!number || !beacon) return;
  // A page that is being prefetched has no reader yet.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', countView, { once: true });
    return;
  }
  navigator.sendBeacon(beacon, number);
}
