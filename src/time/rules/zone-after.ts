import { placeTimePhrases, zonePhrases } from '../lexicon.js';
import type { Tokens } from '../scan.js';

/** A zone read after a clock time: an IANA name, several parted by ", " where the letters are shared, `local`, or null. */
export interface ZoneAfter {
  readonly zone: string | null;
  readonly last: number;
  readonly words: readonly string[];
}

/** The zone after token `i`: "GMT", "(EST)", "UTC+3", "Moscow time", "local time". */
export function zoneAfter(t: Tokens, i: number): ZoneAfter {
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
        t.at(last + 3) === ':' && t.glued(last + 3) && t.digits(last + 4) === 2 ? t.at(last + 4) : '00';
      const hours = t.at(last + 2).padStart(2, '0');
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
