import type { Match, Reading, VerdictKind } from '../model/index.js';
import { Dimension as Dimensions } from '../model/index.js';
import { holdsBack } from './act.js';
import { lacksOwnWord, needed } from './criteria.js';

/** Why a verdict is what it is, in one clause. `unlocated` counts the reports that say neither where nor at what. */
export function because(
  kind: VerdictKind,
  decisive: Match | null,
  unlocated: number,
  reading: Reading,
): string {
  const tallies =
    unlocated === 0
      ? ''
      : `; ${unlocated} further ${unlocated === 1 ? 'report does' : 'reports do'} not say where or at what`;
  const n = needed(reading);
  switch (kind) {
    case 'broken':
      if (n > 1) return `${n} acts of the kind held back, by whom it binds, in its place and time`;
      return 'an act of the kind held back, by whom it binds, in its place and time';
    case 'possibly-broken': {
      const open = Dimensions.options.filter((d) => decisive?.dimensions[d] === 'maybe');
      return open.map((d) => decisive?.reasons[d] ?? d).join('; ');
    }
    case 'in-force':
      return `no breach is known so far${tallies}`;
    case 'kept':
      return 'no breach is known and the window was covered';
    case 'unknown':
      if (!holdsBack(reading.act)) return 'a pledge to do something is not judged by incidents';
      return `no breach is known${tallies || '; nobody on record watched the whole window'}`;
    case 'withdrawn':
      return `the word was taken back before its end, and no breach is known up to then${tallies}`;
    case 'not-yet':
      return 'its window has not begun';
    case 'void':
      if (lacksOwnWord(reading))
        return `${reading.bound.join(', ')} has not given its own word, and these criteria ask for it`;
      return `its window is empty: it ends before it begins (${reading.choices.start.label}, ${reading.choices.end.label})`;
    case 'released':
      return 'the other side broke it first';
  }
}
