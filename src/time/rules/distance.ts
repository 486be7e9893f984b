import { ordinals, units } from '../lexicon.js';
import type { Page, Rule } from '../rule.js';
import { endsHere } from '../rule.js';
import type { Tokens } from '../scan.js';
import type { Atom, Origin, When } from '../when.js';
import { whenAtom } from '../when.js';
import { DISTANCES } from '../words/distances.js';
import { scaled, unitCount } from './duration.js';

/** Times at a distance: "three days ago", "two hours later", "a week from now", "in two weeks". */
export const distance: Rule = { name: 'distance', on: [...units.keys()], read };

const AFTER = new Map(DISTANCES.map((r) => [r.word, r]));

function read(page: Page, u: number): Atom | null {
  const { t } = page;
  const w = units.get(t.at(u))!;
  const number = w.plural === 'long' || w.plural === 'longs' ? null : unitCount(t, u);
  if (number === null) return null;
  const words = [`units:${t.at(u)}`, ...number.words];
  const away = (direction: 'past' | 'future', origin: Origin): When => ({
    at: 'away',
    unit: w.unit,
    count: scaled(number.count, w.times),
    direction,
    origin,
  });
  const row = AFTER.get(
    t.at(u + 1) === 'from' || t.at(u + 1) === 'prior' ? `${t.at(u + 1)} ${t.at(u + 2)}` : t.at(u + 1),
  );
  if (row !== undefined) {
    const when = away(row.direction as 'past' | 'future', row.origin as Origin);
    const last = row.word.includes(' ') ? u + 2 : u + 1;
    return whenAtom(number.first, last, row.rule, when, [...words, `distances:${row.word}`], number.hedge);
  }
  // "will end in two days", but "the third attack in two days": the tense tells.
  const lead = t.at(number.first - 1);
  if (lead !== 'in' || !endsHere(t, u) || t.at(u + 1) === 'of') return null;
  if (page.cues.tense(number.first, u, { leftOnly: true }) !== 'future' || superlative(t, number.first - 1))
    return null;
  const last = t.at(u + 1) === "'" && t.at(u + 2) === 'time' ? u + 2 : u;
  return whenAtom(number.first - 1, last, 'in-time', away('future', 'report'), words, number.hedge);
}

/** "the worst attack in two years", "the first in a week": a look back whatever the tense. */
function superlative(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= i - 8 && k >= 0; k--) {
    const w = t.at(k);
    if (
      ordinals.has(w) ||
      w === 'most' ||
      w === 'only' ||
      (w.length > 5 && w.endsWith('est')) ||
      w === 'worst'
    )
      return true;
    if (t.isMark(k)) return false;
  }
  return false;
}
