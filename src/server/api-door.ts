import * as qs from 'qs-esm';
import { isObject, parseHarmlessJson } from './harmless-json.ts';
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
  const { searches, json } = readings(asked);
  const isRefused =
    json === 'unreadable' ||
    searches.some((search) => queryFault(parseQuery(search))) ||
    (asked.asksByPost && isOddQuestion(json));
  return isRefused ? 400 : undefined;
}

/** Of a question in a body Payload takes the document as it stands; only from an address it reads it as JSON. */
function isOddQuestion(json: Record<string, unknown>): boolean {
  const { data } = json;
  const hasDocument = data === undefined || data === null || isObject(data);
  return !hasDocument || queryFault(json) || !LOCALES.every((name) => isLocale(json[name]));
}

/** Payload writes them from the body into the address, unescaped, where they could say anything. */
const LOCALES = ['locale', 'fallbackLocale', 'fallback-locale'] as const;

function isLocale(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && /^[\w-]*$/.test(value));
}

/**
 * All that Payload may take for the query, and for the JSON. What it does with the body of a question hangs on the very
 * letters of its headers, so that the address is judged both alone and with what may be put behind it.
 * Source: payload 3.90, utilities/handleEndpoints.js.
 */
function readings({ search, contentType, asksByPost, body }: ApiRequest): {
  readonly searches: readonly string[];
  readonly json: Record<string, unknown> | 'unreadable';
} {
  const alone = { searches: [search], json: {} };
  if (body === undefined) return alone;
  const [type = ''] = contentType.split(';', 1);
  // As Payload decodes it: without the mark that a text may begin with.
  const text = new TextDecoder().decode(body);
  if (type === 'application/json') {
    const json = parseHarmlessJson(text) ?? 'unreadable';
    const locale = json === 'unreadable' ? undefined : json['locale'];
    const isMoved = asksByPost && typeof locale === 'string' && locale !== '';
    return { searches: isMoved ? [search, behind(search, `locale=${locale}`)] : [search], json };
  }
  if (asksByPost) return { ...alone, searches: [search, behind(search, text)] };
  return type.includes('multipart/') ? alone : { ...alone, json: 'unreadable' };
}

/** It puts a question mark of its own between, whether there was one or not. */
function behind(search: string, more: string): string {
  return search === '' ? more : `${search}?${more}`;
}

/**
 * As Payload does it, so that both see the same: an address ends at "#", and line breaks in it are nothing.
 * Source: payload 3.90, utilities/createPayloadRequest.js.
 */
function parseQuery(search: string): Record<string, unknown> {
  const url = new URL(`http://portal/?${search}`);
  return qs.parse(url.search, {
    allowEmptyArrays: true,
    arrayLimit: 1000,
    depth: 10,
    ignoreQueryPrefix: true,
  });
}
