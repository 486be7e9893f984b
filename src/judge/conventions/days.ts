import { addDuration as forward, localDate, midnight, parseDuration } from '../../time/index.js';

export { localDate, midnight };

/** Moves an instant by an ISO 8601 duration, forward (1) or back (-1), by the calendar of the zone, keeping its hour. */
export function addDuration(at: number, duration: string, zone: string, sign: 1 | -1 = 1): number {
  if (sign === 1) return forward(at, duration, zone);
  const { months, days, ms } = parseDuration(duration);
  if (months === 0 && days === 0) return at - ms;
  const today = localDate(at, zone);
  const back = new Date(`${today}T00:00:00Z`);
  back.setUTCMonth(back.getUTCMonth() - months);
  back.setUTCDate(back.getUTCDate() - days);
  return midnight(back.toISOString().slice(0, 10), zone) + (at - midnight(today, zone)) - ms;
}

/** Whether a duration is told in days or longer, and not to the hour. */
export function isInDays(duration: string): boolean {
  return !duration.includes('T');
}

/** The ISO date after this one. */
export function nextDay(isoDate: string): string {
  return new Date(Date.parse(`${isoDate}T00:00:00Z`) + 864e5).toISOString().slice(0, 10);
}
