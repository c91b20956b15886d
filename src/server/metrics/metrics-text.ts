import type { DiskSpace } from '../../../cms/disk/disk-space.ts';
import type { IndexState } from '../health.ts';
import type { DeliveryState } from '../outbox/delivery-state.ts';
import { oldestSeconds } from '../outbox/delivery-report.ts';
import type { PageCacheFigures } from '../page-cache.ts';

/** What is measured at one moment. */
export interface Figures {
  readonly deliveries: readonly DeliveryState[];
  readonly pages: PageCacheFigures;
  readonly index: IndexState;
  /** Undefined when it cannot be asked. */
  readonly disk: DiskSpace | undefined;
  /** Of what the event loop was late since the last question, the 99th percentile. */
  readonly loopDelayP99Ms: number;
}

/** The figures in the text format of Prometheus, version 0.0.4. What nobody can tell now is left out. */
export function metricsText(figures: Figures, nowMs: number): string {
  const { deliveries, pages, index, disk } = figures;
  const each = (value: (state: DeliveryState) => number | undefined) =>
    deliveries.map((state) => sample({ receiver: state.receiver }, value(state)));
  return [
    metric(
      'outbox_waiting',
      'gauge',
      'Events not delivered yet.',
      each(({ waiting }) => waiting),
    ),
    metric('outbox_oldest_seconds', 'gauge', 'Age of the oldest event not delivered yet.', each((state) =>
      state.waiting === undefined ? undefined : oldestSeconds(state, nowMs))), // prettier-ignore
    metric('outbox_set_aside', 'gauge', 'Articles that cannot be delivered and are tried again.', each((state) =>
      state.setAside.length)), // prettier-ignore
    metric('outbox_paused', 'gauge', '1 while a receiver takes nothing at all.', each((state) =>
      state.pausedSinceMs === undefined ? 0 : 1)), // prettier-ignore
    metric('page_cache_bytes', 'gauge', 'Bytes of kept pages.', [sample({}, pages.bytes)]),
    metric('page_cache_pages', 'gauge', 'Kept pages.', [sample({}, pages.pages)]),
    metric('page_cache_hits_total', 'counter', 'Requests answered with kept bytes.', [
      sample({}, pages.hits),
    ]),
    metric('page_cache_misses_total', 'counter', 'Requests that waited for a drawing.', [
      sample({}, pages.misses),
    ]),
    metric('page_cache_drawings_total', 'counter', 'Pages drawn, also those that nobody waited for.', [
      sample({}, pages.drawings)]), // prettier-ignore
    metric('page_cache_served_old_total', 'counter', 'Requests answered with a page past its time.', [
      sample({}, pages.servedOld)]), // prettier-ignore
    metric('page_cache_purged_total', 'counter', 'Kept pages that a write took away or made old.', [
      sample({}, pages.purged)]), // prettier-ignore
    metric('index_state', 'gauge', '1 for the state that search and related lists are in.', [
      ...INDEX_STATES.map((state) => sample({ state }, state === index ? 1 : 0)),
    ]),
    metric('disk_free_bytes', 'gauge', 'Room on the tightest disk that the portal writes to.', [
      sample({}, disk?.freeBytes),
    ]),
    metric('disk_size_bytes', 'gauge', 'Size of that disk.', [sample({}, disk?.sizeBytes)]),
    metric('disk_state', 'gauge', '1 for the state that the disk is in.', [
      ...DISK_STATES.map((state) => sample({ state }, disk && (state === disk.state ? 1 : 0))),
    ]),
    metric('event_loop_delay_p99_seconds', 'gauge', 'What timers were late since the last scrape, 99th percentile.', [
      sample({}, figures.loopDelayP99Ms / 1000)]), // prettier-ignore
  ].join('');
}

const DISK_STATES = ['ok', 'low', 'full'] as const satisfies readonly DiskSpace['state'][];
const INDEX_STATES = ['ok', 'loading', 'following'] as const satisfies readonly IndexState[];

interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

function sample(labels: Readonly<Record<string, string>>, value: number | undefined): Sample[] {
  return value === undefined ? [] : [{ labels, value }];
}

function metric(
  name: string,
  type: 'gauge' | 'counter',
  help: string,
  samples: readonly (readonly Sample[])[],
): string {
  const lines = samples
    .flat()
    .map(({ labels, value }) => `warta_${name}${braced(labels)} ${String(value)}\n`);
  return `# HELP warta_${name} ${help}\n# TYPE warta_${name} ${type}\n${lines.join('')}`;
}

function braced(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escapeLabel(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
