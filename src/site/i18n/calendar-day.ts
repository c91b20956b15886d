/** "Rabu, 7 Agustus 2024". @param day calendar day, "2024-08-07" */
export function formatDay(day: string): string {
  return DAY.format(noon(day));
}

/** "7 Agustus 2024". @param day calendar day, "2024-08-07" */
export function formatDate(day: string): string {
  return DATE.format(noon(day));
}

/** "Agustus 2024". @param month "2024-08" */
export function formatMonth(month: string): string {
  return MONTH.format(noon(`${month}-01`));
}

/** "Agustus". @param month "2024-08" */
export function formatMonthName(month: string): string {
  return MONTH_NAME.format(noon(`${month}-01`));
}

// A calendar day has no zone: it is read and printed in UTC, so that none can move it.
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

const DAY = inUtc({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const DATE = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = inUtc({ month: 'long', year: 'numeric' });
const MONTH_NAME = inUtc({ month: 'long' });

function inUtc(style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('id', { ...style, timeZone: 'UTC' });
}
