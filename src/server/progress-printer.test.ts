import { expect, test } from 'vitest';
import { progressPrinter } from './progress-printer.ts';

test('on a terminal a bar is drawn over itself, at most five times a second', () => {
  const { written, tick, printer } = aPrinter({ isTTY: true });

  printer.show(aProgress(25));
  tick(100);
  printer.show(aProgress(30));
  tick(100);
  printer.show(aProgress(50));
  printer.end();

  expect(written()).toEqual([
    expect.stringContaining('█████░░░░░░░░░░░░░░░  25 %'),
    expect.stringContaining('██████████░░░░░░░░░░  50 %  1.200 ditambahkan, 30 sudah ada, 1 ditolak'),
    '\n',
  ]);
});

test('in a log a plain line is written at first and every five seconds', () => {
  const { written, tick, printer } = aPrinter({});

  printer.show(aProgress(0));
  tick(4_999);
  printer.show(aProgress(40));
  tick(1);
  printer.show(aProgress(100));
  printer.end();

  expect(written()).toHaveLength(2);
  expect(written()[1]).toBe('100 %  1.200 ditambahkan, 30 sudah ada, 1 ditolak  (246 baris/detik)\n');
});

test('empty files are imported whole', () => {
  const { written, printer } = aPrinter({});

  printer.show({ bytesRead: 0, bytes: 0, counts: { added: 0, known: 0, rejected: 0 } });

  expect(written()[0]).toContain('100 %');
});

function aPrinter(kind: { isTTY?: boolean }) {
  let now = 1_000_000;
  const lines: string[] = [];
  const out = { ...kind, write: (text: string) => lines.push(text) > 0 };
  const printer = progressPrinter(out, () => now);
  return { printer, written: () => lines, tick: (ms: number) => (now += ms) };
}

function aProgress(percent: number) {
  return { bytesRead: percent, bytes: 100, counts: { added: 1200, known: 30, rejected: 1 } };
}
