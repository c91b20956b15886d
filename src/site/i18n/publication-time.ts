import type { Zone } from '../../contract/zone.ts';

/**
 * The publication time as readers see it: "Rabu, 7 Agustus 2024 | 21:18 WIB".
 * @param at instant (UTC); an invalid Date is a bug and throws RangeError
 */
export function formatPublicationTime(at: Date, zone: Zone): string {
  return `${DAY[zone].format(at)} | ${CLOCK[zone].format(at)} ${zone}`;
}

/**
 * The same for a card, where space is short: "7 Agustus 2024 | 21:18 WIB". The year always shows.
 * @param at instant (UTC); an invalid Date is a bug and throws RangeError
 */
export function formatShortTime(at: Date, zone: Zone): string {
  return `${DATE[zone].format(at)} | ${CLOCK[zone].format(at)} ${zone}`;
}

/** How a place on the page writes a publication time, and a day whose clock time is not known. */
export interface TimeStyle {
  readonly time: (at: Date, zone: Zone) => string;
  readonly day: (at: Date, zone: Zone) => string;
}

/** "Rabu, 7 Agustus 2024 | 21:18 WIB", or "Rabu, 7 Agustus 2024". */
export const FULL_TIME: TimeStyle = { time: formatPublicationTime, day: (at, zone) => DAY[zone].format(at) };

/** "7 Agustus 2024 | 21:18 WIB", or "7 Agustus 2024". */
export const SHORT_TIME: TimeStyle = { time: formatShortTime, day: (at, zone) => DATE[zone].format(at) };

// Fields, because dateStyle: 'full' prints "07 Agustus"; en-GB, because the "id" clock prints 21.18.
const DAY = perZone('id', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const DATE = perZone('id', { day: 'numeric', month: 'long', year: 'numeric' });
const CLOCK = perZone('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function perZone(locale: string, style: Intl.DateTimeFormatOptions): Record<Zone, Intl.DateTimeFormat> {
  const inZone = (timeZone: string) => new Intl.DateTimeFormat(locale, { ...style, timeZone });
  return { WIB: inZone('Asia/Jakarta'), WITA: inZone('Asia/Makassar'), WIT: inZone('Asia/Jayapura') };
}
