/**
 * A network's sparse first layer: a row of one-byte weights per feature key, with one shift a row; a weight is
 * byte · 2^shift / 1024. Sums are kept in whole units of 1/1024, so they are exact and the same everywhere.
 */
import { find } from './hash.js';

export const UNIT = 1024;

export class FirstLayer {
  constructor(
    readonly keys: Uint32Array,
    readonly rows: Int8Array,
    readonly shifts: Uint8Array,
    readonly width: number,
  ) {}

  /** Row of a key, or -1. */
  row(key: number): number {
    return find(this.keys, key);
  }

  /** Adds row r to `out` from `at`. */
  addRow(r: number, out: Int16Array | Int32Array, at: number): void {
    const { rows, width } = this;
    const shift = this.shifts[r]!;
    const p = r * width;
    for (let k = 0; k < width; k++) out[at + k]! += rows[p + k]! << shift;
  }

  /** Adds the row of a key, where there is one. */
  add(key: number, out: Int16Array | Int32Array, at: number): void {
    const r = find(this.keys, key);
    if (r >= 0) this.addRow(r, out, at);
  }

  /** The rows of several keys as one table of whole units, a key after the other. */
  table(count: number, key: (i: number) => number): Int16Array {
    const out = new Int16Array(count * this.width);
    for (let i = 0; i < count; i++) this.add(key(i), out, i * this.width);
    return out;
  }
}
