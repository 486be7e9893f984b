/**
 * The best projective tree for a table of arc scores: Eisner's algorithm (1996), cubic in the words, with exactly one
 * word under the root. English trees hardly ever cross, and a tree that may not cross makes fewer errors.
 *
 * The chart holds six tables of n rows, `strideOf(n)` floats each, of the best sums of spans: *done* ones, whose head is
 * their first word (right) or last (left), by head and other end; *open* ones, whose ends are head and dependent; and
 * the done ones once more by other end and head, so that every inner loop runs along rows. Sums are 32-bit, and the
 * greatest does not depend on the order in which it is looked for, so that a kernel of vectors fills the same chart.
 */

/** A chart and what fills it: `fillChart`, or a kernel that does the same. */
export interface Chart {
  readonly sums: Float32Array;
  /** Sums for the scores of n words, `width` floats a row. */
  fill(scores: Float32Array, n: number, width: number): void;
}

/** Floats from one row of a chart's table to the next: at least three beyond the last word. */
export function strideOf(n: number): number {
  return (n + 7) & ~3;
}

/** Floats a chart of n words takes. */
export function chartSize(n: number): number {
  return 6 * n * strideOf(n);
}

/** Where the tables begin, in floats. */
function tables(n: number) {
  const size = n * strideOf(n);
  return {
    doneRight: 0,
    doneLeftTurned: size,
    openRight: 2 * size,
    doneRightTurned: 3 * size,
    doneLeft: 4 * size,
    openLeft: 5 * size,
  };
}

/** The greatest p[i] + q[i] of `count` places. */
function best(c: Float32Array, p: number, q: number, count: number): number {
  let top = -Infinity;
  for (let k = 0; k < count; k++) {
    const s = c[p + k]! + c[q + k]!;
    if (s > top) top = s;
  }
  return Math.fround(top);
}

/** The first place where p[i] + q[i] is greatest in 32 bits. */
function bestPlace(c: Float32Array, p: number, q: number, count: number): number {
  let top = -Infinity;
  let place = 0;
  for (let k = 0; k < count; k++) {
    const s = Math.fround(c[p + k]! + c[q + k]!);
    if (s > top) {
      top = s;
      place = k;
    }
  }
  return place;
}

/** Fills a chart; scores by dependent and head, `width` floats a row. */
export function fillChart(c: Float32Array, scores: Float32Array, n: number, width: number): void {
  const w = strideOf(n);
  const t = tables(n);
  for (const table of [t.doneRight, t.doneRightTurned, t.doneLeft, t.doneLeftTurned])
    for (let i = 0; i < n; i++) c[table + i * w + i] = 0;
  for (let length = 1; length < n; length++)
    for (let i = 0, j = length; j < n; i++, j++) {
      const open = best(c, t.doneRight + i * w + i, t.doneLeft + j * w + i + 1, length);
      c[t.openRight + i * w + j] = open + scores[j * width + i]!;
      c[t.openLeft + j * w + i] = open + scores[i * width + j]!;
      const right = best(c, t.openRight + i * w + i + 1, t.doneRightTurned + j * w + i + 1, length);
      c[t.doneRight + i * w + j] = right;
      c[t.doneRightTurned + j * w + i] = right;
      const left = best(c, t.doneLeftTurned + i * w + i, t.openLeft + j * w + i, length);
      c[t.doneLeft + j * w + i] = left;
      c[t.doneLeftTurned + i * w + j] = left;
    }
}

/** A chart of its own, grown as sentences ask for it. */
function plainChart(): Chart {
  let sums = new Float32Array(0);
  return {
    get sums() {
      return sums;
    },
    fill(scores, n, width) {
      if (sums.length < chartSize(n)) sums = new Float32Array(chartSize(n));
      fillChart(sums, scores, n, width);
    },
  };
}

const OWN = plainChart();

/** Scores by dependent and head: `scores[d * width + h]`, head n is the root. Writes heads, -1 for the root. */
export function bestProjectiveTree(
  scores: Float32Array,
  n: number,
  heads: Int32Array,
  width = n + 1,
  chart: Chart = OWN,
): void {
  chart.fill(scores, n, width);
  const c = chart.sums;
  const w = strideOf(n);
  const t = tables(n);
  let root = 0;
  let top = -Infinity;
  for (let r = 0; r < n; r++) {
    const s = c[t.doneLeft + r * w]! + c[t.doneRight + r * w + n - 1]! + scores[r * width + n]!;
    if (s > top) {
      top = s;
      root = r;
    }
  }
  heads[root] = -1;

  /** A finished span whose head is its first word. */
  const unfoldRight = (i: number, j: number): void => {
    if (i >= j) return;
    const k = i + 1 + bestPlace(c, t.openRight + i * w + i + 1, t.doneRightTurned + j * w + i + 1, j - i);
    heads[k] = i;
    unfoldOpen(i, k);
    unfoldRight(k, j);
  };
  /** A finished span whose head is its last word. */
  const unfoldLeft = (i: number, j: number): void => {
    if (i >= j) return;
    const k = i + bestPlace(c, t.doneLeftTurned + i * w + i, t.openLeft + j * w + i, j - i);
    heads[k] = j;
    unfoldLeft(i, k);
    unfoldOpen(k, j);
  };
  /** What lies between a head and its dependent. */
  const unfoldOpen = (i: number, j: number): void => {
    const k = i + bestPlace(c, t.doneRight + i * w + i, t.doneLeft + j * w + i + 1, j - i);
    unfoldRight(i, k);
    unfoldLeft(k + 1, j);
  };
  unfoldLeft(0, root);
  unfoldRight(root, n - 1);
}

/** Whether no arc of a tree crosses another or passes over the root. */
export function isProjective(heads: Int32Array, n: number): boolean {
  for (let d = 0; d < n; d++) {
    const h = heads[d]!;
    if (h < 0) continue;
    const a = Math.min(d, h);
    const b = Math.max(d, h);
    for (let k = a + 1; k < b; k++) if (heads[k]! < a || heads[k]! > b) return false;
  }
  return true;
}
