import { items, type Kind, type Scorable, sameItem } from './slots.js';

/** A record with the stretches of the text that it quotes. */
export interface Located {
  readonly record: Scorable;
  readonly spans: readonly (readonly [number, number])[];
}

/** Two lists of records of one kind, side by side. */
export interface Alignment {
  readonly pairs: readonly (readonly [Located, Located])[];
  /** Records that must be found and have no partner. Optional ones are on neither list. */
  readonly onlyA: readonly Located[];
  readonly onlyB: readonly Located[];
}

/**
 * Pairs the records of two lists: two answer each other when their quotations overlap by half of the shorter; pairs are taken best
 * first (most slots alike, then overlap). What overlaps an optional record of the other side is neither right nor wrong.
 */
export function align(
  kind: Kind,
  text: string,
  a: readonly Scorable[] = [],
  b: readonly Scorable[] = [],
): Alignment {
  const [left, right] = [locate(text, a), locate(text, b)];
  const due = left.filter((l) => !l.record.optional);
  const found = right.filter((r) => !r.record.optional);
  const pairs = pairUp(kind, due, found);
  const taken = new Set(pairs.values());
  const free = (one: Located, others: readonly Located[]) =>
    others.some((o) => o.record.optional && overlap(o, one) >= 0.5);
  return {
    pairs: [...pairs],
    onlyA: due.filter((l) => !pairs.has(l) && !free(l, right)),
    onlyB: found.filter((r) => !taken.has(r) && !free(r, left)),
  };
}

/** For each record of a, its partner in b; in the order of a. */
function pairUp(kind: Kind, a: readonly Located[], b: readonly Located[]): Map<Located, Located> {
  const candidates = a.flatMap((g) =>
    b.flatMap((f) => {
      const shared = overlap(g, f);
      if (shared < 0.5) return [];
      const said = items(kind, f.record);
      const right = items(kind, g.record).filter((i) => said.some((s) => sameItem(i, s))).length;
      return [{ g, f, worth: right + shared }];
    }),
  );
  const pairs = new Map<Located, Located>();
  const taken = new Set<Located>();
  for (const { g, f } of candidates.sort((x, y) => y.worth - x.worth)) {
    if (pairs.has(g) || taken.has(f)) continue;
    pairs.set(g, f);
    taken.add(f);
  }
  return new Map(a.flatMap((g) => (pairs.has(g) ? [[g, pairs.get(g)!] as const] : [])));
}

/** The pieces of a record's quotation. */
export function pieces(record: Scorable): readonly string[] {
  return typeof record.quote === 'string' ? [record.quote] : record.quote;
}

function locate(text: string, records: readonly Scorable[]): Located[] {
  return records.map((record) => ({
    record,
    spans: pieces(record).flatMap((q) => {
      const at = text.indexOf(q);
      return at < 0 ? [] : [[at, at + q.length] as const];
    }),
  }));
}

/** Shared length over the length of the shorter quotation. */
function overlap(a: Located, b: Located): number {
  const size = (l: Located) => l.spans.reduce((n, [s, e]) => n + e - s, 0);
  const shorter = Math.min(size(a), size(b));
  if (shorter === 0) return 0;
  let shared = 0;
  for (const [s, e] of a.spans)
    for (const [t, f] of b.spans) shared += Math.max(0, Math.min(e, f) - Math.max(s, t));
  return shared / shorter;
}
