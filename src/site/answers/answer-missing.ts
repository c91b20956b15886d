import type { Payload } from 'payload';
import { readRedirect } from '../data/read-redirect.ts';
import { answerMoved } from './answer-moved.ts';

/**
 * The answer where no page stands: 301 when the address was moved, else 404, which Astro fills with the page
 * of that name. @param path the address without query
 */
export async function answerMissing(payload: Payload, path: string): Promise<Response> {
  const target = await readRedirect(payload, path);
  return target === undefined || target === path ? new Response(null, { status: 404 }) : answerMoved(target);
}
