/** Something that stands elsewhere and is linked from a story: a page carries no frame of another host. */
export interface Embed {
  readonly provider: 'youtube' | 'vimeo' | 'openstreetmap';
  readonly pageUrl: string;
}

/** Reads the address of an embed; undefined unless it is on the allow-list. Gives the same address for every spelling. */
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
        ? { provider: 'openstreetmap', pageUrl: url.href }
        : undefined;
    default:
      return undefined;
  }
}

function youtube(id: string | undefined): Embed | undefined {
  if (id === undefined || !/^[\w-]{6,20}$/.test(id)) return undefined;
  return {
    provider: 'youtube',
    pageUrl: `https://www.youtube.com/watch?v=${id}`,
  };
}

function vimeo(id: string): Embed | undefined {
  if (!/^\d{5,12}$/.test(id)) return undefined;
  return {
    provider: 'vimeo',
    pageUrl: `https://vimeo.com/${id}`,
  };
}
