/** The token in a request's cookies, as Payload names it; undefined when they have none. It may be empty, or anybody's. */
export function newsroomToken(cookies: string): string | undefined {
  return /(?:^|;\s*)payload-token=([^;\s]*)/.exec(cookies)?.[1];
}
