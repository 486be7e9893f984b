/**
 * The best projective tree for a table of arc scores: Eisner's algorithm (1996), cubic in the words, with exactly one
 * word under the root. English trees hardly ever cross, and a tree that may not cross makes fewer errors.
 */

let capacity = 0;
let openRight = new Float64Array(0);
let openLeft = new Float64Array(0);
let doneRight = new Float64Array(0);
let doneLeft = new Float64Array(0);
let splitOpen = new Uint16Array(0);
let splitRight = new Uint16Array(0);
let splitLeft = new Uint16Array(0);

function room(n: number): void {
  if (n <= capacity) return;
  capacity = n;
  const cells = n * n;
  openRight = new Float64Array(cells);
  openLeft = new Float64Array(cells);
  doneRight = new Float64Array(cells);
  doneLeft = new Float64Array(cells);
  splitOpen = new Uint16Array(cells);
  splitRight = new Uint16Array(cells);
  splitLeft = new Uint16Array(cells);
}

/** Scores by dependent and head: `scores[d * (n + 1) + h]`, head n is the root. Writes heads, -1 for the root. */
export function bestProjectiveTree(scores: Float32Array, n: number, heads: Int32Array): void {
  room(n);
  const w = n + 1;
  // Spans are kept by their first word, but `doneLeft` and `openLeft` by their last, so that inner loops run along rows.
  for (let i = 0; i < n; i++) {
    doneRight[i * n + i] = 0;
    doneLeft[i * n + i] = 0;
  }
  for (let length = 1; length < n; length++)
    for (let i = 0, j = length; j < n; i++, j++) {
      let best = -Infinity;
      let split = i;
      for (let k = i; k < j; k++) {
        const s = doneRight[i * n + k]! + doneLeft[j * n + k + 1]!;
        if (s > best) {
          best = s;
          split = k;
        }
      }
      splitOpen[i * n + j] = split;
      openRight[i * n + j] = best + scores[j * w + i]!;
      openLeft[j * n + i] = best + scores[i * w + j]!;
      best = -Infinity;
      for (let k = i + 1; k <= j; k++) {
        const s = openRight[i * n + k]! + doneRight[k * n + j]!;
        if (s > best) {
          best = s;
          split = k;
        }
      }
      doneRight[i * n + j] = best;
      splitRight[i * n + j] = split;
      best = -Infinity;
      for (let k = i; k < j; k++) {
        const s = doneLeft[k * n + i]! + openLeft[j * n + k]!;
        if (s > best) {
          best = s;
          split = k;
        }
      }
      doneLeft[j * n + i] = best;
      splitLeft[i * n + j] = split;
    }
  let root = 0;
  let top = -Infinity;
  for (let r = 0; r < n; r++) {
    const s = doneLeft[r * n]! + doneRight[r * n + n - 1]! + scores[r * w + n]!;
    if (s > top) {
      top = s;
      root = r;
    }
  }
  heads[root] = -1;
  unfoldLeft(0, root, n, heads);
  unfoldRight(root, n - 1, n, heads);
}

/** A finished span whose head is its first word. */
function unfoldRight(i: number, j: number, n: number, heads: Int32Array): void {
  if (i >= j) return;
  const k = splitRight[i * n + j]!;
  heads[k] = i;
  unfoldOpen(i, k, n, heads);
  unfoldRight(k, j, n, heads);
}

/** A finished span whose head is its last word. */
function unfoldLeft(i: number, j: number, n: number, heads: Int32Array): void {
  if (i >= j) return;
  const k = splitLeft[i * n + j]!;
  heads[k] = j;
  unfoldLeft(i, k, n, heads);
  unfoldOpen(k, j, n, heads);
}

/** What lies between a head and its dependent. */
function unfoldOpen(i: number, j: number, n: number, heads: Int32Array): void {
  const k = splitOpen[i * n + j]!;
  unfoldRight(i, k, n, heads);
  unfoldLeft(k + 1, j, n, heads);
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
