import type { ChromeView } from './chrome-view.ts';
import type { LinkView } from './link-view.ts';

/** The links at the end of a page: the sections and the other ways, without the page itself. */
export function toWaysOn(chrome: Pick<ChromeView, 'sections' | 'ways'>, path: string): readonly LinkView[] {
  return [...chrome.sections, ...chrome.ways].filter((link) => link.href !== path);
}
