import type { LinkView } from './link-view.ts';
import type { PictureView } from './photo-view.ts';

/** What a browser, a search engine and a link preview read of a page; addresses are absolute. */
export interface HeadView {
  /** With the portal's name: "Pasar ikan dibuka | Warta". */
  readonly title: string;
  /** As a link preview shows it, without the portal's name. */
  readonly shareTitle: string;
  readonly siteName: string;
  readonly description: string | undefined;
  /** Undefined for a page that has no address of its own, such as 404. */
  readonly canonical: string | undefined;
  readonly type: 'website' | 'article';
  readonly image: HeadImage;
  readonly feeds: readonly LinkView[];
  readonly indexed: boolean;
  /** Structured data, escaped for a script element. */
  readonly structuredData: string | undefined;
}

/** The picture of a link preview. */
export interface HeadImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What a page says of itself; only the title must be there. */
export interface HeadSource {
  readonly title: string;
  readonly description?: string | undefined;
  /** Address within the portal, with the query that counts ("?halaman=2"). */
  readonly path?: string | undefined;
  readonly type?: HeadView['type'];
  readonly picture?: PictureView | undefined;
  /** The feed of this list, beside the portal's own. */
  readonly feed?: LinkView | undefined;
  readonly indexed?: boolean;
  readonly structuredData?: object | undefined;
}

/** Where the portal lives and what it is called. */
export interface HeadSite {
  readonly siteName: string;
  readonly feed: LinkView;
  /** "https://warta.contoh.go.id", without a slash at the end. */
  readonly siteUrl: string;
}

/** Makes the head of a page. */
export function toHeadView(source: HeadSource, site: HeadSite): HeadView {
  const { path, picture, feed } = source;
  return {
    title: source.title.startsWith(site.siteName) ? source.title : `${source.title} | ${site.siteName}`,
    shareTitle: source.title,
    siteName: site.siteName,
    description: source.description || undefined,
    canonical: path === undefined ? undefined : site.siteUrl + path,
    type: source.type ?? 'website',
    image: toHeadImage(picture, site),
    feeds: feed ? [feed, site.feed] : [site.feed],
    indexed: source.indexed ?? true,
    structuredData: source.structuredData && toScriptText(source.structuredData),
  };
}

/** The picture of the page, or the portal's own: a link without any is passed over. */
function toHeadImage(picture: PictureView | undefined, { siteUrl, siteName }: HeadSite): HeadImage {
  if (picture === undefined) return { url: `${siteUrl}/share.png`, width: 1200, height: 630, alt: siteName };
  const { src, width, height, alt } = picture;
  return { url: siteUrl + src, width, height, alt };
}

/** JSON that cannot end its script element: "</script>" in a headline stays text. */
function toScriptText(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
