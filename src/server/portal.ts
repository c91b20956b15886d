import type { Server } from 'node:http';
import { onCommit } from '../../cms/database/after-commit.ts';
import { err, ok, type Result } from '../contract/result.ts';
import type { SearchDoor } from '../contract/search-door.ts';
import { STUCK_DELIVERY } from '../contract/stuck-delivery.ts';
import { answerKept } from './answer-kept.ts';
import { clientAddress } from './client-address.ts';
import { clearLeftMedia } from './clear-left-media.ts';
import { watchDisk } from './disk-watch.ts';
import { loadFirstContent } from './content/first-content.ts';
import { watchDatabase } from './database-watch.ts';
import { pageDrawing } from './draw-page.ts';
import type { Environment } from './environment.ts';
import { portalFiles } from './files.ts';
import { answerFirstAdmin } from './first-admin/answer-first-admin.ts';
import { offerFirstAdmin } from './first-admin/offer-first-admin.ts';
import { createHttp } from './http.ts';
import { startWords } from './i18n/start.ts';
import { startIndex } from './index-client.ts';
import { insistWhileAway } from './insist-while-away.ts';
import { keepStandIn } from './keep-stand-in.ts';
import { listen } from './listen.ts';
import { loadIndex, makeMissingLists } from './load-index.ts';
import { complain, logFailure, say } from './log.ts';
import { answerMetrics } from './metrics/answer-metrics.ts';
import { openAdmin } from './newsroom-pages.ts';
import { openNewsroom, type Newsroom, type StartRefusal } from './open-newsroom.ts';
import { startOperatorSocket } from './operator-socket.ts';
import { startOutboxDelivery } from './outbox-delivery.ts';
import { findStuck, summariseDelivery } from './outbox/delivery-report.ts';
import { indexReceiver } from './outbox/index-receiver.ts';
import { createListKeeper } from './outbox/list-keeper.ts';
import { createPageCache } from './page-cache.ts';
import { exchangePurges } from './purge-notices.ts';
import { portalRoute } from './route.ts';
import { startScheduledPublication } from './scheduled-publication.ts';
import { openSite } from './site.ts';
import { standingHeaders } from './standing-headers.ts';
import { startViewCounter } from './view-counter.ts';
import { onVisibleWrite } from './visible-writes.ts';

/** Bytes of pages kept ready: about two thousand of them. */
const PAGE_CACHE_BYTES = 64 * 1024 * 1024;

/** Milliseconds that a page is served without being drawn again, and that a page is whose time nothing tells. */
const PAGE_AGE = { freshMs: 60_000, staleMs: 60_000, restMs: 15 * 60_000 };

