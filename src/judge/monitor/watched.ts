import type { Reading } from '../../model/index.js';
import { needed } from '../criteria.js';
import { DOUBTS, type Incidents, NO, type Question, type Terms, UNLOCATED } from '../engine/index.js';
import { fromOtherSide, type Tally } from '../verdict.js';

/** A reading under watch: how many incidents match it, and which decide. Rows are numbers of the incidents. */
export class Watched {
  private certain = 0;
  private possible = 0;
  private unlocated = 0;
  /** The match that completes the breach; -1: none. */
  private breach = -1;
  private likeliest = -1;
  private doubts = Number.POSITIVE_INFINITY;
  private release = -1;
  readonly terms: Terms;
  /** By which the other side's breach is found; `null` where none releases. */
  readonly otherSide: Terms | null;

  constructor(
    readonly reading: Reading,
    private readonly incidents: Incidents,
    question: Question,
  ) {
    this.terms = incidents.terms(reading, question);
    this.otherSide =
      reading.releasing.length === 0
        ? null
        : incidents.terms(fromOtherSide(reading), question, reading.bound);
    this.count();
  }

  get tally(): Tally {
    const { certain, possible, unlocated, release } = this;
    return { certain, possible, unlocated, released: release >= 0 };
  }

  /** The row that decides a verdict of this kind; -1: none. */
  decisive(kind: string): number {
    if (kind === 'broken') return this.breach;
    if (kind === 'possibly-broken') return this.likeliest;
    return kind === 'released' ? this.release : -1;
  }

  /** Takes a new row into account, by its answer byte. Only where order matters is all counted anew. */
  add(row: number, answer: number): void {
    const doubts = answer & DOUBTS;
    const isCertain = (answer & NO) === 0 && doubts === 0;
    if (this.otherSide !== null || (isCertain && needed(this.reading) > 1)) this.count();
    else if (isCertain) {
      this.certain++;
      if (this.breach < 0 || this.incidents.compare(row, this.breach) < 0) this.breach = row;
    } else if ((answer & UNLOCATED) !== 0) this.unlocated++;
    else {
      this.possible++;
      const isLikelier =
        doubts < this.doubts || (doubts === this.doubts && this.incidents.compare(row, this.likeliest) < 0);
      if (!isLikelier) return;
      this.doubts = doubts;
      this.likeliest = row;
    }
  }

  /** Counts all incidents anew. */
  count(): void {
    const { incidents, terms, reading } = this;
    const found = incidents.find(terms);
    this.certain = found.certain.length;
    this.possible = found.possible.length;
    this.unlocated = found.unlocated.length;
    this.likeliest = found.likeliest;
    this.doubts = found.doubts;
    const n = needed(reading);
    this.breach = n === 1 ? found.first : nth(found.certain, n, incidents);
    this.release = this.otherSide === null ? -1 : this.firstRelease(this.otherSide, n);
  }

  /** See `firstRelease` in verdict.ts: over before the bound side's own breach began. */
  private firstRelease(terms: Terms, n: number): number {
    const { incidents, breach } = this;
    const before = breach < 0 ? Number.POSITIVE_INFINITY : incidents.begins(breach);
    const isBefore = (row: number) => breach < 0 || incidents.ends(row) <= before;
    return nth(incidents.find(terms).certain.filter(isBefore), n, incidents);
  }
}

/** The n-th in order of time; -1 where there are fewer. */
function nth(rows: Uint32Array, n: number, incidents: Incidents): number {
  return rows.length < n ? -1 : rows.slice().sort(incidents.compare)[n - 1]!;
}
