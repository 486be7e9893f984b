import { dayNumber } from '../civil.js';

// The tabular Islamic calendar (civil epoch, 622-07-19 Gregorian, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of
// thirty). Months begin in fact with a sighting, so a date is right to about a day:
// the feasts of 2016–2025 were kept on it or the day before in Mecca, on it or the day after in South Asia.
const EPOCH = dayNumber(622, 7, 19);

/** Day number of a date of the tabular Islamic calendar. */
export function islamicDay(year: number, month: number, day: number): number {
  return (
    EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1
  );
}

/** The Islamic year that a day number is about in. */
export function islamicYear(dayNo: number): number {
  return Math.floor((30 * (dayNo - EPOCH) + 10_646) / 10_631);
}
