import { type Drawing, hang } from './layout.js';
import { harmless } from './plain.js';
import { SHOWN_KINDS, type ShownKind, slotText } from './slots.js';

/** What is shown of how two readings agree on a kind. */
interface Agreement {
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly agreement: number;
  readonly recordsF1: number;
  readonly itemsF1: number;
}
interface Quoting {
  readonly quote: string | readonly string[];
}
interface Shown {
  readonly reports: readonly {
    readonly name: string;
    readonly kinds: Readonly<
      Record<
        ShownKind,
        {
          readonly both: readonly {
            readonly a: readonly string[];
            readonly differences: readonly {
              readonly slot: string;
              readonly a: readonly unknown[];
              readonly b: readonly unknown[];
            }[];
          }[];
          readonly onlyA: readonly Quoting[];
          readonly onlyB: readonly Quoting[];
        }
      >
    >;
  }[];
  readonly kinds: Readonly<Record<ShownKind, Agreement>>;
  readonly all: Agreement;
}

/**
 * Two readings side by side for a person: report by report what both have and where its slots differ, what only one has; at the end
 * a table of how far they agree.
 */
export function comparisonText(names: { a: string; b: string }, shown: Shown, drawing: Drawing): string {
  const { paint } = drawing;
  const [a, b] = [harmless(names.a), harmless(names.b)];
  return [
    `${paint.bold('A')} ${a}   ${paint.bold('B')} ${b}`,
    ...shown.reports.flatMap((report) => [
      `\n${paint.bold(harmless(report.name))}`,
      ...SHOWN_KINDS.flatMap((kind) => kindLines(kind, report.kinds[kind], drawing)),
    ]),
    '',
    ...table(shown, drawing),
  ].join('\n');
}

function kindLines(
  kind: ShownKind,
  { both, onlyA, onlyB }: Shown['reports'][number]['kinds'][ShownKind],
  { width, paint }: Drawing,
): string[] {
  if (both.length + onlyA.length + onlyB.length === 0) return [];
  const quoted = (quote: string | readonly string[]) => `“${harmless([quote].flat().join(' … '))}”`;
  const entry = (mark: string, quote: string | readonly string[]) =>
    hang(quoted(quote), width, '           ', `    ${mark.padEnd(7)}`);
  const said = (values: readonly unknown[]) =>
    values.length === 0 ? 'open' : harmless(values.map(slotText).join(', '));
  const differing = both.filter((pair) => pair.differences.length > 0);
  const alike = both.length - differing.length;
  return [
    `  ${kind}: ${both.length} in both${alike > 0 ? `, ${alike} alike in every slot` : ''}; ${onlyA.length} only in A, ${onlyB.length} only in B`,
    ...differing.flatMap((pair) => [
      entry('both', pair.a),
      ...pair.differences.map((d) =>
        hang(
          `${d.slot.replaceAll('_', ' ')}: A ${said(d.a)} | B ${said(d.b)}`,
          width,
          '               ',
          '             ',
        ),
      ),
    ]),
    ...onlyA.map((r) => paint.yellow(entry('only A', r.quote))),
    ...onlyB.map((r) => paint.cyan(entry('only B', r.quote))),
  ];
}

function table(shown: Shown, { paint }: Drawing): string[] {
  const line = (name: string, g: Agreement) =>
    [
      name.padEnd(11),
      ...[g.both, g.onlyA, g.onlyB].map((n) => String(n).padStart(7)),
      `${(100 * g.agreement).toFixed(0)} %`.padStart(11),
      g.recordsF1.toFixed(3).padStart(12),
      g.itemsF1.toFixed(3).padStart(12),
    ].join('');
  return [
    paint.bold(`${''.padEnd(11)}   both only A only B  agreement  F1 records    F1 slots`),
    ...SHOWN_KINDS.map((kind) => line(kind, shown.kinds[kind])),
    paint.bold(line('all', shown.all)),
    paint.dim('F1 is that of B, were A right; agreement is what both have of what either has.'),
  ];
}
