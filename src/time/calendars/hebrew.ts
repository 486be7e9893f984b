import { dayNumber } from '../civil.js';

// The Hebrew calendar by its arithmetic: molad, then the postponements. Method: Reingold & Dershowitz,
// "Calendrical Calculations". The day number of 1 Tishri of year 1 is 3761-10-07 BCE (Julian).
const EPOCH = dayNumber(-3760, 9, 7);

function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

function newYear(year: number): number {
  const [a, b, c] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  return EPOCH + b + (c - b === 356 ? 2 : b - a === 382 ? 1 : 0);
}

/** Day number of a feast: month counted from Nisan as 1 (Tishri is 7), in the Hebrew year that begins at Tishri. */
export function hebrewDay(year: number, month: number, day: number): number {
  if (month >= 7) return fromTishri(year, month, day);
  // Nisan to Elul have fixed lengths: count back from the next new year.
  const lengths = [30, 29, 30, 29, 30, 29];
  let days = 0;
  for (let m = month; m <= 6; m++) days += lengths[m - 1]!;
  return newYear(year + 1) - days + day - 1;
}

function fromTishri(year: number, month: number, day: number): number {
  if (month === 12) return hebrewDay(year, 1, 1) - 29 + day - 1;
  const length = newYear(year + 1) - newYear(year);
  const heshvan = length % 10 === 5 ? 30 : 29;
  const kislev = length % 10 === 3 ? 29 : 30;
  const before = [0, 30, 30 + heshvan, 30 + heshvan + kislev, 59 + heshvan + kislev];
  return newYear(year) + before[month - 7]! + day - 1;
}

/** Hebrew year that begins in the autumn of a Gregorian year. */
export function hebrewYear(gregorian: number): number {
  return gregorian + 3761;
}
