import type { Count, Counts, FuzzyInterval, Occurrence } from '../model/index.js';
import { localDate, localDateTime } from '../time/index.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "29 Jan" of an ISO date; with the year where it is another than `year`. */
export function day(iso: string, year?: string): string {
  const [y, m, d] = iso.slice(0, 10).split('-') as [string, string, string];
  return `${Number(d)} ${MONTHS[Number(m) - 1]}${y === year ? '' : ` ${y}`}`;
}

/** A window by its days: "29 Jan – 5 Feb"; an end at midnight is the day before, said as the last day in. */
export function windowDays(window: FuzzyInterval, zone: string, year: string): string {
  const from = window.startMin === null ? 'open' : day(localDate(window.startMin, zone), year);
  if (window.endMax === null) return `from ${from}, no end`;
  const last = day(localDate(window.endMax - 1, zone), year);
  return `${from} – ${last}`;
}

/** When something happened: a day, a night, or the days between which it lies. */
export function when(time: FuzzyInterval, zone: string, year: string): string {
  if (time.startMin === null || time.endMax === null) return 'at a time not known';
  const [from, to] = [localDate(time.startMin, zone), localDate(time.endMax - 1, zone)];
  if (from === to) return day(to, year);
  const overnight = localDateTime(time.startMin, zone).slice(11, 13) >= '15' && dayAfter(from) === to;
  return overnight ? `night to ${day(to, year)}` : `${day(from, year)} – ${day(to, year)}`;
}

const dayAfter = (iso: string) => new Date(Date.parse(iso) + 864e5).toISOString().slice(0, 10);

/** "maternity hospital, Zaporizhzhia: 6 injured". */
export function whatHappened(o: Occurrence): string {
  const where = o.places.map((p) => p.name).join(o.place_disputed ? ' or ' : ', ') || 'place not said';
  const what = o.targets.length > 0 ? o.targets[0] : ACTS[o.act];
  const told = countWords(o.counts);
  const effect =
    o.effect === 'debris' ? ' (debris of downed weapons)' : o.effect === 'intercepted' ? ' (shot down)' : '';
  return `${where}: ${what}${effect}${told ? `, ${told}` : ''}`;
}

const ACTS: Readonly<Record<Occurrence['act'], string>> = {
  'drone-strike': 'drones',
  'missile-strike': 'missiles',
  'combined-strike': 'drones and missiles',
  'air-strike': 'air strike',
  shelling: 'shelling',
  'ground-attack': 'ground attack',
  'rocket-attack': 'rockets',
  attack: 'attack',
  other: 'incident',
};

function countWords(counts: Counts): string {
  return (['killed', 'injured', 'launched', 'missiles', 'drones', 'hits'] as const)
    .flatMap((name) => {
      const c = counts[name];
      if (!c || c.max === 0) return [];
      return [`${number(c)} ${c.max === 1 ? SINGULAR[name] : name}`];
    })
    .slice(0, 3)
    .join(', ');
}

const SINGULAR = {
  killed: 'killed',
  injured: 'injured',
  launched: 'launched',
  missiles: 'missile',
  drones: 'drone',
  hits: 'hit',
} as const;

/** "6", "12 to 15", "at least 24", "up to 5". */
export function number({ min, max }: Count): string {
  if (min !== null && max !== null) return min === max ? String(min) : `${min} to ${max}`;
  return min !== null ? `at least ${min}` : `up to ${max}`;
}
