import type { Occurrence } from '../../model/index.js';
import type { FacetDictionary, Facets } from './facets.js';

/** Where whole occurrences come from when some are to be shown: objects at hand, or a dataset's columns. */
export interface RowSource {
  readonly length: number;
  /** Equal times are ordered by id, compared as strings. */
  id(index: number): string;
  occurrence(index: number): Occurrence;
}

/** Rows as columns, for a table that never becomes objects. Places, deeds and proofs are numbers of the dictionary. */
export interface RawRows {
  /** When it can have begun, epoch ms; -Infinity is open. */
  readonly from: Float64Array;
  /** When it was over at the latest, epoch ms; Infinity is open. */
  readonly to: Float64Array;
  readonly place: Uint32Array;
  readonly deed: Uint32Array;
  readonly proof: Uint32Array;
  readonly source: RowSource;
}

/**
 * All rows in order of arrival; a row's number never changes. Of the four ends of an occurrence's interval a match asks for
 * the outer two only (`matchTime`, `before`): the inner two stay with the source.
 */
export class Rows {
  from = new Float64Array(0);
  to = new Float64Array(0);
  place = new Uint32Array(0);
  /** Deed and proof together: `FacetDictionary.kind`. */
  kind = new Uint32Array(0);
  length = 0;
  private readonly chunks: { readonly first: number; readonly source: RowSource }[] = [];

  constructor(private readonly dictionary: FacetDictionary) {}

  /** Appends one occurrence; returns its row. */
  push(occurrence: Occurrence, facets: Facets): number {
    if (this.length === this.from.length) this.grow(Math.max(64, this.length * 2));
    const row = this.length++;
    this.from[row] = occurrence.time.startMin ?? Number.NEGATIVE_INFINITY;
    this.to[row] = occurrence.time.endMax ?? Number.POSITIVE_INFINITY;
    this.place[row] = facets.place;
    this.kind[row] = this.dictionary.kind(facets.deed, facets.proof);
    const last = this.chunks.at(-1)?.source;
    if (last instanceof Objects) last.list.push(occurrence);
    else this.chunks.push({ first: row, source: new Objects([occurrence]) });
    return row;
  }

  /** Appends a table; returns its first row. Into an empty log the columns are taken as they are, without a copy. */
  pushRaw(raw: RawRows): number {
    const first = this.length;
    const n = raw.from.length;
    this.chunks.push({ first, source: raw.source });
    this.length = first + n;
    if (first === 0) {
      Object.assign(this, { from: raw.from, to: raw.to, place: raw.place, kind: new Uint32Array(n) });
    } else {
      if (first + n > this.from.length) this.grow(first + n);
      this.from.set(raw.from, first);
      this.to.set(raw.to, first);
      this.place.set(raw.place, first);
    }
    const { kind, dictionary } = this;
    for (let i = 0; i < n; i++) kind[first + i] = dictionary.kind(raw.deed[i]!, raw.proof[i]!);
    return first;
  }

  /** The numbers of a row's place, deed and proof. */
  facets(row: number): Facets {
    const kind = this.kind[row]!;
    const { deedOfKind, proofOfKind } = this.dictionary;
    return { place: this.place[row]!, deed: deedOfKind[kind]!, proof: proofOfKind[kind]! };
  }

  id(row: number): string {
    const chunk = this.chunkOf(row);
    return chunk.source.id(row - chunk.first);
  }

  occurrence(row: number): Occurrence {
    const chunk = this.chunkOf(row);
    return chunk.source.occurrence(row - chunk.first);
  }

  /** The order of time: by when they can have begun, then by when they were over; the id decides between equals. */
  compare(a: number, b: number): number {
    return (
      sign(this.from[a]!, this.from[b]!) ||
      sign(this.to[a]!, this.to[b]!) ||
      (a === b ? 0 : sign(this.id(a), this.id(b)) || a - b)
    );
  }

  private chunkOf(row: number): { readonly first: number; readonly source: RowSource } {
    let [low, high] = [0, this.chunks.length];
    while (high - low > 1) {
      const mid = (low + high) >> 1;
      if (this.chunks[mid]!.first <= row) low = mid;
      else high = mid;
    }
    return this.chunks[low]!;
  }

  private grow(size: number): void {
    this.from = widened(this.from, new Float64Array(size));
    this.to = widened(this.to, new Float64Array(size));
    this.place = widened(this.place, new Uint32Array(size));
    this.kind = widened(this.kind, new Uint32Array(size));
  }
}

class Objects implements RowSource {
  constructor(readonly list: Occurrence[]) {}
  get length(): number {
    return this.list.length;
  }
  id(index: number): string {
    return this.list[index]!.id;
  }
  occurrence(index: number): Occurrence {
    return this.list[index]!;
  }
}

function widened<T extends Float64Array | Uint32Array>(old: T, wider: T): T {
  wider.set(old);
  return wider;
}

function sign<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
