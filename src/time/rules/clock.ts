import type { Page, Rule } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom, When } from '../when.js';
import { whenAtom } from '../when.js';
import { CLOCK_CUES, DAY_OPENERS } from '../words/cues.js';
import { type ZoneAfter, zoneAfter } from './zone-after.js';

/** Clock times in digits, and "noon" and "midnight": "18:00 Moscow time", "6 p.m. local time", "0600 GMT". */
export const clock: Rule = { name: 'clock', on: ['#', 'noon', 'midnight'], read };

function read({ t }: Page, i: number): Atom | null {
  const word = t.at(i);
  if (word === 'noon' || word === 'midnight') {
    if (t.glued(i + 1) && t.at(i + 1) === '-') return null;
    const z = zoneAfter(t, i);
    return made(i, z.last, word === 'noon' ? 720 : 0, z, word === 'midnight', [`clock:${word}`, ...z.words]);
  }
  if (
    t.glued(i) &&
    (t.isWord(i - 1) ||
      t.at(i - 1) === ':' ||
      t.at(i - 1) === '.' ||
      t.at(i - 1) === '$' ||
      t.at(i - 1) === ',')
  ) {
    return null;
  }
  return colon(t, i) ?? meridian(t, i) ?? military(t, i);
}

/** "18:00", "6:30 p.m.", "18.30 local time", "18h00". */
function colon(t: Tokens, i: number): Atom | null {
  const mark = t.at(i + 1);
  if ((mark !== ':' && mark !== '.' && mark !== 'h') || !t.glued(i + 1) || !t.glued(i + 2)) return null;
  const [hour, minute] = [t.value(i), t.value(i + 2)];
  if (t.digits(i) > 2 || t.digits(i + 2) !== 2 || hour > 24 || minute > 59) return null;
  let last = i + 2;
  if (t.at(last + 1) === ':' && t.glued(last + 1) && t.digits(last + 2) === 2 && t.glued(last + 2)) last += 2;
  else if (t.glued(last + 1) && (t.at(last + 1) === ':' || t.at(last + 1) === '%' || t.isNumber(last + 1)))
    return null;
  const half = meridiem(t, last);
  const z = zoneAfter(t, half.last);
  // "9.15 on Monday" is a time, "9.15 per cent" is none.
  const dated = CLOCK_CUES.has(t.at(i - 1)) && DAY_OPENERS.has(t.at(last + 1));
  if (mark === '.' && half.add === null && z.zone === null && !dated) return null;
  if (half.add !== null && (hour > 12 || hour === 0)) return null;
  const at = (half.add === null ? hour * 60 : (hour % 12) * 60 + half.add) + minute;
  return at > 1440 ? null : made(i, z.last, at, z, false, z.words);
}

/** "6 p.m.", "6pm". */
function meridian(t: Tokens, i: number): Atom | null {
  const hour = t.value(i);
  if (!(hour >= 1 && hour <= 12) || t.digits(i) > 2) return null;
  const half = meridiem(t, i);
  if (half.add !== null) {
    const z = zoneAfter(t, half.last);
    const end = (hour % 12) * 60 + half.add;
    return hours(t, i, hour, end, z) ?? made(i, z.last, end, z, false, z.words);
  }
  return null;
}

/** "6-8 p.m.", "from 6 to 8 p.m.": the first hour is of the same half of the day, or of the one before. */
function hours(t: Tokens, i: number, hour: number, end: number, z: ZoneAfter): Atom | null {
  const join = t.at(i - 1);
  const a = t.value(i - 2);
  const lead = t.at(i - 3);
  const dash = join === '-' && t.glued(i) && t.glued(i - 1);
  const led = (join === 'to' && lead === 'from') || (join === 'and' && lead === 'between');
  if (!(a >= 1 && a <= 12) || t.digits(i - 2) > 2 || !(dash || led) || t.glued(i - 2)) return null;
  const start = (a % 12) * 60 + (a % 12 < hour % 12 ? end - (end % 720) : (end - (end % 720) + 720) % 1440);
  const at = (minute: number): When => ({ at: 'clock', minute, zone: z.zone, day: null, midnight: false });
  return whenAtom(
    led ? i - 3 : i - 2,
    z.last,
    'clock-range',
    { at: 'range', first: at(start), last: at(end) },
    z.words,
  );
}

/** "0600 GMT", "1800 hours", "0430 local". */
function military(t: Tokens, i: number): Atom | null {
  if (t.digits(i) !== 4) return null;
  const v = t.value(i);
  const [hour, minute] = [Math.floor(v / 100), v % 100];
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const word = t.at(i + 1);
  const hours = word === 'hours' || word === 'hrs';
  const z = zoneAfter(t, hours ? i + 1 : i);
  if (z.zone === null && !(hours && t.at(i).startsWith('0')) && !(hours && CLOCK_CUES.has(t.at(i - 1))))
    return null;
  return made(i, z.zone === null ? i + 1 : z.last, hour * 60 + minute, z, false, z.words);
}

function meridiem(t: Tokens, i: number): { add: number | null; last: number } {
  const w = t.at(i + 1);
  if (w === 'am' || w === 'pm') return { add: w === 'am' ? 0 : 720, last: i + 1 };
  if (
    (w === 'a' || w === 'p') &&
    t.at(i + 2) === '.' &&
    t.at(i + 3) === 'm' &&
    t.glued(i + 2) &&
    t.glued(i + 3)
  ) {
    return { add: w === 'a' ? 0 : 720, last: t.at(i + 4) === '.' && t.glued(i + 4) ? i + 4 : i + 3 };
  }
  return { add: null, last: i };
}

function made(
  first: number,
  last: number,
  minute: number,
  z: ZoneAfter,
  midnight: boolean,
  words: readonly string[],
): Atom {
  const when: When = { at: 'clock', minute, zone: z.zone, day: null, midnight };
  return whenAtom(first, last, 'clock', when, words);
}
