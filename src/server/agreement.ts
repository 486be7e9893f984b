/** What two reviewers agree on beyond chance. */
export interface PairAgreement {
  readonly a: string;
  readonly b: string;
  /** Records that both decided. */
  readonly both: number;
  readonly same: number;
  /** Cohen's kappa; `null` where chance alone would have them agree on all (one answer only), or they share no record. */
  readonly kappa: number | null;
}

/** How far reviewers agree. */
export interface Agreement {
  /** Records that at least two decided. */
  readonly records: number;
  readonly pairs: readonly PairAgreement[];
  /** Krippendorff's alpha for nominal data, with missing answers; `null` where it is not defined. */
  readonly alpha: number | null;
}

/**
 * Agreement over nominal answers. Cohen (1960), "A coefficient of agreement for nominal scales"; Krippendorff (2011), "Computing
 * Krippendorff's alpha-reliability", by the matrix of coincidences, with missing answers.
 *
 * @param answers by unit: the answer of each who gave one
 */
export function agreement(answers: Iterable<ReadonlyMap<string, string>>): Agreement {
  const units = [...answers].filter((unit) => unit.size >= 2);
  const reviewers = [...new Set(units.flatMap((unit) => [...unit.keys()]))].sort();
  const pairs = reviewers.flatMap((a, i) => reviewers.slice(i + 1).flatMap((b) => pairOf(a, b, units)));
  return { records: units.length, pairs, alpha: alphaOf(units) };
}

function pairOf(a: string, b: string, units: readonly ReadonlyMap<string, string>[]): PairAgreement[] {
  const shared = units.flatMap((unit) => {
    const [x, y] = [unit.get(a), unit.get(b)];
    return x !== undefined && y !== undefined ? [[x, y] as const] : [];
  });
  const n = shared.length;
  if (n === 0) return [];
  const same = shared.filter(([x, y]) => x === y).length;
  const part = (side: 0 | 1, value: string) => shared.filter((s) => s[side] === value).length / n;
  const values = [...new Set(shared.flat())];
  const chance = values.reduce((sum, v) => sum + part(0, v) * part(1, v), 0);
  return [{ a, b, both: n, same, kappa: chance === 1 ? null : (same / n - chance) / (1 - chance) }];
}

function alphaOf(units: readonly ReadonlyMap<string, string>[]): number | null {
  const totals = new Map<string, number>();
  let [n, apart] = [0, 0];
  for (const unit of units) {
    const counts = new Map<string, number>();
    for (const value of unit.values()) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      apart += (count * (unit.size - count)) / (unit.size - 1);
    }
    n += unit.size;
  }
  const expected = [...totals.values()].reduce((sum, t) => sum + t * (n - t), 0) / (n - 1);
  return n < 2 || expected === 0 ? null : 1 - apart / expected;
}
