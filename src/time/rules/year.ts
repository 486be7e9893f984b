import { yearAt } from '../lexicon.js';
import type { Page, Rule } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom, Slice, When } from '../when.js';
import { whenAtom } from '../when.js';
import { YEAR_CUES } from '../words/cues.js';
import { COUNTED, LABELS } from '../words/links.js';
import { sliceName, sliceOf } from './period.js';

/** Bare years: "in 2014", "since 2022", "the 1990s"; "the 1953 armistice" as the rule `year-name`. */
export const year: Rule = { name: 'year', on: ['#'], read };

function read({ t }: Page, i: number): Atom | null {
  const y = yearAt(t, i);
  if (y === null || y < 1500 || y > 2100) return null;
  const mid = t.at(i - 1) === '-' && t.at(i - 2) === 'mid';
  if (t.glued(i) && !mid && t.at(i - 1) !== '(') return null;
  const before = t.at(i - 1);
  if (LABELS.has(before) || before === '$' || before === '€' || before === '#') return null;
  const range = years(t, i, y);
  if (range !== null) return range;
  const next = t.at(i + 1);
  if (next === 's' && t.glued(i + 1) && y % 10 === 0) {
    return whenAtom(before === 'the' ? i - 1 : i, i + 1, 'decade', period('decade', y, null));
  }
  if (t.glued(i + 1) && (t.isWord(i + 1) || next === '%' || (next === '-' && t.isWord(i + 2)))) return null;
  if (COUNTED.has(next) || t.isNumber(i + 1) || t.isNumber(i - 1)) return null;
  if (before === 'early' || before === 'late' || before === 'mid') {
    return whenAtom(i - 1, i, 'year', period('year', y, before), [], before);
  }
  if (mid) return whenAtom(i - 2, i, 'year', period('year', y, 'mid'), [], 'mid');
  const cut = sliceOf(t, i);
  if (cut !== null)
    return whenAtom(cut.first, i, 'year', period('year', y, cut.slice), [], sliceName(cut.slice));
  if (YEAR_CUES.has(before)) return whenAtom(i, i, 'year', period('year', y, null), [`cues:${before}`]);
  if (before === '(' && (next === ')' || next === '-'))
    return whenAtom(i, i, 'year', period('year', y, null));
  // A year that names a thing: "the 1953 armistice", "Moscow's 2014 annexation".
  const named =
    (before === 'the' || before === 's' || before === 'a') && t.isWord(i + 1) && t.gap[i + 1] === 1;
  if (named && y >= 1800) return whenAtom(i, i, 'year-name', period('year', y, null));
  return null;
}

/** "2020–2022", "2014-20" after a preposition, an article or an opening bracket. */
function years(t: Tokens, i: number, y: number): Atom | null {
  if (t.at(i + 1) !== '-' || !t.glued(i + 1) || !t.glued(i + 2)) return null;
  const before = t.at(i - 1);
  if (!YEAR_CUES.has(before) && before !== '(' && before !== 'the' && before !== ',') return null;
  const short = t.digits(i + 2) === 2 ? Math.floor(y / 100) * 100 + t.value(i + 2) : null;
  const to = short ?? yearAt(t, i + 2);
  if (to === null || to <= y || to > y + 100 || (t.at(i + 3) === '-' && t.glued(i + 3))) return null;
  return whenAtom(i, i + 2, 'years', {
    at: 'range',
    first: period('year', y, null),
    last: period('year', to, null),
  });
}

function period(unit: 'year' | 'decade', y: number, slice: Slice): When {
  return { at: 'period', unit, which: null, year: y, index: null, slice };
}
