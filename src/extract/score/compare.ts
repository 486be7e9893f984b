import { align, pieces } from './align.js';
import { type RecordSet, rates, score, type Tally, total } from './score.js';
import { type Item, items, KINDS, type Kind, type Scorable, sameItem } from './slots.js';

/** A slot in which two readings of one record differ: what only the one says and what only the other says. */
export interface SlotDifference {
  readonly slot: string;
  readonly a: readonly unknown[];
  readonly b: readonly unknown[];
}

/** A record that both readings have, with the quotation that each gives. */
export interface BothHave {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly differences: readonly SlotDifference[];
}

/** Two readings of one report, kind by kind. */
export interface ReportComparison {
  readonly name: string;
  readonly kinds: Readonly<
    Record<
      Kind,
      {
        readonly both: readonly BothHave[];
        readonly onlyA: readonly Scorable[];
        readonly onlyB: readonly Scorable[];
      }
    >
  >;
}

/** How well two readings agree on a kind, or on all. */
export interface Agreement {
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  /** Records that both have, of those that either has; 1 where neither has any. */
  readonly agreement: number;
  /** F1 of B's records, and of its filled slots, were A the truth. */
  readonly recordsF1: number;
  readonly itemsF1: number;
}

/** Two readings of the same reports, side by side. */
export interface Comparison {
  readonly reports: readonly ReportComparison[];
  readonly kinds: Readonly<Record<Kind, Agreement>>;
  readonly all: Agreement;
}

/** One report as two readers read it. */
export interface TwoReadings {
  readonly name: string;
  readonly text: string;
  readonly a: RecordSet;
  readonly b: RecordSet;
}

/** Compares two readings of reports by the scorer's measures, A in the place of gold; optional records count for neither. */
export function compare(readings: readonly TwoReadings[]): Comparison {
  const scores = score(readings.map(({ name, text, a, b }) => ({ name, text, gold: a, found: b })));
  const agreement = (kinds: readonly Kind[]): Agreement => {
    const t = total(scores, kinds);
    return agreementOf(t.records, t.items);
  };
  return {
    reports: readings.map(compareOne),
    kinds: Object.fromEntries(KINDS.map((k) => [k, agreement([k])])) as Record<Kind, Agreement>,
    all: agreement(KINDS),
  };
}

function agreementOf(records: Tally, slots: Tally): Agreement {
  const { tp: both, fn: onlyA, fp: onlyB } = records;
  const none = both + onlyA + onlyB === 0;
  return {
    both,
    onlyA,
    onlyB,
    agreement: none ? 1 : both / (both + onlyA + onlyB),
    recordsF1: none ? 1 : rates(records).f1,
    itemsF1: none ? 1 : rates(slots).f1,
  };
}

function compareOne({ name, text, a, b }: TwoReadings): ReportComparison {
  const kinds = Object.fromEntries(
    KINDS.map((kind) => {
      const { pairs, onlyA, onlyB } = align(kind, text, a[kind], b[kind]);
      return [
        kind,
        {
          both: pairs.map(([x, y]) => ({
            a: pieces(x.record),
            b: pieces(y.record),
            differences: differences(items(kind, x.record), items(kind, y.record)),
          })),
          onlyA: onlyA.map((l) => l.record),
          onlyB: onlyB.map((l) => l.record),
        },
      ];
    }),
  );
  return { name, kinds: kinds as unknown as ReportComparison['kinds'] };
}

function differences(a: readonly Item[], b: readonly Item[]): SlotDifference[] {
  const left = [...b];
  const onlyA = a.filter((x) => {
    const at = left.findIndex((y) => sameItem(x, y));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const slots = new Set([...onlyA, ...left].map((i) => i.slot));
  const of = (list: readonly Item[], slot: string) => list.filter((i) => i.slot === slot).map((i) => i.value);
  return [...slots].map((slot) => ({ slot, a: of(onlyA, slot), b: of(left, slot) }));
}
