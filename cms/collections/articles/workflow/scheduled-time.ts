import { OFFSET_HOURS, type Zone } from '../../../../src/contract/zone.ts';

/**
 * Reads a clock time as typed beside the zone it is shown in: "2026-12-01T08:00" in WITA is 00:00 UTC.
 * Neither the server's nor the browser's zone has a say. Undefined when it is no date.
 */
export function parseScheduledTime(text: string, zone: Zone): Date | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?$/.exec(text);
  if (!found) return undefined;
  const asUtc = Date.parse(`${found[1] ?? ''}T${found[2] ?? ''}:00.000Z`);
  // Date.parse rolls "2026-02-31" over in some engines; a date that does not read back as typed is none.
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(found[1] ?? '')) return undefined;
  return new Date(asUtc - OFFSET_HOURS[zone] * 3_600_000);
}
