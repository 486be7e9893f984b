/** Numbers words, lists of words and pairs of numbers, so that things are compared without building key strings. */
export class Words {
  private readonly words = new Map<string | null, number>();
  private readonly lists = new Pairs();

  /** A word's number, from 1. */
  word(word: string | null): number {
    let n = this.words.get(word);
    if (n === undefined) {
      n = this.words.size + 1;
      this.words.set(word, n);
    }
    return n;
  }

  /** A list's number: 0 for none, the word's for one, negative for several. */
  list(words: readonly string[]): number {
    if (words.length === 0) return 0;
    let n = this.word(words[0]!);
    for (let i = 1; i < words.length; i++) n = -1 - this.lists.number(n, this.word(words[i]!));
    return n;
  }
}

/**
 * Numbers pairs of whole numbers (magnitudes below 2^26), from 0 in order of first appearance. An open-addressed table in
 * typed arrays: a look-up is one or two memory lines, and nothing is allocated.
 */
export class Pairs {
  private size = 0;
  private keys = new Float64Array(64).fill(EMPTY);
  private numbers = new Int32Array(64);

  number(a: number, b: number): number {
    const key = a * SPAN + b;
    const at = this.slot(key, a, b);
    if (this.keys[at] === key) return this.numbers[at]!;
    this.keys[at] = key;
    this.numbers[at] = this.size;
    if (++this.size * 2 > this.keys.length) this.grow();
    return this.size - 1;
  }

  /** Where the key is, or is to be put. */
  private slot(key: number, a: number, b: number): number {
    const mask = this.keys.length - 1;
    let at = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
    at = (at ^ (at >>> 15)) & mask;
    while (this.keys[at] !== EMPTY && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { keys, numbers } = this;
    this.keys = new Float64Array(keys.length * 2).fill(EMPTY);
    this.numbers = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      if (key === EMPTY) continue;
      // The second number is the key's distance from the nearest multiple.
      const a = Math.round(key / SPAN);
      const at = this.slot(key, a, key - a * SPAN);
      this.keys[at] = key;
      this.numbers[at] = numbers[i]!;
    }
  }
}

/** So far apart that the second number of a pair never reaches the first, whatever its sign. */
const SPAN = 2 ** 27;
/** No pair's key: beyond them all. */
const EMPTY = 2 ** 54;
