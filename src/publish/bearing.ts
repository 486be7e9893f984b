import type { JudgedPledge } from './holdings.js';

/** How an occurrence bears on one pledge: the readings that it breaks, and those that it may break. */
export interface Bearing {
  readonly pledge: string;
  readonly breaks: number;
  readonly may_break: number;
  /** How many readings were judged. */
  readonly readings: number;
}

/** For each occurrence the pledges that it bears on, at the standard of their judgements. */
export function bearings(judged: readonly JudgedPledge[]): ReadonlyMap<string, readonly Bearing[]> {
  const found = new Map<string, Bearing[]>();
  for (const { dossier, judgement } of judged) {
    const counts = new Map<string, { yes: number; maybe: number }>();
    for (const match of judgement.verdicts.flatMap((v) => v.matches)) {
      if (match.value === 'no') continue;
      const count = counts.get(match.occurrence) ?? { yes: 0, maybe: 0 };
      count[match.value]++;
      counts.set(match.occurrence, count);
    }
    for (const [occurrence, { yes, maybe }] of counts) {
      const bearing = {
        pledge: dossier.id,
        breaks: yes,
        may_break: maybe,
        readings: judgement.verdicts.length,
      };
      found.set(occurrence, [...(found.get(occurrence) ?? []), bearing]);
    }
  }
  return found;
}
