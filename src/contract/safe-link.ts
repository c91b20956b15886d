const PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/** Whether a link may stand on a page: the portal's own path, a fragment, or one of four protocols. */
export function isSafeLink(link: string): boolean {
  if (/^[/#](?!\/)/.test(link) && !hasControlCharacter(link) && !link.includes('\\')) return true;
  return !hasControlCharacter(link) && URL.canParse(link) && PROTOCOLS.includes(new URL(link).protocol);
}

function hasControlCharacter(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
