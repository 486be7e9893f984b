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

/** Numbers pairs of whole numbers (magnitudes below 2^26), from 0 in order of first appearance. */
export class Pairs {
  private readonly numbers = new Map<number, number>();

  number(a: number, b: number): number {
    const key = a * SPAN + b;
    let n = this.numbers.get(key);
    if (n === undefined) {
      n = this.numbers.size;
      this.numbers.set(key, n);
    }
    return n;
  }
}

/** So far apart that the second number of a pair never reaches the first, whatever its sign. */
const SPAN = 2 ** 27;
