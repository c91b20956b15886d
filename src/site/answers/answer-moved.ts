/** The answer for an address that has a better one, for ever. @param target address within the portal */
export function answerMoved(target: string): Response {
  return new Response(null, { status: 301, headers: { Location: target } });
}
