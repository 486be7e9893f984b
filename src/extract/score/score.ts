import { align, pieces } from './align.js';
import { items, KINDS, type Kind, type Scorable, sameItem } from './slots.js';

/** One report's gold or found records, by kind; a kind that is absent is empty. */
export type RecordSet = Partial<Readonly<Record<Kind, readonly Scorable[]>>>;

/** Hits, inventions and misses. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

/** What scoring one or more reports adds up to. */
export interface Scores {
  readonly cases: number;
  /** Found records none of whose quotation is in the text. */
  readonly ungrounded: number;
  readonly kinds: Readonly<
    Record<Kind, { readonly records: Tally; readonly items: Tally; readonly invented: number }>
  >;
  readonly misses: readonly string[];
}

/** One case to score. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly gold: RecordSet;
  readonly found: RecordSet;
}

/**
 * Scores found records against gold. A found record answers a gold one of its kind when their quotations overlap by
 * half of the shorter; pairs are taken best first (most slots right, then overlap). An optional gold record may be
 * found or not. Every slot that the pair does not share is a miss or an invention.
 */
export function score(cases: readonly Case[]): Scores {
  const kinds = Object.fromEntries(
    KINDS.map((k) => [k, { records: zero(), items: zero(), invented: 0 }]),
  ) as Record<Kind, { records: Tally; items: Tally; invented: number }>;
  const misses: string[] = [];
  let ungrounded = 0;
  for (const one of cases) {
    for (const kind of KINDS) {
      const note = (what: string, record: Scorable) =>
        misses.push(`${one.name}  ${kind}  ${what}: ${pieces(record)[0]}`);
      const found = one.found[kind] ?? [];
      ungrounded += found.filter((f) => !pieces(f).some((q) => one.text.includes(q))).length;
      const { pairs, onlyA, onlyB } = align(kind, one.text, one.gold[kind], found);
      const tally = kinds[kind];
      for (const [g, f] of pairs) scoreItems(kind, g.record, f.record, tally, note);
      for (const { record } of onlyA) {
        tally.records.fn += 1;
        tally.items.fn += 1 + items(kind, record).length;
        note('missed', record);
      }
      for (const { record } of onlyB) {
        tally.records.fp += 1;
        tally.items.fp += 1 + items(kind, record).length;
        note('invented', record);
      }
    }
  }
  return { cases: cases.length, ungrounded, kinds, misses };
}

function scoreItems(
  kind: Kind,
  gold: Scorable,
  found: Scorable,
  tally: { records: Tally; items: Tally; invented: number },
  note: (what: string, record: Scorable) => void,
): void {
  tally.records.tp += 1;
  tally.items.tp += 1;
  const left = items(kind, found);
  for (const wanted of items(kind, gold)) {
    const at = left.findIndex((f) => sameItem(wanted, f));
    if (at >= 0) {
      left.splice(at, 1);
      tally.items.tp += 1;
    } else {
      tally.items.fn += 1;
      note(`${wanted.slot} wants ${JSON.stringify(wanted.value)}`, gold);
    }
  }
  tally.items.fp += left.length;
  const said = new Set(items(kind, gold).map((i) => i.slot));
  tally.invented += left.filter((f) => !said.has(f.slot)).length;
  for (const f of left) note(`${f.slot} has ${JSON.stringify(f.value)}`, gold);
}

const zero = (): Tally => ({ tp: 0, fp: 0, fn: 0 });

/** Precision, recall and their harmonic mean. */
export function rates({ tp, fp, fn }: Tally): { p: number; r: number; f1: number } {
  const p = tp / (tp + fp || 1);
  const r = tp / (tp + fn || 1);
  return { p, r, f1: (2 * p * r) / (p + r || 1) };
}

/** The sum over kinds. */
export function total(scores: Scores, kinds: readonly Kind[] = KINDS) {
  const sum = (pick: 'records' | 'items') =>
    kinds.reduce<Tally>((t, k) => {
      const s = scores.kinds[k][pick];
      return { tp: t.tp + s.tp, fp: t.fp + s.fp, fn: t.fn + s.fn };
    }, zero());
  return {
    records: sum('records'),
    items: sum('items'),
    invented: kinds.reduce((n, k) => n + scores.kinds[k].invented, 0),
  };
}
