/** Headers that every answer of the portal carries. */
export type StandingHeaders = Readonly<Record<string, string>>;

/** The headers of every answer. @param origin where the portal is public */
export function standingHeaders(origin: string, isPublic: boolean): StandingHeaders {
  return {
    'X-Content-Type-Options': 'nosniff',
    ...(isPublic && origin.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
}
