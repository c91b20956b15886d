import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Payload } from 'payload';
import { cacheTag } from '../contract/cache-tag.ts';
import type { SearchDoor } from '../contract/search-door.ts';
import type { Outage } from '../site/data/stand-in.ts';
import { recordReads } from './record-reads.ts';

/** What a page may reach: the doors that the server opens. */
export interface SiteDoors {
  readonly payload: Payload;
  readonly search: SearchDoor;
  readonly siteUrl: string;
  readonly now: () => Date;
  readonly outage?: Outage | undefined;
}

/**
 * Answers a request with a page of the site.
 * @param tags takes the tags of what the page reads, where somebody wants to keep it
 */
export type SiteHandler = (req: IncomingMessage, res: ServerResponse, tags?: Set<string>) => Promise<void>;

const BUILT = fileURLToPath(new URL('../../dist/site/', import.meta.url));

/** Where the files are that a built page asks for. */
export const SITE_ASSETS = `${BUILT}client`;

/** The built pages, or undefined before the first build. Pages that get no doors by hand find them on globalThis. */
export async function openSite(doors: SiteDoors): Promise<SiteHandler | undefined> {
  const entry = `${BUILT}server/entry.mjs`;
  if (!existsSync(entry)) return undefined;
  Reflect.set(globalThis, Symbol.for('warta.locals'), doors);
  const built: unknown = await import(pathToFileURL(entry).href);
  const handler = toHandler(built);
  return (req, res, tags) => handler(req, res, undefined, tags ? recordDoors(doors, tags) : { ...doors });
}

/** The same doors, noting what passes through them. Search is not purged, so a page that asks it is not kept. */
function recordDoors({ payload, search, siteUrl, now, outage }: SiteDoors, tags: Set<string>): SiteDoors {
  return {
    payload: recordReads(payload, tags),
    search: {
      ready: () => {
        tags.add(cacheTag.unkept);
        return search.ready();
      },
      search: (request) => {
        tags.add(cacheTag.unkept);
        return search.search(request);
      },
    },
    siteUrl,
    now: () => {
      tags.add(cacheTag.clock);
      return now();
    },
    outage,
  };
}

type AstroHandler = (
  req: IncomingMessage,
  res: ServerResponse,
  next: undefined,
  locals: SiteDoors,
) => Promise<void>;

function toHandler(built: unknown): AstroHandler {
  if (
    typeof built === 'object' &&
    built !== null &&
    'handler' in built &&
    typeof built.handler === 'function'
  )
    return built.handler as AstroHandler; // built by @astrojs/node, which documents this signature
  throw new Error('dist/site/server/entry.mjs exports no handler');
}
