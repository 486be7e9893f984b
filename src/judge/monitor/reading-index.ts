import { type AnswerTable, type Facets, type Interval, NO, type Terms } from '../engine/index.js';
import { firstAtLeast } from '../engine/sorted.js';
import { type Windowed, WindowList } from './windows.js';

/** Terms of a watched reading, and whose they are. */
export interface Indexed<T> extends Terms, Windowed {
  readonly owner: T;
}

/** Readings that ask the same of a deed, by their windows. */
type ByDeed<T> = { readonly answers: AnswerTable; readonly list: WindowList<Indexed<T>> }[];

interface Area<T> {
  readonly lo: number;
  readonly hi: number;
  readonly readings: ByDeed<T>;
  /** The nearest area before it that holds it; -1: none. */
  around: number;
}

/**
 * From an incident to the readings that it can touch: those of an area that holds its place or lies in it, whose deed it can
 * be, and whose window it can be in.
 */
export class ReadingIndex<T> {
  private readonly areas = new Map<string, Area<T>>();
  /** In pre-order, wider before narrower; empty when it is to be made anew. */
  private sorted: Area<T>[] = [];
  /** Where each of these begins. */
  private begins = new Float64Array(0);
  /** Readings whose scope is not made of areas of the tree alone. */
  private readonly loose: ByDeed<T> = [];
  private readonly all: ByDeed<T> = [];
  private question = 0;

  add(terms: Terms, owner: T): void {
    const { certainFrom, certainTo, possibleFrom, possibleTo } = terms.window;
    const [start, end] = [Math.min(certainFrom, possibleFrom), Math.max(certainTo, possibleTo)];
    const item: Indexed<T> = { ...terms, owner, start, end, seen: 0 };
    put(this.all, item);
    const areas = terms.place.areas;
    if (areas === null) put(this.loose, item);
    else for (const area of areas) put(this.areaOf(area).readings, item);
  }

  /**
   * The readings that an incident can touch.
   *
   * @param interval of its place; `null` where no single node holds it
   */
  touched({ deed }: Facets, interval: Interval | null, from: number, to: number): Indexed<T>[] {
    this.question++;
    const areas = this.inOrder();
    const first = interval === null ? 0 : firstAtLeast(this.begins, interval[0]);
    const end = interval === null ? areas.length : endFrom(this.begins, first, interval[1]);
    const found: Indexed<T>[] = [];
    // Where a wide place holds many areas, or none is known, it is quicker to look at all readings of the time.
    if (interval === null || (end - first > 1 && this.reach(deed, from, to) < end - first)) {
      this.collect(this.all, deed, from, to, found);
      return found;
    }
    this.collect(this.loose, deed, from, to, found);
    for (let a = first - 1; a >= 0; a = areas[a]!.around)
      if (areas[a]!.hi >= interval[1]) this.collect(areas[a]!.readings, deed, from, to, found);
    for (let a = first; a < end; a++) this.collect(areas[a]!.readings, deed, from, to, found);
    return found;
  }

  private collect(readings: ByDeed<T>, deed: number, from: number, to: number, into: Indexed<T>[]): void {
    for (const { answers, list } of readings)
      if ((answers.of(deed) & NO) === 0) list.collect(from, to, this.question, into);
  }

  /** How many readings there are of a time that a deed can touch, at most. */
  private reach(deed: number, from: number, to: number): number {
    let many = 0;
    for (const { answers, list } of this.all) if ((answers.of(deed) & NO) === 0) many += list.reach(from, to);
    return many;
  }

  private areaOf([lo, hi]: Interval): Area<T> {
    const key = `${lo} ${hi}`;
    let area = this.areas.get(key);
    if (!area) {
      area = { lo, hi, readings: [], around: -1 };
      this.areas.set(key, area);
      this.sorted = [];
    }
    return area;
  }

  private inOrder(): readonly Area<T>[] {
    if (this.sorted.length === 0 && this.areas.size > 0) {
      this.sorted = [...this.areas.values()].sort((a, b) => less(a.lo, b.lo) || less(b.hi, a.hi));
      this.begins = Float64Array.from(this.sorted, (area) => area.lo);
      this.sorted.forEach((area, n) => {
        let outer = n - 1;
        while (outer >= 0 && this.sorted[outer]!.hi <= area.lo) outer = this.sorted[outer]!.around;
        area.around = outer;
      });
    }
    return this.sorted;
  }
}

function put<T>(readings: ByDeed<T>, item: Indexed<T>): void {
  const known = readings.find(({ answers }) => answers === item.deed);
  const list = known?.list ?? new WindowList<Indexed<T>>();
  if (!known) readings.push({ answers: item.deed, list });
  list.add(item);
}

/** The first index from `first` on whose value is not less than `value`: near it, for most places hold few areas. */
function endFrom(sorted: Float64Array, first: number, value: number): number {
  let end = first;
  while (end < sorted.length && sorted[end]! < value) {
    if (end - first === FEW) return firstAtLeast(sorted, value);
    end++;
  }
  return end;
}

const FEW = 8;

/** Areas may be without bounds, so that a difference will not do. */
function less(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
