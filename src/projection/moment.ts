import type { Report } from '../model/index.js';
import { parseIso } from '../time/index.js';
import { ALWAYS, EVER } from './store/tables.js';

/** A past to be asked about, by both clocks: the last entry that had come, and until when things had been published. */
export interface Moment {
  readonly seq: number;
  /** Whether what was published at this instant (epoch ms) by a clock of this zone was public. */
  isPublic(at: number, zone: string): boolean;
  /** All before the one was public wherever it was published, nothing from the other on. */
  readonly surely: number;
  readonly atMost: number;
}

/** When a report was published, epoch ms; `ALWAYS` where it bears no date. */
export function publicAt({ published, timezone }: Pick<Report, 'published' | 'timezone'>): number {
  return published === null ? ALWAYS : (parseIso(published, timezone).startMin ?? 0);
}

/**
 * What was public by the end of a day, as the place of each report reckons days, and recorded up to an entry.
 *
 * @param asOf ISO date or date-time; `undefined` is everything
 * @param zones those in which reports are
 */
export function momentOf(seq: number, asOf: string | undefined, zones: readonly string[]): Moment {
  if (asOf === undefined) return { seq, isPublic: () => true, surely: EVER, atMost: EVER };
  const ends = new Map(['UTC', ...zones].map((zone) => [zone, parseIso(asOf, zone).endMax ?? 0]));
  const endIn = (zone: string) => ends.get(zone) ?? parseIso(asOf, zone).endMax ?? 0;
  return {
    seq,
    isPublic: (at, zone) => at === ALWAYS || at < endIn(zone),
    surely: Math.min(...ends.values()),
    atMost: Math.max(...ends.values()),
  };
}
