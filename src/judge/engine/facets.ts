import { originOf, type Places } from '../../dossier/index.js';
import type { Occurrence, PlaceRef, Source } from '../../model/index.js';
import { ALWAYS } from '../../time/index.js';
import { Pairs, Words } from './interner.js';

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
  /** Where it is to be looked for: the interval, else those of the places named; none where one is no node of the tree. */
  readonly homes: readonly Interval[];
}

/** A node and all in it, by pre-order numbers. */
export type Interval = readonly [lo: number, hi: number];

/** The parts of which a row's place, deed and proof are numbers. Each is kept as an occurrence that stands for all alike. */
export class FacetDictionary {
  readonly places: PlaceFacet[] = [];
  readonly deeds: Occurrence[] = [];
  readonly proofs: Occurrence[] = [];
  /** Of each kind (what a row is besides its time and place) the deed, and the proof. */
  readonly deedOfKind: number[] = [];
  readonly proofOfKind: number[] = [];
  private readonly words = new Words();
  /** The last single place seen of a node: most incidents have one, by the same name. */
  private readonly byNode = new Map<number, { ref: PlaceRef; place: number }>();
  private readonly placeNumbers: number[] = [];
  private readonly proofNumbers: number[] = [];
  // One for each pair of parts, since the same two numbers mean other things elsewhere.
  private readonly nameAndNode = new Pairs();
  private readonly kindAndCountry = new Pairs();
  private readonly placeOf = new Pairs();
  private readonly placeList = new Pairs();
  private readonly actorAndAct = new Pairs();
  private readonly targetsAndEffect = new Pairs();
  private readonly deedOf = new Pairs();
  private readonly outletAndDate = new Pairs();
  private readonly byAndSides = new Pairs();
  private readonly source = new Pairs();
  private readonly sourceList = new Pairs();
  private readonly kinds = new Pairs();

  constructor(private readonly world: Places) {}

  /** The three numbers of an occurrence. */
  of(occurrence: Occurrence): Facets {
    return {
      place: this.place(occurrence),
      deed: this.deed(occurrence),
      proof: this.proof(occurrence),
    };
  }

  /** Where: the places, and whether they are alternatives. */
  place(o: Pick<Occurrence, 'places' | 'place_disputed'>): number {
    const only = o.places.length === 1 && !o.place_disputed ? o.places[0]! : null;
    if (only === null || only.node === null) return this.spelledPlace(o);
    const known = this.byNode.get(only.node);
    if (known !== undefined && isSame(known.ref, only)) return known.place;
    const place = this.spelledPlace(o);
    this.byNode.set(only.node, { ref: only, place });
    return place;
  }

  private spelledPlace({ places, place_disputed }: Pick<Occurrence, 'places' | 'place_disputed'>): number {
    const { words } = this;
    let list = place_disputed ? -1 : -2;
    for (const { name, node, kind, country } of places) {
      const place = this.placeOf.number(
        this.nameAndNode.number(words.word(name), node ?? -1),
        this.kindAndCountry.number(words.word(kind), words.word(country)),
      );
      list = this.placeList.number(list, place);
    }
    // Lists are numbered from 0 as their last place is added; the two empty ones come before.
    return this.numbered(this.places, this.placeNumbers, list + 2, () => {
      const intervals = places.map((p) => this.world.interval(p));
      const stands = { ...BLANK, places, place_disputed };
      if (intervals.includes(null)) return { stands, interval: null, homes: [] };
      const known = intervals as readonly Interval[];
      const interval = widest(known);
      return { stands, interval, homes: interval === null ? distinct(known) : [interval] };
    });
  }

  /** Who did what to whom, and how far it went. Of the counts only what `matchAct` asks of them: whether there was harm. */
  deed(o: Pick<Occurrence, 'actor' | 'act' | 'targets' | 'effect' | 'counts' | 'tally'>): number {
    const { actor, act, targets, effect, counts, tally } = o;
    const { words } = this;
    const harm =
      (counts.killed?.min ?? 0) > 0 || (counts.injured?.min ?? 0) > 0 || (counts.hits?.min ?? 0) > 0;
    const deed = this.deedOf.number(
      this.actorAndAct.number(words.list(actor), words.word(act) * 2 + (harm ? 1 : 0)),
      this.targetsAndEffect.number(words.list(targets), words.word(effect) * 2 + (tally ? 1 : 0)),
    );
    if (deed === this.deeds.length) this.deeds.push({ ...BLANK, actor, act, targets, effect, counts, tally });
    return deed;
  }

  /** Who tells it, and when they told. Reports, with their copies, count only as the same or another within one occurrence. */
  proof({ sources }: Pick<Occurrence, 'sources'>): number {
    const { words } = this;
    let list = -1;
    for (const s of sources) {
      const report = sources.length === 1 ? 0 : sources.findIndex((other) => originOf(other) === originOf(s));
      const source = this.source.number(
        this.outletAndDate.number(words.word(s.outlet), words.word(s.published)),
        this.byAndSides.number(words.list(s.by), words.list(s.sides)),
      );
      list = this.sourceList.number(this.sourceList.number(list, source), -1 - report);
    }
    return this.numbered(this.proofs, this.proofNumbers, list + 1, () => ({
      ...BLANK,
      sources: sources.map(withoutWords),
    }));
  }

  /** The number of a deed and a proof together. */
  kind(deed: number, proof: number): number {
    const kind = this.kinds.number(deed, proof);
    if (kind === this.deedOfKind.length) {
      this.deedOfKind.push(deed);
      this.proofOfKind.push(proof);
    }
    return kind;
  }

  /** The place in a dictionary of what has a number of its own, which may have gaps. */
  private numbered<T>(values: T[], numbers: number[], number: number, make: () => T): number {
    let id = numbers[number];
    if (id === undefined || id < 0) {
      while (numbers.length < number) numbers.push(-1);
      id = values.length;
      numbers[number] = id;
      values.push(make());
    }
    return id;
  }
}

/** The interval that holds all others, if one does. */
function widest(intervals: readonly Interval[]): Interval | null {
  return intervals.find(([lo, hi]) => intervals.every((other) => lo <= other[0] && other[1] <= hi)) ?? null;
}

function distinct(intervals: readonly Interval[]): Interval[] {
  return intervals.filter(
    ([lo, hi], n) => intervals.findIndex((other) => other[0] === lo && other[1] === hi) === n,
  );
}

function isSame(a: PlaceRef, b: PlaceRef): boolean {
  return a.name === b.name && a.kind === b.kind && a.country === b.country;
}

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
