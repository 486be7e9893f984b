import type { Places } from '../../dossier/index.js';
import type { Occurrence, Reading } from '../../model/index.js';
import { around, nearMisses } from './around.js';
import { FacetDictionary, type Facets } from './facets.js';
import { Finder, type Found } from './find.js';
import { type RawRows, Rows } from './rows.js';
import { rowsOf, type Segment, segmentOf } from './segment.js';
import { type Question, type Terms, TermsMaker } from './terms.js';

/** Rows that span at most so many ms are kept apart from longer ones, lest a few make every window look far back. */
const SHORT = 4 * 864e5;

/**
 * Incidents as columns, to be asked under which they match a reading. Rows may come in any order: new ones wait until the
 * next question, then become a segment; segments of like size are merged, so that a row is moved O(log n) times.
 */
export class Incidents {
  readonly dictionary: FacetDictionary;
  private readonly maker: TermsMaker;
  private readonly rows: Rows;
  private readonly finder: Finder;
  private readonly segments: Segment[][] = [[], []];
  private all: readonly Segment[] = [];
  /** Rows before this one are in segments. */
  private settled = 0;
  private dead: Uint8Array | null = null;

  constructor(readonly world: Places) {
    this.dictionary = new FacetDictionary(world);
    this.maker = new TermsMaker(this.dictionary, world);
    this.rows = new Rows(this.dictionary);
    this.finder = new Finder(this.rows, this.dictionary);
  }

  /** These occurrences, in any order. */
  static of(occurrences: Iterable<Occurrence>, world: Places): Incidents {
    const incidents = new Incidents(world);
    for (const o of occurrences) incidents.add(o);
    return incidents;
  }

  /** Rows ever added, retracted ones too. */
  get length(): number {
    return this.rows.length;
  }

  /** Adds one occurrence; returns its row. */
  add(occurrence: Occurrence): number {
    return this.rows.push(occurrence, this.dictionary.of(occurrence));
  }

  /** Adds a table whose facets were numbered by `dictionary`; returns its first row. */
  addRows(raw: RawRows): number {
    return this.rows.pushRaw(raw);
  }

  /** Takes a row out again. */
  retract(row: number): void {
    if (this.dead === null || this.dead.length < this.rows.length) {
      const wider = new Uint8Array(this.rows.length * 2);
      wider.set(this.dead ?? []);
      this.dead = wider;
    }
    this.dead[row] = 1;
  }

  /** Makes a reading ready; readings that ask the same share their answers. */
  terms(reading: Reading, question: Question, apart: readonly string[] = []): Terms {
    return this.maker.of(reading, question, apart);
  }

  /** The rows that match. */
  find(terms: Terms): Found {
    return this.finder.find(this.settle(), terms, this.dead);
  }

  id(row: number): string {
    return this.rows.id(row);
  }

  occurrence(row: number): Occurrence {
    return this.rows.occurrence(row);
  }

  /** Some of the rows in and around a window that fail on exactly one dimension. */
  nearMisses(terms: Terms, most: number): number[] {
    return nearMisses(this.rows, this.settle(), terms, most).filter((row) => this.dead?.[row] !== 1);
  }

  /** The occurrences that can reach into a time. */
  *reachingInto(from: number, to: number): Generator<Occurrence> {
    for (const segment of this.settle())
      for (const row of around(this.rows, segment, from, to))
        if (this.dead?.[row] !== 1) yield this.occurrence(row);
  }

  /** The numbers of a row's place, deed and proof. */
  facets(row: number): Facets {
    return this.rows.facets(row);
  }

  /** When a row can have begun, epoch ms; -Infinity is open. */
  begins(row: number): number {
    return this.rows.from[row]!;
  }

  /** When a row was over at the latest, epoch ms; Infinity is open. */
  ends(row: number): number {
    return this.rows.to[row]!;
  }

  /** Puts rows in the order of time: by when they can have begun, then by when they were over, then by id. */
  readonly compare = (a: number, b: number): number => this.rows.compare(a, b);

  /** All segments, with nothing left waiting. */
  settle(): readonly Segment[] {
    if (this.settled < this.rows.length) {
      const { rows, segments } = this;
      const waiting = splitBySpan(rows, this.settled);
      this.settled = rows.length;
      waiting.forEach((which, span) => {
        if (which.length > 0) this.insert(segments[span]!, which);
      });
      this.all = segments.flat();
    }
    return this.all;
  }

  /** The waiting rows become a segment, together with those before it that are not well larger. */
  private insert(segments: Segment[], waiting: Uint32Array): void {
    const parts = [waiting];
    let size = waiting.length;
    while (segments.length > 0 && segments.at(-1)!.byTime.length < size * 2) {
      const merged = segments.pop()!;
      parts.push(rowsOf(merged));
      size += merged.byTime.length;
    }
    const which = parts.length === 1 ? waiting : concat(parts, size);
    const living = this.dead === null ? which : which.filter((row) => this.dead![row] !== 1);
    if (living.length > 0) segments.push(segmentOf(this.rows, living, this.dictionary.places));
  }
}

/** The rows from `first` on: the short ones, and the long ones. */
function splitBySpan(rows: Rows, first: number): Uint32Array[] {
  const classOf = (row: number) => (rows.to[row]! - rows.from[row]! <= SHORT ? 0 : 1);
  const sizes = [0, 0];
  for (let row = first; row < rows.length; row++) sizes[classOf(row)]!++;
  const lists = sizes.map((n) => new Uint32Array(n));
  const next = [0, 0];
  for (let row = first; row < rows.length; row++) {
    const c = classOf(row);
    lists[c]![next[c]!++] = row;
  }
  return lists;
}

function concat(parts: readonly Uint32Array[], size: number): Uint32Array {
  const all = new Uint32Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
