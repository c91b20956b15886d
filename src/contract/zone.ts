/** Indonesia's three zones: fixed offsets, no daylight saving. Source: Keppres 41/1987. */
export type Zone = 'WIB' | 'WITA' | 'WIT';

/** The zones from west to east. */
export const ZONES = ['WIB', 'WITA', 'WIT'] as const satisfies readonly Zone[];

/** Hours ahead of UTC. Source: Keppres 41/1987. */
export const OFFSET_HOURS = { WIB: 7, WITA: 8, WIT: 9 } as const satisfies Record<Zone, number>;

const OFFSET = /([+-])(\d{2}):?(\d{2})$/;

/**
 * The zone that an ISO instant was written in, from its offset: "2024-08-07T21:18:00+07:00" is WIB.
 * Undefined for any other offset, and for an instant in UTC.
 */
export function zoneOfOffset(iso: string): Zone | undefined {
  const found = OFFSET.exec(iso);
  if (found?.[1] !== '+' || found[3] !== '00') return undefined;
  return ZONES.find((zone) => OFFSET_HOURS[zone] === Number(found[2]));
}

/** The calendar day of an instant in a zone, "2024-08-07". An invalid Date is a bug and throws RangeError. */
export function dayInZone(at: Date, zone: Zone): string {
  return new Date(at.getTime() + OFFSET_HOURS[zone] * HOUR_MS).toISOString().slice(0, 10);
}

/** The first instant of a calendar day ("2024-08-07") in a zone. */
export function startOfDay(day: string, zone: Zone): Date {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - OFFSET_HOURS[zone] * HOUR_MS);
}

const HOUR_MS = 3_600_000;
