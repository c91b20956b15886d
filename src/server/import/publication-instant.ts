import { OFFSET_HOURS, zoneOfOffset, type Zone } from '../../contract/zone.ts';

/** When a story was published, and the zone that it was filed in. */
export interface PublicationInstant {
  /** ISO instant in UTC. */
  readonly publishedAt: string;
  readonly zone: Zone;
  /** Only the day was given. */
  readonly dateOnly: boolean;
}

/**
 * Reads a date of the importer's format: an ISO instant ("2024-08-07T21:18:00+07:00"), or one without an offset
 * or without a clock time, which are taken in the desk's zone. Undefined when there is no such day or hour.
 */
export function parsePublicationInstant(text: string, deskZone: Zone): PublicationInstant | undefined {
  const found = ISO.exec(text.trim());
  if (!found) return undefined;
  const [, day = '', clock, offset = OFFSET[deskZone]] = found;
  const at = new Date(`${day}T${clock ?? '00:00:00'}${offset}`);
  if (Number.isNaN(at.getTime()) || !isCalendarDay(day)) return undefined;
  return {
    publishedAt: at.toISOString(),
    zone: zoneOfOffset(offset) ?? deskZone,
    dateOnly: clock === undefined,
  };
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/;

const OFFSET = {
  WIB: `+0${OFFSET_HOURS.WIB}:00`,
  WITA: `+0${OFFSET_HOURS.WITA}:00`,
  WIT: `+0${OFFSET_HOURS.WIT}:00`,
} as const satisfies Record<Zone, string>;

/** `new Date` makes 2 March of 30 February. */
function isCalendarDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
