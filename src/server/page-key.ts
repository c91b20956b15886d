/** What of a request says whether its page may be shared. */
export interface PageAsked {
  /** The request target as it was sent, "/rubrik/ekonomi?halaman=2". */
  readonly target: string;
  /** Whether it carries a token of the newsroom: what is shown may be for one person. */
  readonly isKnown: boolean;
}

/**
 * The address under which a page is kept: its path and the query key that pages know. Undefined for what is drawn
 * anew each time: search, whoever sends a token of the newsroom, and addresses that no page of ours has.
 */
export function pageKey({ target, isKnown }: PageAsked): string | undefined {
  if (isKnown) return undefined;
  const [path = '', ...rest] = (target.split('#')[0] ?? '').split('?');
  // Nothing escaped: "%2F" is another address to the router than to whoever decodes it.
  if (
    !/^(?:\/|(?:\/[\w.-]+)+)$/.test(path) ||
    UNCACHED.some((root) => path === root || path.startsWith(`${root}/`))
  )
    return undefined;
  const page = IN_PAGES.test(path) ? new URLSearchParams(rest.join('?')).get('halaman') : null;
  if (page === null) return path;
  // Any other word is a page that is not there.
  return /^\d{1,6}$/.test(page) ? `${path}?halaman=${page}` : undefined;
}

/** Search answers from the index, which changes without a write; a preview is for one editor. */
const UNCACHED = ['/cari', '/pratinjau'];

/** Addresses that read `halaman`. Elsewhere each number would be kept as another page, and push all others out. */
const IN_PAGES =
  /^\/(?:siaran-pers|infografis|video|ralat|(?:rubrik|topik|daerah|penulis|instansi|media-center|indeks)\/.+)$/;
