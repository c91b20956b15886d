import { expect, test } from 'vitest';
import { aDeliveryState, anArticleAside } from '../outbox/delivery-state.fixture.ts';
import { metricsText, type Figures } from './metrics-text.ts';

test('what waits, for how long, and what is set aside is told for each receiver', () => {
  const text = metricsText(
    someFigures({
      deliveries: [
        aDeliveryState({ waiting: 3, oldestAtMs: 1000, setAside: [anArticleAside()] }),
        aDeliveryState({ receiver: 'uji', pausedSinceMs: 0 }),
      ],
    }),
    5000,
  );

  for (const line of [
    'warta_outbox_waiting{receiver="index"} 3',
    'warta_outbox_waiting{receiver="uji"} 0',
    'warta_outbox_oldest_seconds{receiver="index"} 4',
    'warta_outbox_set_aside{receiver="index"} 1',
    'warta_outbox_paused{receiver="index"} 0',
    'warta_outbox_paused{receiver="uji"} 1',
  ])
    expect(text.split('\n')).toContain(line);
});

test('what the page cache holds and does, how the index is, and how late the event loop was', () => {
  const lines = metricsText(someFigures({ index: 'following', loopDelayP99Ms: 12.5 }), 0).split('\n');

  expect(lines).toEqual(
    expect.arrayContaining([
      'warta_page_cache_bytes 4096',
      'warta_page_cache_hits_total 90',
      'warta_page_cache_misses_total 10',
      'warta_page_cache_drawings_total 11',
      'warta_page_cache_served_old_total 3',
      'warta_page_cache_purged_total 2',
      'warta_index_state{state="ok"} 0',
      'warta_index_state{state="following"} 1',
      'warta_event_loop_delay_p99_seconds 0.0125',
    ]),
  );
});

test('how much room the disk has is told, and nothing of a disk that cannot be asked', () => {
  const full = metricsText(someFigures({ disk: { state: 'full', freeBytes: 5, sizeBytes: 9000 } }), 0).split(
    '\n',
  );
  const unknown = metricsText(someFigures({ disk: undefined }), 0);

  expect(full).toEqual(
    expect.arrayContaining([
      'warta_disk_free_bytes 5',
      'warta_disk_size_bytes 9000',
      'warta_disk_state{state="low"} 0',
      'warta_disk_state{state="full"} 1',
    ]),
  );
  expect(unknown).not.toMatch(/^warta_disk_/m);
});

test('every line is one that Prometheus reads, and no name comes twice with the same labels', () => {
  const lines = metricsText(someFigures({ deliveries: [aDeliveryState({ receiver: 'a"b\\c' })] }), 0)
    .trimEnd()
    .split('\n');

  for (const line of lines)
    expect(line).toMatch(
      /^(?:# (?:HELP|TYPE) warta_\w+ .+|warta_\w+(?:\{\w+="(?:[^"\\]|\\.)*"\})? [\d.e-]+)$/,
    );
  expect(new Set(lines).size).toBe(lines.length);
});

test('a lag that nobody can tell is left out and not called zero', () => {
  const text = metricsText(someFigures({ deliveries: [aDeliveryState({ waiting: undefined })] }), 0);

  expect(text).not.toMatch(/^warta_outbox_(?:waiting|oldest_seconds)\{/m);
});

function someFigures(changes: Partial<Figures> = {}): Figures {
  const counts = { hits: 90, misses: 10, drawings: 11, servedOld: 3, purged: 2, pages: 1, bytes: 4096 };
  const disk = { state: 'ok', freeBytes: 7000, sizeBytes: 9000 } as const;
  return { deliveries: [aDeliveryState()], pages: counts, index: 'ok', disk, loopDelayP99Ms: 0, ...changes };
}
