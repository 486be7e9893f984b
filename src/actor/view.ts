import type { Doc } from '../language/index.js';
import { FLAG } from './flags.js';
import { key } from './key.js';
import type { Owner } from './owner.js';

/** A document as the actor rules look at it: folded words and capitals, made once. Indexes are tokens. */
export class View {
  readonly size: number;
  /** Folded form of each token; see `key`. */
  readonly keys: readonly string[];
  /** 0 no capital, 1 an initial capital, 2 capitals only (two letters or more). */
  readonly caps: Uint8Array;

  /** What each token may be; bits of `FLAG`. */
  readonly flags: Uint16Array;
  /** Sentence of each token. */
  private readonly sentences: Int32Array;
  /** Memo of `nameEnd`: 0 not asked, else the answer + 2. */
  readonly nameEnds: Int32Array;

  /** Memo of `readOwner` by token. */
  readonly owners: (Owner | null | undefined)[];

  constructor(
    readonly doc: Doc,
    vocabulary: ReadonlyMap<string, number>,
  ) {
    const n = doc.size;
    this.size = n;
    const keys = new Array<string>(n);
    this.caps = new Uint8Array(n);
    this.flags = new Uint16Array(n);
    this.sentences = new Int32Array(n);
    this.nameEnds = new Int32Array(n);
    this.owners = new Array<Owner | null | undefined>(n);
    for (const s of doc.sentences) this.sentences.fill(s.index, s.first, s.last + 1);
    for (let i = 0; i < n; i++) {
      const k = key(doc.lower(i));
      keys[i] = k;
      const c = k.charCodeAt(0);
      if (c >= 48 && c <= 57) this.flags[i] = FLAG.number;
      else {
        this.flags[i] = vocabulary.get(k) ?? 0;
        this.caps[i] = capitals(doc.word(i));
      }
    }
    this.keys = keys;
  }

  /** Whether token i may be any of the kinds in `bits`. */
  is(i: number, bits: number): boolean {
    return (this.flags[i]! & bits) !== 0;
  }

  /** Folded token i; '' outside the document. */
  at(i: number): string {
    return this.keys[i] ?? '';
  }

  isCap(i: number): boolean {
    return (this.caps[i] ?? 0) > 0;
  }

  /** Whether tokens i and i + 1 touch. */
  touches(i: number): boolean {
    return i + 1 < this.size && this.doc.end(i) === this.doc.start(i + 1);
  }

  /** The text from token `first` to `last`, line breaks as spaces. */
  text(first: number, last: number): string {
    return this.doc.text.slice(this.doc.start(first), this.doc.end(last)).replace(/\s+/g, ' ');
  }

  sentence(i: number): number {
    return this.sentences[i]!;
  }

  /** Whether token i opens its sentence. */
  opens(i: number): boolean {
    return i === 0 || this.sentences[i] !== this.sentences[i - 1];
  }

  /** Whether i and j stand in one sentence. */
  together(i: number, j: number): boolean {
    return j < this.size && this.sentences[i] === this.sentences[j];
  }

  /** Whether the words around i in its line are all in capitals, as in an old headline. */
  shouted(i: number): boolean {
    let long = 0;
    for (const step of [-1, 1]) {
      for (let k = i + step; k >= 0 && k < this.size && Math.abs(k - i) <= 4; k += step) {
        if (this.broken(step < 0 ? k : k - 1)) break;
        if (this.caps[k] === 1 || (this.caps[k] === 0 && /^\p{Ll}/u.test(this.doc.word(k)))) return false;
        if (this.caps[k] === 2 && this.at(k).length > 2) long++;
      }
    }
    return long >= 1;
  }

  /** Whether a line ends between tokens k and k + 1. */
  broken(k: number): boolean {
    if (k < 0 || k + 1 >= this.size) return true;
    return this.doc.text.slice(this.doc.end(k), this.doc.start(k + 1)).includes('\n');
  }

  /** Whether token i stands in a dateline: "KHARTOUM, 18 June (NPA) –" at the opening of a line. */
  inDateline(i: number): boolean {
    let first = i;
    for (let k = 0; k < DATELINE && !this.broken(first - 1); k++) first--;
    if (!this.broken(first - 1) || this.doc.start(i) > 4000 || !this.isCap(first)) return false;
    for (let k = i; k < i + DATELINE && k < this.size - 1 && !this.broken(k); k++)
      if (/^(?:--?|–|—|:)$/.test(this.at(k + 1)) && (this.at(k + 1) === ':' || !this.touches(k)))
        return !this.hasVerb(first, k);
    return false;
  }

  private hasVerb(first: number, last: number): boolean {
    for (let k = first; k <= last; k++)
      if (this.doc.upos(k) === 'VERB' || this.doc.upos(k) === 'AUX') return true;
    return false;
  }
}

/** The longest dateline in tokens. */
const DATELINE = 14;

function capitals(word: string): number {
  const c = word.charCodeAt(0);
  if (c < 128) {
    if (c < 65 || c > 90) return 0;
  } else if (!/^\p{Lu}/u.test(word)) return 0;
  return word.length > 1 && word === word.toUpperCase() && /\p{Lu}\P{Ll}*\p{Lu}/u.test(word) ? 2 : 1;
}
