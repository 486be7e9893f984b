import { placeTimePhrases, zonePhrases } from '../lexicon.js';
import type { Page, Rule } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom, When } from '../when.js';
import { whenAtom } from '../when.js';

/** Clock times: "18:00 Moscow time", "6 p.m. local time", "0600 GMT", "noon", "midnight", "6 o'clock". */
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
  return colon(t, i) ?? hourWord(t, i) ?? military(t, i);
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
  if (mark === '.' && half.add === null && z.zone === null) return null;
  if (half.add !== null && (hour > 12 || hour === 0)) return null;
  const at = (half.add === null ? hour * 60 : (hour % 12) * 60 + half.add) + minute;
  return at > 1440
    ? null
    : made(i, z.last, at, z, hour === 24 || (hour === 0 && minute === 0 && half.add === null), z.words);
}

/** "6 p.m.", "6pm", "6 o'clock". */
function hourWord(t: Tokens, i: number): Atom | null {
  const hour = t.value(i);
  if (!(hour >= 1 && hour <= 12) || t.digits(i) > 2) return null;
  const half = meridiem(t, i);
  if (half.add !== null) {
    const z = zoneAfter(t, half.last);
    return made(i, z.last, (hour % 12) * 60 + half.add, z, false, z.words);
  }
  return null;
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
  if (z.zone === null && !(hours && t.low[i]!.startsWith('0')) && !(hours && AT.has(t.at(i - 1))))
    return null;
  return made(i, z.zone === null ? i + 1 : z.last, hour * 60 + minute, z, v === 0 || v === 2400, z.words);
}

const AT = new Set(['at', 'from', 'until', 'by', 'since', 'around', 'about', 'till', 'between']);

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

interface ZoneAfter {
  readonly zone: string | null;
  readonly last: number;
  readonly words: readonly string[];
}

/** A zone after token `i`: "GMT", "(EST)", "Moscow time", "local time", "in Kyiv". */
function zoneAfter(t: Tokens, i: number): ZoneAfter {
  const paren = t.at(i + 1) === '(' ? 1 : 0;
  const from = i + 1 + paren;
  const abbreviation = zonePhrases.forward(t, from);
  if (abbreviation !== null && t.capital(from) && !(t.at(from) === 'z' && !t.glued(from))) {
    let last = abbreviation.last;
    const sign = t.at(last + 1);
    if (
      abbreviation.row.zones === 'UTC' &&
      (sign === '+' || sign === '-') &&
      t.isNumber(last + 2) &&
      t.glued(last + 2)
    ) {
      const minutes =
        t.at(last + 3) === ':' && t.glued(last + 3) && t.digits(last + 4) === 2 ? t.low[last + 4]! : '00';
      const hours = t.low[last + 2]!.padStart(2, '0');
      last += minutes === '00' && t.at(last + 3) !== ':' ? 2 : 4;
      if (hours.length === 2 && Number(hours) <= 14) {
        return { zone: `${sign}${hours}:${minutes}`, last: close(t, last, paren), words: ['zones:utc'] };
      }
    }
    return {
      zone: abbreviation.row.zones,
      last: close(t, last, paren),
      words: [`zones:${abbreviation.row.name}`],
    };
  }
  const place = placeTimePhrases.forward(t, from);
  if (place !== null && t.at(place.last + 1) === 'time') {
    return {
      zone: place.row.zone,
      last: close(t, place.last + 1, paren),
      words: [`zones:${place.row.name} time`],
    };
  }
  if (place !== null && place.row.name === 'local') {
    return { zone: 'local', last: close(t, place.last, paren), words: ['zones:local'] };
  }
  return { zone: null, last: i, words: [] };
}

function close(t: Tokens, last: number, paren: number): number {
  return paren === 1 && t.at(last + 1) === ')' ? last + 1 : last;
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
