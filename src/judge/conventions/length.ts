import { parseDuration } from '../../time/index.js';

/** An ISO 8601 duration in words: `P7D` "7 days", `PT72H` "72 hours", `P1M` "1 month". */
export function lengthWords(iso: string): string {
  const { months, days, ms } = parseDuration(iso);
  const parts = [
    plural(Math.floor(months / 12), 'year'),
    plural(months % 12, 'month'),
    plural(days, 'day'),
    plural(Math.floor(ms / 3_600_000), 'hour'),
    plural(Math.floor(ms / 60_000) % 60, 'minute'),
  ];
  return parts.filter((p) => p !== '').join(' ') || 'no time';
}

const plural = (n: number, unit: string) => (n === 0 ? '' : `${n} ${unit}${n === 1 ? '' : 's'}`);
