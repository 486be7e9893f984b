/**
 * Days of the proleptic Gregorian calendar as plain integers: day 0 is 1970-01-01. No zone, no clock.
 * Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days).
 */

/** Year, month 1–12, day 1–31. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a calendar date. The month may overflow (13 is January of the next year), the day too. */
export function dayNumber(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = m <= 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146_097 + doe - 719_468;
}

/** Calendar date of a day number. */
export function civil(dayNo: number): Civil {
  const z = dayNo + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** ISO weekday of a day number: 1 Monday … 7 Sunday. */
export function weekdayOf(dayNo: number): number {
  return ((((dayNo + 3) % 7) + 7) % 7) + 1;
}

/** Length of a month in days. */
export function monthLength(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether the calendar has such a date. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** `2026-01-29` for a day number. Years outside 0000–9999 are written with a sign, as ISO 8601 asks. */
export function isoOf(dayNo: number): string {
  const { year, month, day } = civil(dayNo);
  return `${isoYear(year)}-${pad(month)}-${pad(day)}`;
}

/** Four digits, or a sign and six. */
export function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}

/** Two digits. */
export function pad(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** Day number of `2026-01-29`, or null where the string is no such date. */
export function dayOfIso(iso: string): number | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (m === null) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

/** The same day of the month `months` later, or the month's last day where it is shorter (31 January + 1 month). */
export function addMonths(dayNo: number, months: number): number {
  const { year, month, day } = civil(dayNo);
  const first = dayNumber(year, month + months, 1);
  const next = dayNumber(year, month + months + 1, 1);
  return Math.min(first + day - 1, next - 1);
}
