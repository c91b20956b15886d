import type { IncomingHttpHeaders } from 'node:http';
import { newsroomToken } from './newsroom-token.ts';

/**
 * Whether a request may be one of the newsroom's: it carries a token, signed or not. Whoever carries other cookies is
 * a reader like all others: a domain that the portal shares with other sites sends it theirs.
 */
export function isKnownReader({ cookie, authorization }: IncomingHttpHeaders): boolean {
  return authorization !== undefined || (cookie !== undefined && newsroomToken(cookie) !== undefined);
}
