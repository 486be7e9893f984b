import { hashWord, innerAtoms, normalise, outerAtoms, type WordCodes } from './atoms.js';
import { find, hashPair } from './hash.js';
import type { Weights } from './weights.js';

/** Which of the network's tables the rows of `sumInto` belong to, as they were hashed in training. */
const ENCODER = 80;
/** In the dictionary: a rare word, whose classes are only added to the open ones. */
const RARE = 255;

/** What the network knows of a word apart from its sentence: the rows of its atoms, and the classes it may have. */
export class WordRows {
  private readonly keys: Uint32Array;
  private readonly rows: Int8Array;
  private readonly shifts: Uint8Array;
  private readonly open: Uint8Array;
  private readonly propers: Uint8Array;
  private readonly dictionary: { keys: Uint32Array; positions: Uint32Array; classes: Uint8Array };

  constructor(
    w: Weights,
    private readonly codes: WordCodes,
  ) {
    this.keys = w.words('rkey');
    this.rows = w.signed('rrow');
    this.shifts = w.bytes('rshi');
    this.open = w.bytes('topn');
    this.propers = w.bytes('tprp');
    this.dictionary = { keys: w.words('dkey'), positions: w.words('dpos'), classes: w.bytes('dcls') };
  }

  /** The sum of the rows of a word's atoms, in units of `ROW_UNIT`, into `sum`. */
  sumInto(word: string, sum: Int32Array): void {
    sum.fill(0);
    for (const atom of outerAtoms(word, this.codes)) this.addRow(atom, sum);
    for (const atom of innerAtoms(word)) this.addRow(atom, sum);
  }

  private addRow(atom: number, sum: Int32Array): void {
    const r = find(this.keys, hashPair(atom, ENCODER));
    if (r < 0) return;
    const shift = this.shifts[r]!;
    const p = r * sum.length;
    for (let j = 0; j < sum.length; j++) sum[j]! += this.rows[p + j]! << shift;
  }

  /** Classes the word may have: those seen where it is frequent, and else the open ones too. */
  candidates(word: string): Uint8Array {
    const { keys, positions, classes } = this.dictionary;
    const at = find(keys, hashWord(normalise(word)));
    const known = at < 0 ? [] : Array.from(classes.subarray(positions[at]!, positions[at + 1]!));
    if (at < 0 || known[0] === RARE)
      return Uint8Array.from(new Set([...known.filter((c) => c !== RARE), ...this.open]));
    return Uint8Array.from(/^\p{Lu}/u.test(word) ? new Set([...known, ...this.propers]) : known);
  }
}
