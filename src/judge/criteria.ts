import { meet } from '../dossier/index.js';
import type { Criteria, Reading, Source, Standard } from '../model/index.js';
import { parseIso } from '../time/index.js';

/** The sources that written criteria let count: accepted, and published before the cut-off. */
export function counted(sources: readonly Source[], { accepts, cutoff }: Criteria): readonly Source[] {
  return sources.filter(
    (s) =>
      (accepts === null || meet([s.outlet ?? '', ...s.by], accepts)) &&
      (cutoff === null || isBefore(s.published, cutoff)),
  );
}

/** The sources that count, in the order in which the criteria believe them; all, in their own order, without criteria. */
export function inOrderOfBelief(sources: readonly Source[], criteria: Criteria | null): readonly Source[] {
  if (criteria === null) return sources;
  const accepts = criteria.accepts ?? [];
  const rank = ({ outlet, by }: Source) => accepts.findIndex((name) => name === outlet || by.includes(name));
  return counted(sources, criteria).toSorted((a, b) => rank(a) - rank(b));
}

/** Whether it is known to have been published before an instant: a day must be over by then, a minute too. */
function isBefore(published: string | null, cutoff: number): boolean {
  const over = published === null ? null : publishedBy(published);
  return over !== null && over <= cutoff;
}

/** The first instant, epoch ms, at which something of this ISO date is certainly published; `null` for what is no date. */
export function publishedBy(published: string): number | null {
  try {
    return parseIso(published, 'UTC').endMax;
  } catch {
    return null;
  }
}

/** The standard of proof that holds for a reading: its criteria's own, else the one asked for. */
export function standardFor({ criteria }: Pick<Reading, 'criteria'>, asked: Standard): Standard {
  return criteria?.standard ?? asked;
}

/** How many certain matches make a breach. */
export function needed({ criteria }: Pick<Reading, 'criteria'>): number {
  return criteria?.at_least ?? 1;
}

/** Whether the criteria ask for the bound side's own word, and only another's is on record. */
export function lacksOwnWord({ criteria, word }: Pick<Reading, 'criteria' | 'word'>): boolean {
  return criteria?.commitment === 'own-word' && word === 'other';
}
