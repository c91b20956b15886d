import { apiBody } from './families/api-body.ts';
import { apiQuery } from './families/api-query.ts';
import { beacon } from './families/beacon.ts';
import { brokenWire } from './families/broken-wire.ts';
import { multipart } from './families/multipart.ts';
import { oddHeaders } from './families/odd-headers.ts';
import { oddMethod } from './families/odd-method.ts';
import { oddPath } from './families/odd-path.ts';
import { oddQuery } from './families/odd-query.ts';
import { seededRandom, type Random } from './seeded-random.ts';

/** What of the portal's content a request may aim at. */
export interface Targets {
  /** Addresses of pages, with a leading slash. */
  readonly pages: readonly string[];
  /** Ids of documents that exist. */
  readonly ids: readonly string[];
  /** Header lines of people: nobody, and somebody with few rights. */
  readonly tokens: readonly string[];
}

/** One request as the bytes that go over the wire. */
export interface HostileRequest {
  readonly family: Family;
  readonly bytes: Buffer;
  /** For the report: the first line, shortened. */
  readonly name: string;
}

/** The ways in which a request may be hostile. */
export type Family = keyof typeof FAMILIES;

/** Each makes the bytes of a request; its share of all requests stands beside it. */
const FAMILIES = {
  path: { share: 18, make: oddPath },
  query: { share: 14, make: oddQuery },
  headers: { share: 10, make: oddHeaders },
  method: { share: 6, make: oddMethod },
  wire: { share: 8, make: brokenWire },
  beacon: { share: 8, make: beacon },
  'api-query': { share: 22, make: apiQuery },
  'api-body': { share: 10, make: apiBody },
  multipart: { share: 4, make: multipart },
} as const satisfies Record<
  string,
  { readonly share: number; readonly make: (random: Random, targets: Targets) => Buffer }
>;

/** The request that belongs to a seed: near to a good one, or far from any. */
export function hostileRequest(seed: number, targets: Targets): HostileRequest {
  const random = seededRandom(seed);
  const family = chooseFamily(random);
  const bytes = FAMILIES[family].make(random, targets);
  return { family, bytes, name: bytes.toString('latin1').split('\n')[0]?.slice(0, 200) ?? '' };
}

function chooseFamily(random: Random): Family {
  const names = Object.keys(FAMILIES) as Family[]; // the keys of a constant
  let left = random.below(names.reduce((total, name) => total + FAMILIES[name].share, 0));
  for (const name of names) {
    left -= FAMILIES[name].share;
    if (left < 0) return name;
  }
  return 'path';
}
