import * as qs from 'qs-esm';
import { parseHarmlessJson } from './harmless-json.ts';
import { queryFault } from './query-fault.ts';

/** A request to the API as it came in. */
export interface ApiRequest {
  /** Decoded path. */
  readonly path: string;
  /** What follows the question mark, without it. */
  readonly search: string;
  readonly contentType: string;
  /** Whether it is a POST that says it is a question (the admin asks so when its question is too long for an address). */
  readonly asksByPost: boolean;
  readonly body: Buffer | undefined;
}

/**
 * Whether a request cannot mean anything: 404 for an address that would be a fault in Payload, 400 for a query or a
 * body that it would stumble over. What can mean something is left to Payload, which knows the fields and the rights.
 */
export function apiDoor(asked: ApiRequest): 400 | 404 | undefined {
  // Trap: Payload looks collections up in a plain object, which has a "constructor" too.
  if ((asked.path.split('/')[2] ?? '') in {}) return 404;
  const { search, json } = parts(asked);
  const isRefused =
    json === 'unreadable' || queryFault(parseQuery(search)) || (asked.asksByPost && queryFault(json));
  return isRefused ? 400 : undefined;
}

/** What Payload takes for the query, and for the JSON. Source: payload 3.90, utilities/handleEndpoints.js. */
function parts({ search, contentType, asksByPost, body }: ApiRequest): {
  readonly search: string;
  readonly json: Record<string, unknown> | 'unreadable';
} {
  const none = { search, json: {} };
  if (body === undefined) return none;
  const [type = ''] = contentType.split(';', 1);
  if (type === 'application/json')
    return { search, json: parseHarmlessJson(body.toString('utf8')) ?? 'unreadable' };
  // It puts the body behind the address with a question mark of its own, whether there was one or not.
  if (asksByPost)
    return { ...none, search: search === '' ? body.toString('utf8') : `${search}?${body.toString('utf8')}` };
  return type.includes('multipart/') ? none : { search, json: 'unreadable' };
}

/** As Payload does it, so that both see the same. Source: payload 3.90, utilities/createPayloadRequest.js. */
function parseQuery(search: string): Record<string, unknown> {
  return qs.parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10 });
}
