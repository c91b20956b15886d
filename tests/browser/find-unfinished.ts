/**
 * What looks unfinished on the page that it runs in (inside the browser): text under 14 px, lines over 75
 * characters, anything that makes the page scroll sideways. Gives a line for each, with the words it stands on.
 */
export function findUnfinished(): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${String(root.scrollWidth)}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? '';
    const element = walker.currentNode.parentElement;
    if (text === '' || !element?.checkVisibility() || element.closest('script, style, noscript, [hidden]'))
      continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < 14) faults.push(`${String(size)} px: ${text.slice(0, 40)}`);
  }
  for (const paragraph of document.querySelectorAll('main p')) {
    const { fontSize, display } = getComputedStyle(paragraph);
    const text = paragraph.textContent.trim();
    if (display === 'none' || text.length < 160 || paragraph.querySelector('select')) continue;
    if (paragraph.scrollHeight > paragraph.clientHeight + 1) continue; // cut after some lines: more text than is shown
    const lines =
      paragraph.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(paragraph).lineHeight);
    const perLine = text.length / Math.max(1, Math.round(lines));
    if (perLine > 75)
      faults.push(`${String(Math.round(perLine))} characters a line at ${fontSize}: ${text.slice(0, 40)}`);
  }
  return faults;
}
