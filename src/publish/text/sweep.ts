import type { Sweep, VerdictKind } from '../../model/index.js';
import { type Drawing, hang } from './layout.js';
import { termsOf } from './terms.js';
import { day, VERDICT, verdictPaint } from './words.js';

/** A sweep for a terminal or a file: under each line the days on which its verdict became another. */
export function sweepText({ days, lines }: Sweep, { width, paint }: Drawing): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'There is no day to judge.';
  const year = first.day.slice(0, 4);
  const span = `${day(first.day, year)} – ${day(last.day, year)}, each day by what was public at its end`;
  return [
    paint.dim(span),
    ...lines.flatMap((line, n) => {
      const turns = turnsOf(days.map((d) => ({ day: d.day, kind: d.kinds[n] ?? null })));
      return [
        hang(`${paint.bold(`${line.voice}, ${day(line.said_on, year)}`)}: ${termsOf(line)}`, width, '  ', ''),
        ...turns.map(
          (t) =>
            `  ${day(t.day, year).padEnd(7)} ${t.kind === null ? '–' : verdictPaint(t.kind, paint)(VERDICT[t.kind])}`,
        ),
      ];
    }),
  ].join('\n');
}

interface Turn {
  readonly day: string;
  readonly kind: VerdictKind | null;
}

/** The days on which the verdict is another than the day before; not the days before the voice has spoken. */
function turnsOf(days: readonly Turn[]): Turn[] {
  return days.filter((d, i) => d.kind !== (i === 0 ? null : days[i - 1]!.kind));
}
