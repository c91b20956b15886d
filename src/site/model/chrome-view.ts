import { address } from '../../contract/address.ts';
import type { StoredChrome } from '../data/stored-chrome.ts';
import { chrome as t } from '../i18n/id/chrome.ts';
import type { LinkView, MenuLinkView } from './link-view.ts';

/** What stands around every page, ready to print. */
export interface ChromeView {
  readonly siteName: string;
  readonly tagline: string | undefined;
  readonly about: string | undefined;
  readonly isFront: boolean;
  readonly sections: readonly MenuLinkView[];
  /** Other ways through the portal: by day, most read, corrections. */
  readonly ways: readonly MenuLinkView[];
  readonly pages: readonly MenuLinkView[];
  readonly office: OfficeView | undefined;
  readonly feed: LinkView;
}

/** Where the office is and how it is reached. */
export interface OfficeView {
  readonly name: string;
  readonly address: string | undefined;
  readonly email: LinkView | undefined;
  readonly phone: LinkView | undefined;
}

/**
 * Makes the surroundings of a page.
 * @param stored undefined where the database cannot be asked: the page then stands in a plain frame
 * @param path the address of the page, without query
 */
export function toChromeView(stored: StoredChrome | undefined, path: string): ChromeView {
  const menuLink = (href: string, text: string) => ({ href, text, current: href === path });
  const siteName = stored?.site.name || t.fallbackName;
  return {
    siteName,
    tagline: stored?.site.tagline || undefined,
    about: stored?.site.about || undefined,
    isFront: path === address.front(),
    sections: (stored?.sections ?? [])
      .slice(0, SECTIONS_IN_MENU)
      .map(({ slug, name }) => menuLink(address.section(slug), name)),
    ways: [
      menuLink(address.days(), t.days),
      menuLink(address.mostRead(), t.mostRead),
      menuLink(address.corrections(), t.corrections),
      menuLink(address.siteMap(), t.siteMap),
    ],
    pages: (stored?.pages ?? []).map(({ slug, title }) => menuLink(address.page(slug), title)),
    office: toOfficeView(stored),
    feed: { href: address.feed(), text: t.feedTitle(siteName) },
  };
}

/** Sections that a menu names; the site map names them all. */
const SECTIONS_IN_MENU = 12;

function toOfficeView(stored: StoredChrome | undefined): OfficeView | undefined {
  if (!stored?.site.office) return undefined;
  const { office, address: place, email, phone } = stored.site;
  return {
    name: office,
    address: place || undefined,
    email: email ? { href: `mailto:${email}`, text: email } : undefined,
    phone: phone ? { href: `tel:${phone.replace(/[^+\d]/g, '')}`, text: t.phone(phone) } : undefined,
  };
}
