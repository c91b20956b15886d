import { OFFSET_HOURS, type Zone } from '../../src/contract/zone.ts';

/**
 * An instant on the clock of a story's zone, as the newsroom reads it: "25 November 2026, 08.42 WIB". The zone of
 * the browser has no say.
 * @param iso an instant in UTC; anything else is a bug and throws RangeError
 */
export function formatStoryTime(iso: string, zone: Zone): string {
  const clock = toClockTime(iso, zone);
  return `${DAY.format(new Date(`${clock}Z`))}, ${clock.slice(11).replace(':', '.')} ${zone}`;
}

/** The same as a field of date and time holds it: "2026-11-25T08:42". */
export function toClockTime(iso: string, zone: Zone): string {
  return new Date(Date.parse(iso) + OFFSET_HOURS[zone] * HOUR_MS).toISOString().slice(0, 16);
}

const HOUR_MS = 3_600_000;
const DAY = new Intl.DateTimeFormat('id', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
