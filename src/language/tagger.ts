/**
 * The tagger: for each word, left to right, one hidden layer over the atoms of the seven words around it and the two
 * tags given before; the best of the classes the word may have. A word's share in each place of the window is summed
 * once and kept.
 */
import { hashWord, innerAtoms, normalise, outerAtoms, type WordCodes } from './atoms.js';
import { find, hashPair, hashString } from './hash.js';
import { type FirstLayer, UNIT } from './layer.js';

/** Words looked at on each side. */
export const WINDOW = 3;
const WIDTH = 2 * WINDOW + 1;
const OUTSIDE = hashString('outside', 99);
const INNER = 90;
const CACHE = 8192;

interface Arrays {
  readonly bias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
  readonly open: Uint8Array;
  readonly propers: Uint8Array;
  readonly words: Uint32Array;
  readonly positions: Uint32Array;
  readonly classes: Uint8Array;
}

interface Entry {
  readonly candidates: Uint8Array;
  /** Sums per place in the window. */
  readonly sums: Int16Array;
}

export class TaggerNetwork {
  private readonly cache = new Map<string, Entry>();
  private readonly outside: Int16Array;
  private readonly previous: Int16Array;
  private readonly pairs: Map<number, number> = new Map();
  private readonly bias: Int32Array;
  private readonly h: Int32Array;
  private readonly r: Float32Array;
  private entries: Entry[] = [];

  constructor(
    private readonly layer: FirstLayer,
    private readonly codes: WordCodes,
    private readonly classes: readonly string[],
    private readonly a: Arrays,
  ) {
    this.outside = layer.table(WIDTH, (o) => hashPair(OUTSIDE, o));
    this.previous = layer.table(classes.length + 1, (c) => hashPair(hashPair(77, c), 70));
    this.bias = Int32Array.from(a.bias, (x) => Math.round(x * UNIT));
    this.h = new Int32Array(layer.width);
    this.r = new Float32Array(layer.width);
  }

  /** Writes a class for each of the words. */
  tag(words: readonly string[], out: Uint8Array): void {
    const { layer, h, r, a } = this;
    const H = layer.width;
    const n = words.length;
    const entries = this.entries;
    entries.length = 0;
    for (let i = 0; i < n; i++) entries.push(this.entry(words[i]!));
    let t1 = this.classes.length;
    let t2 = t1;
    for (let i = 0; i < n; i++) {
      const candidates = entries[i]!.candidates;
      let best = candidates[0]!;
      if (candidates.length > 1) {
        h.set(this.bias);
        for (let o = 0; o < WIDTH; o++) {
          const j = i + o - WINDOW;
          addTo(h, j >= 0 && j < n ? entries[j]!.sums : this.outside, o * H, H);
        }
        addTo(h, this.previous, t1 * H, H);
        const pair = this.pairRow(t1, t2);
        if (pair >= 0) layer.addRow(pair, h, 0);
        for (let k = 0; k < H; k++) r[k] = h[k]! > 0 ? h[k]! / UNIT : 0;
        let top = -Infinity;
        for (let c = 0; c < candidates.length; c++) {
          const x = candidates[c]!;
          const p = x * H;
          let s = a.outBias[x]!;
          for (let k = 0; k < H; k++) s += a.out[p + k]! * r[k]!;
          if (s > top) {
            top = s;
            best = x;
          }
        }
      }
      out[i] = best;
      t2 = t1;
      t1 = best;
    }
  }

  private pairRow(t1: number, t2: number): number {
    const id = t1 * 256 + t2;
    let row = this.pairs.get(id);
    if (row === undefined) {
      row = this.layer.row(hashPair(hashPair(t1, t2), 71));
      this.pairs.set(id, row);
    }
    return row;
  }

  private entry(word: string): Entry {
    let e = this.cache.get(word);
    if (e === undefined) {
      if (this.cache.size >= CACHE) this.cache.clear();
      e = { candidates: this.candidates(word), sums: this.sums(word) };
      this.cache.set(word, e);
    }
    return e;
  }

  private sums(word: string): Int16Array {
    const H = this.layer.width;
    const out = new Int16Array(WIDTH * H);
    const outer = outerAtoms(word, this.codes);
    for (let o = 0; o < WIDTH; o++) for (const x of outer) this.layer.add(hashPair(x, o), out, o * H);
    for (const x of innerAtoms(word)) this.layer.add(hashPair(x, INNER), out, WINDOW * H);
    return out;
  }

  /** Classes the word may have: those seen where it is frequent, and else the open ones too. */
  private candidates(word: string): Uint8Array {
    const { a } = this;
    const at = find(a.words, hashWord(normalise(word)));
    const known = at < 0 ? [] : Array.from(a.classes.subarray(a.positions[at]!, a.positions[at + 1]!));
    const frequent = at >= 0 && known[0] !== 255;
    if (!frequent) return Uint8Array.from(new Set([...known.filter((c) => c !== 255), ...a.open]));
    return Uint8Array.from(/^\p{Lu}/u.test(word) ? new Set([...known, ...a.propers]) : known);
  }
}

function addTo(h: Int32Array, s: Int16Array, at: number, width: number): void {
  for (let k = 0; k < width; k++) h[k]! += s[at + k]!;
}
