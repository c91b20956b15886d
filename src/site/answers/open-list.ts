import type { AstroGlobal } from 'astro';
import { readChrome } from '../data/read-chrome.ts';
import { readStoryPage, type StoryList } from '../data/read-story-page.ts';
import type { StoredChrome } from '../data/stored-chrome.ts';
import { toChromeView, type ChromeView } from '../model/chrome-view.ts';
import { toListPage, type ListPageView, type ListSource } from '../model/list-page.ts';
import { parsePageNumber } from '../model/page-number.ts';
import { answerMissing } from './answer-missing.ts';

/** What the page of a list is drawn from: the properties of ListPage. */
export interface OpenedList {
  readonly view: ListPageView;
  readonly chrome: ChromeView;
  readonly siteUrl: string;
}

/**
 * Opens the page of a list that the reader turned to, or gives the answer where there is no such page.
 * @param read the portal's chrome, where the page has read it already
 */
export async function openList(
  { locals, url }: Pick<AstroGlobal, 'locals' | 'url'>,
  source: ListSource,
  list: StoryList,
  read?: StoredChrome,
): Promise<OpenedList | Response> {
  const { payload, siteUrl } = locals;
  const page = parsePageNumber(url.searchParams);
  if (!page) return answerMissing(payload, url.pathname);
  const [chrome, found] = await Promise.all([
    read ?? readChrome(payload),
    readStoryPage(payload, list, page),
  ]);
  const view = toListPage(source, page, found);
  if (!view) return answerMissing(payload, url.pathname);
  return { view, chrome: toChromeView(chrome, url.pathname), siteUrl };
}