/** A portal that answers. */
export interface Portal {
  /** Port it answers on; the setting may have been 0, "any". */
  readonly port: number;
  readonly newsroom: Newsroom;
  /** One-time link for the first administrator; undefined once there is one. */
  readonly firstAdminLink: string | undefined;
  /** Resolves when the index is whole and everything that happened has been told to it. */
  readonly settled: () => Promise<void>;
  /** Finishes what is under way and closes everything, backwards. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the portal; readable as a list.
 * @param onIndexDeath called when search and related lists have died, and the portal must be started anew
 */
export async function startPortal(
  environment: Environment,
  onIndexDeath: (error: Error) => void,
): Promise<Result<Portal, StartRefusal>> {
  const startedAt = new Date();
  const newsroom = await openNewsroom(environment, startedAt);
  if (!newsroom.ok) return newsroom;
  const { payload } = newsroom.value;
  say(startWords.migrated);
  await loadFirstContent(payload, environment, new Date());

  const index = startIndex(onIndexDeath);
  const stopping = new AbortController();
  let searchable = false;
  let isWhole = false;
  const delivery = startOutboxDelivery(payload, Date.now);
  Reflect.set(globalThis, STUCK_DELIVERY, () => findStuck(delivery.standings(), Date.now()));
  const indexState = () => (!isWhole ? 'loading' : delivery.isIdle() ? 'ok' : 'following');
  const search: SearchDoor = {
    ready: () => searchable,
    search: (request) => index.ask({ ask: 'search', request }),
  };
  // A file is written by this portal alone.
  const isShared = environment.databaseFile === undefined;
  const pages = createPageCache(
    {
      mostBytes: PAGE_CACHE_BYTES,
      ...PAGE_AGE,
      countsElsewhere: isShared,
      cdnSeconds: environment.cdnSeconds,
    },
    Date.now,
  );
  const notices = isShared ? await exchangePurges(payload, pages.purge, Date.now) : undefined;
  onVisibleWrite(payload, pages.purge, notices?.announce);
  const unhook = onCommit(payload, delivery.nudge);
  // The last that wraps the database: what it refuses has not been tried, and purges nothing.
  const database = watchDatabase(payload);
  const standIn = keepStandIn(payload, database.isAway);
  const outage = { isOn: database.isAway, standIn: standIn.current };
  const now = () => new Date();
  const site = await openSite({ payload, search, siteUrl: environment.siteUrl, now, outage });
  const admin = await openAdmin(environment.host, environment.port);
  if (!site || !admin) {
    database.stop();
    await notices?.stop();
    await index.close();
    await delivery.stop();
    await newsroom.value.close();
    return err({ kind: 'build-missing' });
  }
  say(startWords.adminReady);

  const files = portalFiles(environment.dataDir);
  const disk = watchDisk(environment);
  const views = startViewCounter(payload, Date.now, pages.noteViews);
  const standing = standingHeaders(environment.siteUrl, environment.isPublic);
  const drawing = pageDrawing({ site, standing, database });
  await standIn.start(drawing.prepare);
  const http = createHttp(
    answerKept(pages),
    portalRoute({
      payload,
      origin: environment.siteUrl,
      standing,
      database,
      clientAddress: clientAddress(environment.trustedProxies, (proxy) => {
        complain(startWords.unnamedProxy(proxy));
      }),
      clock: Date.now,
      files,
      drawing,
      pages,
      admin,
      firstAdmin: answerFirstAdmin({ payload, dataDir: environment.dataDir, clock: Date.now }),
      views,
      indexState,
      disk,
      outbox: async () => summariseDelivery(await delivery.states(), Date.now()),
      metrics: answerMetrics({
        token: environment.metricsToken,
        isPublic: environment.isPublic,
        clock: Date.now,
        read: async () => ({
          deliveries: await delivery.states(),
          pages: pages.figures(),
          index: indexState(),
          disk: await disk.read(),
        }),
      }),
    }),
  );
  const listening = await listen(http, environment.port, environment.host);
  if (!listening.ok) {
    disk.stop();
    standIn.stop();
    database.stop();
    await views.stop();
    await notices?.stop();
    await delivery.stop();
    await index.close();
    await newsroom.value.close();
    return listening;
  }

  const loaded = Promise.withResolvers<undefined>();
  const lists = createListKeeper(payload);
  // Taken in first: what another portal delivers while this one loads must be told to this index, too.
  const receiver = indexReceiver(payload, index, lists, loaded.promise);
  const loading = insistWhileAway(() => delivery.add(receiver), stopping.signal)
    .then(() => loadIndex(payload, index, stopping.signal))
    .then(async (stories) => {
      searchable = true;
      say(startWords.indexing(String(stories)));
      await makeMissingLists(index, lists, stopping.signal);
      isWhole = true;
      loaded.resolve(undefined);
    });
  loading.catch((error: unknown) => {
    if (stopping.signal.aborted) return;
    logFailure('the search index could not be loaded', error);
    onIndexDeath(error instanceof Error ? error : new Error(String(error)));
  });
  const sweeping = clearLeftMedia({
    payload,
    dataDir: environment.dataDir,
    startedAt,
    isShared,
    signal: stopping.signal,
  });
  const firstAdmin = await insistWhileAway(
    () => offerFirstAdmin(payload, environment.dataDir, environment.siteUrl, new Date()),
    stopping.signal,
  );
  const operator = await startOperatorSocket({
    payload,
    dataDir: environment.dataDir,
    siteUrl: environment.siteUrl,
    now: () => new Date(),
  });
  const stopSchedule = startScheduledPublication(payload, () => new Date());

  return ok({
    port: listening.value,
    newsroom: newsroom.value,
    firstAdminLink: firstAdmin,
    settled: async () => {
      await loading;
      await delivery.drained();
    },
    stop: async () => {
      unhook();
      stopping.abort();
      await closeHttp(http);
      await operator.stop();
      await stopSchedule();
      disk.stop();
      standIn.stop();
      await views.stop();
      await Promise.allSettled([loading]);
      await delivery.stop();
      await notices?.stop();
      await index.close();
      await sweeping;
      database.stop();
      await newsroom.value.close();
    },
  });
}

async function closeHttp(http: Server): Promise<void> {
  http.closeIdleConnections();
  const closed = new Promise((resolve) => http.close(resolve));
  // Readers who keep a connection open do not keep the portal from stopping.
  const patience = setTimeout(() => {
    http.closeAllConnections();
  }, 5000);
  await closed;
  clearTimeout(patience);
}
