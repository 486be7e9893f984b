import { day } from '../../judge/index.js';
import type { Source, VerdictKind } from '../../model/index.js';
import type { Paint } from './layout.js';

export { day, number, whatHappened, when, windowDays } from '../../judge/index.js';

/** "Continental Wire, 3 Feb". */
export function cite(source: Source, year: string): string {
  const by = source.by.filter((b) => b !== source.outlet);
  const who = by.length > 0 ? `${by.join(', ')} in ` : '';
  return `${who}${source.outlet ?? 'a report'}${source.published ? `, ${day(source.published, year)}` : ''}`;
}

export const VERDICT: Readonly<Record<VerdictKind, string>> = {
  broken: 'BROKEN',
  'possibly-broken': 'POSSIBLY BROKEN',
  'in-force': 'IN FORCE',
  kept: 'KEPT',
  unknown: 'CANNOT BE KNOWN',
  released: 'RELEASED',
  withdrawn: 'WITHDRAWN',
  'not-yet': 'NOT YET',
  void: 'VOID',
};

/** A verdict's colour: the word carries the meaning, the colour only repeats it. */
export function verdictPaint(kind: VerdictKind, paint: Paint): (text: string) => string {
  const colour =
    kind === 'broken'
      ? paint.red
      : kind === 'possibly-broken'
        ? paint.yellow
        : kind === 'kept' || kind === 'in-force'
          ? paint.green
          : paint.cyan;
  return (text) => paint.bold(colour(text));
}
