import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SectionTimeline } from './section-timeline.ts';

test('the nearest in time come first, earlier or later, and only from the section', () => {
  const timeline = new SectionTimeline();
  for (const [slot, at] of [100, 200, 310, 900].entries()) timeline.add(slot, 'nusantara', at);
  timeline.add(9, 'olahraga', 250);

  expect(timeline.nearest('nusantara', 250, 3)).toEqual([1, 2, 0]);
  expect(timeline.nearest('iptek', 250, 3)).toEqual([]);
});

test('in whatever order stories come and go, the nearest are those of a plain search', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 30 }), fc.nat(50), fc.nat(10), (times, at, most) => {
      const timeline = new SectionTimeline();
      for (const [slot, time] of times.entries()) timeline.add(slot, null, time);
      for (const [slot, time] of times.entries()) if (slot % 3 === 0) timeline.remove(slot, null, time);

      const near = timeline.nearest(null, at, most).map((slot) => Math.abs((times[slot] ?? 0) - at));

      const distances = times.filter((_, slot) => slot % 3 !== 0).map((time) => Math.abs(time - at));
      expect(near).toEqual(distances.sort((a, b) => a - b).slice(0, most));
    }),
  );
});
