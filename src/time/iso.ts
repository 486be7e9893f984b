import type { Count } from '../model/time.js';
import type { Unit } from './types.js';

/**
 * ISO 8601 length of a counted unit: weeks as days (`P7D`), hours as `PT72H`. A bound stands for the length ("at least
 * 30 days" is `P30D`, the count says that it is a bound); null for a range or no number.
 */
export function isoDuration(unit: Unit | null, count: Count, half = false): string | null {
  if (unit === null) return null;
  if (count.min !== null && count.max !== null && count.min !== count.max) return null;
  const n = count.min ?? count.max;
  if (n === null) return null;
  if (half) return HALVES[unit] ?? null;
  switch (unit) {
    case 'second':
      return `PT${n}S`;
    case 'minute':
      return `PT${n}M`;
    case 'hour':
      return `PT${n}H`;
    case 'day':
      return `P${n}D`;
    case 'week':
      return `P${7 * n}D`;
    case 'month':
      return `P${n}M`;
    case 'year':
      return `P${n}Y`;
  }
}

const HALVES: Partial<Record<Unit, string>> = { hour: 'PT30M', day: 'PT12H', year: 'P6M' };
