import { cellList } from '../model/words.js';
import { easter, pascha } from './calendars/easter.js';
import { hebrewDay, hebrewYear } from './calendars/hebrew.js';
import { islamicDay, islamicYear } from './calendars/islamic.js';
import { newMoonFrom } from './calendars/moon.js';
import { civil, dayNumber, weekdayOf } from './civil.js';
import { FEASTS, INDEPENDENCE, VICTORY_WEST } from './words/feasts.js';

/** Local days of one keeping of a feast, both inclusive, and by how many days either end may be off. */
export interface FeastDays {
  readonly first: number;
  readonly last: number;
  readonly soft: number;
  readonly reason: string;
  /** The less likely of two days that share the name. */
  readonly second?: true;
}

const HOW = new Map(FEASTS.map((r) => [r.phrase, { how: r.how, feast: r.feast }]));

/** Every keeping of a feast that begins in a Gregorian year; several readings where the name is shared. */
export function feastDays(phrase: string, year: number, timezone: string): readonly FeastDays[] {
  const key = `${phrase}|${year}|${timezone}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const days = reckon(phrase, year, timezone);
  if (remembered.size > 2000) remembered.clear();
  remembered.set(key, days);
  return days;
}

const remembered = new Map<string, readonly FeastDays[]>();

function reckon(phrase: string, year: number, timezone: string): readonly FeastDays[] {
  const row = HOW.get(phrase);
  if (row === undefined) return [];
  const [how, arg = ''] = row.how.split(' ') as [string, string?];
  const days = (first: number, last: number, soft = 0): FeastDays => ({
    first,
    last,
    soft,
    reason: row.feast,
  });
  const [a = '', b = a] = arg.split('..');
  switch (how) {
    case 'fixed':
      return [days(monthDay(year, a), monthDay(year, b))];
    case 'around': {
      const first = monthDay(year, a);
      const last = monthDay(year, b);
      return [days(first, last < first ? monthDay(year + 1, b) : last)];
    }
    case 'easter':
      return [days(easter(year) + Number(a), easter(year) + Number(b))];
    case 'pascha':
      return [days(pascha(year) + Number(a), pascha(year) + Number(b))];
    case 'islamic':
      return islamic(a, b, year).map(([f, l]) => days(f, l, 1));
    case 'eid':
      return [
        ...islamic('10-1', '10-3', year).map(([first, last]) => ({
          first,
          last,
          soft: 1,
          reason: 'Eid al-Fitr',
        })),
        ...islamic('12-10', '12-13', year).map(([first, last]) => ({
          first,
          last,
          soft: 1,
          reason: 'Eid al-Adha',
        })),
      ];
    case 'hebrew':
      return hebrew(a, b, year).map(([f, l]) => days(f, l));
    case 'moon': {
      const d =
        arg === 'diwali'
          ? newMoonFrom(dayNumber(year, 10, 18), 5.5) - 1
          : newMoonFrom(dayNumber(year, 1, 21), 8);
      return [days(d, d, 1)];
    }
    case 'weekday': {
      const [month, weekday, nth] = arg.split('-').map(Number) as [number, number, number];
      const first = dayNumber(year, month, 1);
      const d = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
      return [days(d, d)];
    }
    case 'quds': {
      // The last Friday of Ramadan.
      return islamic('9-1', '9-30', year).map(([, last]) => {
        const friday = last - ((weekdayOf(last) - 5 + 7) % 7);
        return days(friday, friday);
      });
    }
    case 'victory': {
      const east = { ...days(dayNumber(year, 5, 9), dayNumber(year, 5, 9)), reason: 'Victory Day of 9 May' };
      const west = { ...days(dayNumber(year, 5, 8), dayNumber(year, 5, 8)), reason: 'Victory Day of 8 May' };
      return VICTORY_WEST.some((r) => r.zone === timezone)
        ? [west, { ...east, second: true }]
        : [east, { ...west, second: true }];
    }
    case 'independence': {
      const own = INDEPENDENCE.find((r) => cellList(r.zones).includes(timezone));
      if (own === undefined) return [];
      return [days(monthDay(year, own.date), monthDay(year, own.date))];
    }
    default:
      return [];
  }
}

function monthDay(year: number, text: string): number {
  const [month, day] = text.split('-').map(Number) as [number, number];
  return dayNumber(year, month, day);
}

function islamic(a: string, b: string, year: number): (readonly [number, number])[] {
  const [m1, d1] = a.split('-').map(Number) as [number, number];
  const [m2, d2] = b.split('-').map(Number) as [number, number];
  const out: (readonly [number, number])[] = [];
  const around = islamicYear(dayNumber(year, 1, 1));
  for (let y = around - 1; y <= around + 2; y++) {
    const first = islamicDay(y, m1, d1);
    if (civil(first).year === year) out.push([first, islamicDay(y, m2, d2)]);
  }
  return out;
}

function hebrew(a: string, b: string, year: number): (readonly [number, number])[] {
  const [m1, d1] = a.split('-').map(Number) as [number, number];
  const [m2, d2] = b.split('-').map(Number) as [number, number];
  for (const y of [hebrewYear(year) - 1, hebrewYear(year)]) {
    const first = hebrewDay(y, m1, d1);
    if (civil(first).year === year) {
      const span = m1 === m2 ? d2 - d1 : 7;
      return [[first, first + span]];
    }
  }
  return [];
}
