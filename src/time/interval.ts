import type { Kleene } from '../model/reading.js';
import type { FuzzyInterval } from '../model/time.js';

/**
 * Three-valued relations between fuzzy intervals (Kleene): `yes` and `no` hold however the soft ends fall, `maybe`
 * where it depends on them. An open side (`null`) reaches for ever in its bound. Ends are exclusive.
 */
export type { Kleene };

const lo = (n: number | null): number => n ?? Number.NEGATIVE_INFINITY;
const hi = (n: number | null): number => n ?? Number.POSITIVE_INFINITY;
const closed = (n: number): number | null => (Number.isFinite(n) ? n : null);

/** The always-open interval. */
export const ALWAYS: FuzzyInterval = Object.freeze({
  startMin: null,
  startMax: null,
  endMin: null,
  endMax: null,
});

/** Kleene conjunction: the weakest. */
export function both(a: Kleene, b: Kleene): Kleene {
  return a === 'no' || b === 'no' ? 'no' : a === 'maybe' || b === 'maybe' ? 'maybe' : 'yes';
}

/** Kleene disjunction: the strongest. */
export function either(a: Kleene, b: Kleene): Kleene {
  return a === 'yes' || b === 'yes' ? 'yes' : a === 'maybe' || b === 'maybe' ? 'maybe' : 'no';
}

/** Kleene negation. */
export function not(a: Kleene): Kleene {
  return a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'maybe';
}

/** `x` somewhere in [xMin, xMax] is at most `y` somewhere in [yMin, yMax]. */
function atMost(xMin: number, xMax: number, yMin: number, yMax: number): Kleene {
  if (xMax <= yMin) return 'yes';
  return xMin <= yMax ? 'maybe' : 'no';
}

/** Whether `a` is over when `b` begins. */
export function before(a: FuzzyInterval, b: FuzzyInterval): Kleene {
  return atMost(lo(a.endMin), hi(a.endMax), lo(b.startMin), hi(b.startMax));
}

/** Whether the two share an instant. */
export function overlaps(a: FuzzyInterval, b: FuzzyInterval): Kleene {
  return not(either(before(a, b), before(b, a)));
}

/** Whether all of `i` lies inside `window`. */
export function within(i: FuzzyInterval, window: FuzzyInterval): Kleene {
  const starts =
    window.startMin === null && window.startMax === null
      ? 'yes'
      : atMost(lo(window.startMin), hi(window.startMax), lo(i.startMin), hi(i.startMax));
  const ends =
    window.endMin === null && window.endMax === null
      ? 'yes'
      : atMost(lo(i.endMin), hi(i.endMax), lo(window.endMin), hi(window.endMax));
  return both(starts, ends);
}

/** The part that both cover, or null where they certainly share nothing. */
export function intersect(a: FuzzyInterval, b: FuzzyInterval): FuzzyInterval | null {
  if (overlaps(a, b) === 'no') return null;
  return {
    startMin: closed(Math.max(lo(a.startMin), lo(b.startMin))),
    startMax: later(a.startMax, b.startMax, a.startMin, b.startMin),
    endMin: earlier(a.endMin, b.endMin, a.endMax, b.endMax),
    endMax: closed(Math.min(hi(a.endMax), hi(b.endMax))),
  };
}

/** The smallest interval that covers both: it starts with the earlier and ends with the later. */
export function hull(a: FuzzyInterval, b: FuzzyInterval): FuzzyInterval {
  return {
    startMin: closed(Math.min(lo(a.startMin), lo(b.startMin))),
    startMax: a.startMax === null || b.startMax === null ? null : Math.min(hi(a.startMax), hi(b.startMax)),
    endMin: a.endMin === null || b.endMin === null ? null : Math.max(lo(a.endMin), lo(b.endMin)),
    endMax: closed(Math.max(hi(a.endMax), hi(b.endMax))),
  };
}

/** One of the two, not known which: each end may be either's ("overnight on Jan. 28"). */
export function oneOf(a: FuzzyInterval, b: FuzzyInterval): FuzzyInterval {
  return {
    startMin: closed(Math.min(lo(a.startMin), lo(b.startMin))),
    startMax: closed(Math.max(hi(a.startMax), hi(b.startMax))),
    endMin: closed(Math.min(lo(a.endMin), lo(b.endMin))),
    endMax: closed(Math.max(hi(a.endMax), hi(b.endMax))),
  };
}

/**
 * Something that happened at an unknown moment of `i` ("on Tuesday"): it began and ended anywhere inside. A window
 * that covers all of `i` contains it for certain; one that cuts `i`, maybe.
 */
export function somewhereIn(i: FuzzyInterval): FuzzyInterval {
  return { startMin: i.startMin, startMax: i.endMax, endMin: i.startMin, endMax: i.endMax };
}

/** Whether both ends are single known instants. */
export function isSharp(i: FuzzyInterval): boolean {
  return i.startMin !== null && i.startMin === i.startMax && i.endMin !== null && i.endMin === i.endMax;
}

/** Whether the four bounds are the same. */
export function same(a: FuzzyInterval, b: FuzzyInterval): boolean {
  return (
    a.startMin === b.startMin && a.startMax === b.startMax && a.endMin === b.endMin && a.endMax === b.endMax
  );
}

// A side that is wholly open ({null, null}) puts no bound on the intersection; one open bound of a soft side does.
function later(aMax: number | null, bMax: number | null, aMin: number | null, bMin: number | null) {
  if (aMin === null && aMax === null) return bMax;
  if (bMin === null && bMax === null) return aMax;
  return closed(Math.max(hi(aMax), hi(bMax)));
}
function earlier(aMin: number | null, bMin: number | null, aMax: number | null, bMax: number | null) {
  if (aMin === null && aMax === null) return bMin;
  if (bMin === null && bMax === null) return aMin;
  return closed(Math.min(lo(aMin), lo(bMin)));
}
