/** Something shown from elsewhere: where it lives, and the address of its frame. */
export interface Embed {
  readonly provider: 'youtube' | 'vimeo' | 'openstreetmap';
  readonly frameUrl: string;
  readonly pageUrl: string;
}

/** Reads the address of an embed; undefined unless it is on the allow-list. Frames come from cookie-free hosts. */
export function parseEmbed(address: string): Embed | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:') return undefined;
  switch (url.hostname.replace(/^www\./, '')) {
    case 'youtube.com':
    case 'youtube-nocookie.com':
      return youtube(
        url.searchParams.get('v') ?? /^\/(?:embed|shorts|live)\/([^/]+)/.exec(url.pathname)?.[1],
      );
    case 'youtu.be':
      return youtube(url.pathname.slice(1));
    case 'vimeo.com':
      return vimeo(url.pathname.slice(1));
    case 'openstreetmap.org':
      return url.pathname === '/export/embed.html'
        ? { provider: 'openstreetmap', frameUrl: url.href, pageUrl: url.href }
        : undefined;
    default:
      return undefined;
  }
}

/** Hosts that frames may come from, for the page's content security policy. */
export const EMBED_HOSTS = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://www.openstreetmap.org',
] as const;

function youtube(id: string | undefined): Embed | undefined {
  if (id === undefined || !/^[\w-]{6,20}$/.test(id)) return undefined;
  return {
    provider: 'youtube',
    frameUrl: `https://www.youtube-nocookie.com/embed/${id}`,
    pageUrl: `https://www.youtube.com/watch?v=${id}`,
  };
}

function vimeo(id: string): Embed | undefined {
  if (!/^\d{5,12}$/.test(id)) return undefined;
  return {
    provider: 'vimeo',
    frameUrl: `https://player.vimeo.com/video/${id}?dnt=1`,
    pageUrl: `https://vimeo.com/${id}`,
  };
}
