import type { Places } from '../../dossier/index.js';
import type { Occurrence, Source } from '../../model/index.js';
import { ALWAYS } from '../../time/index.js';
import { Interner } from './interner.js';

/**
 * What an occurrence is besides its time, in three parts that are answered apart: where (`place`), who did what to whom
 * (`deed`), and who tells it (`proof`). Numbers of the three dictionaries.
 */
export interface Facets {
  readonly place: number;
  readonly deed: number;
  readonly proof: number;
}

/** A distinct place, or set of places, in which occurrences lie. */
export interface PlaceFacet {
  /** An occurrence of which only the place means anything. */
  readonly stands: Occurrence;
  /**
   * The pre-order interval `[lo, hi)` of the node that holds all of it; `null` where none of the places named does, or one
   * is no node of the tree.
   */
  readonly interval: Interval | null;
}

/** A node and all in it, by pre-order numbers. */
export type Interval = readonly [lo: number, hi: number];

/** The parts of which a row's place, deed and proof are numbers. Each is kept as an occurrence that stands for all alike. */
export class FacetDictionary {
  private readonly placeIds = new Interner<PlaceFacet>();
  private readonly deedIds = new Interner<Occurrence>();
  private readonly proofIds = new Interner<Occurrence>();

  constructor(private readonly world: Places) {}

  get places(): readonly PlaceFacet[] {
    return this.placeIds.values;
  }
  get deeds(): readonly Occurrence[] {
    return this.deedIds.values;
  }
  get proofs(): readonly Occurrence[] {
    return this.proofIds.values;
  }

  /** The three numbers of an occurrence. */
  of(occurrence: Occurrence): Facets {
    return {
      place: this.place(occurrence),
      deed: this.deed(occurrence),
      proof: this.proof(occurrence),
    };
  }

  /** Where: the places, and whether they are alternatives. */
  place({ places, place_disputed }: Pick<Occurrence, 'places' | 'place_disputed'>): number {
    let key = place_disputed ? 'or' : '';
    for (const p of places) key += `${SEPARATOR}${p.node}|${p.kind}|${p.country}|${p.name}`;
    return this.placeIds.id(key, () => ({
      stands: { ...BLANK, places, place_disputed },
      interval: widest(places.map((p) => this.world.interval(p))),
    }));
  }

  /** Who did what to whom, and how far it went. Of the counts only what `matchAct` asks of them: whether there was harm. */
  deed(o: Pick<Occurrence, 'actor' | 'act' | 'targets' | 'effect' | 'counts' | 'tally'>): number {
    const { actor, act, targets, effect, counts, tally } = o;
    const harm =
      (counts.killed?.min ?? 0) > 0 || (counts.injured?.min ?? 0) > 0 || (counts.hits?.min ?? 0) > 0;
    const key = `${act}|${effect}|${harm}|${tally}|${actor.join(SEPARATOR)}|${targets.join(SEPARATOR)}`;
    return this.deedIds.id(key, () => ({ ...BLANK, actor, act, targets, effect, counts, tally }));
  }

  /** Who tells it, and when they told. Reports count only as the same or another within one occurrence. */
  proof({ sources }: Pick<Occurrence, 'sources'>): number {
    let key = '';
    for (const s of sources) {
      const report = sources.length === 1 ? 0 : sources.findIndex((other) => other.report === s.report);
      key += `${report}|${s.outlet}|${s.published}|${s.by.join(SEPARATOR)}|${s.sides.join(SEPARATOR)}\n`;
    }
    return this.proofIds.id(key, () => ({ ...BLANK, sources: sources.map(withoutWords) }));
  }
}

/** The interval that holds all others, if one does. */
function widest(intervals: readonly (Interval | null)[]): Interval | null {
  if (intervals.includes(null)) return null;
  const known = intervals as readonly Interval[];
  return known.find(([lo, hi]) => known.every((other) => lo <= other[0] && other[1] <= hi)) ?? null;
}

/** A character that no name contains. */
const SEPARATOR = '\u0001';

const withoutWords = (source: Source): Source => ({ ...source, selectors: [], quote: '' });

/** Says nothing: each facet's stand-in fills in its own part. */
const BLANK: Occurrence = {
  id: '',
  actor: [],
  act: 'other',
  places: [],
  place_disputed: false,
  targets: [],
  time: ALWAYS,
  counts: {},
  effect: null,
  tally: false,
  sources: [],
  joins: [],
};
