/**
 * A read text. Tokens and sentences are there at once; tags and trees are worked out a sentence at a time, when they
 * are first asked for, and kept. Without a model the tags are crude and no word has a head.
 */

import { crudeTag } from './crude.js';
import { lemmaOf } from './lemma.js';
import { mendTags } from './mend.js';
import type { LanguageModel } from './model.js';
import { type Sentence, splitSentences } from './sentences.js';
import { type Tokens, tokenise } from './tokenise.js';
import { UPOS, type Upos } from './upos.js';

/** Tokenises, splits into sentences, and returns the document. Any string is allowed. */
export function readText(text: string, model?: LanguageModel): Doc {
  const tokens = tokenise(text);
  return new Doc(text, tokens, splitSentences(text, tokens), model);
}

/** A text with its tokens, sentences, tags and trees. Token indexes run over the whole document. */
export class Doc {
  private readonly words: (string | undefined)[];
  private readonly lowers: (string | undefined)[];
  private readonly tags: Uint8Array;
  private readonly fine: Uint8Array;
  private readonly heads: Int32Array;
  private readonly rels: Uint8Array;
  /** First dependent of each token, and the next one of the same head, left to right; -1 for none. */
  private readonly dependents: Int32Array;
  private readonly siblings: Int32Array;
  private readonly owner: Int32Array;
  /** Per sentence: whether it has been tagged and parsed. */
  private readonly state: Uint8Array;
  private readonly parataxis: number;

  constructor(
    readonly text: string,
    private readonly tokens: Tokens,
    readonly sentences: readonly Sentence[],
    readonly model?: LanguageModel,
  ) {
    const n = tokens.size;
    this.words = new Array<string | undefined>(n);
    this.lowers = new Array<string | undefined>(n);
    this.tags = new Uint8Array(n);
    this.fine = new Uint8Array(n);
    this.heads = new Int32Array(n).fill(-1);
    this.rels = new Uint8Array(n);
    this.dependents = new Int32Array(n).fill(-1);
    this.siblings = new Int32Array(n).fill(-1);
    this.owner = new Int32Array(n);
    this.state = new Uint8Array(sentences.length);
    this.parataxis = Math.max(0, model?.relations.indexOf('parataxis') ?? 0);
    for (const s of sentences) this.owner.fill(s.index, s.first, s.last + 1);
  }

  /** Number of tokens. */
  get size(): number {
    return this.tokens.size;
  }

  /** UTF-16 offset of token i's first unit. */
  start(i: number): number {
    return this.tokens.start[i]!;
  }

  /** UTF-16 offset past token i's last unit. */
  end(i: number): number {
    return this.tokens.end[i]!;
  }

  /** Token i as written. */
  word(i: number): string {
    let w = this.words[i];
    if (w === undefined) {
      w = this.text.slice(this.tokens.start[i], this.tokens.end[i]);
      this.words[i] = w;
    }
    return w;
  }

  /** Token i in small letters, its apostrophes straight. */
  lower(i: number): string {
    let w = this.lowers[i];
    if (w === undefined) {
      w = this.word(i).toLowerCase().replaceAll('’', "'");
      this.lowers[i] = w;
    }
    return w;
  }

  /** The sentence token i stands in. */
  sentenceOf(i: number): Sentence {
    return this.sentences[this.owner[i]!]!;
  }

  /** The token that covers `offset`, or the first one that starts after it; -1 past the last token. */
  tokenAt(offset: number): number {
    let lo = 0;
    let hi = this.tokens.size;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.tokens.end[mid]! <= offset) lo = mid + 1;
      else hi = mid;
    }
    return lo < this.tokens.size ? lo : -1;
  }

  /** Universal part of speech of token i. */
  upos(i: number): Upos {
    this.need(i);
    return UPOS[this.tags[i]!]!;
  }

  /** Penn Treebank tag of token i as the treebanks use it ("NNS", "VBD"); '' without a model. */
  xpos(i: number): string {
    this.need(i);
    return this.model === undefined ? '' : this.model.xpos[this.fine[i]!]!;
  }

  /** Dictionary form of token i. */
  lemma(i: number): string {
    return lemmaOf(this.word(i), this.lower(i), this.upos(i), this.xpos(i), this.model);
  }

  /** Token index of the head of i; -1 for the root of a sentence, and for every token without a model. */
  head(i: number): number {
    this.need(i);
    return this.heads[i]!;
  }

  /** UD relation of i to its head ("nsubj:pass", "root"); '' without a model. */
  rel(i: number): string {
    this.need(i);
    return this.model === undefined ? '' : this.model.relations[this.rels[i]!]!;
  }

  /** The leftmost dependent of i; -1 where it has none. */
  firstDependent(i: number): number {
    this.need(i);
    return this.dependents[i]!;
  }

  /** The next dependent of k's own head, to the right of k; -1 where k is the last. */
  nextDependent(k: number): number {
    return this.siblings[k]!;
  }

  private need(i: number): void {
    const s = this.owner[i]!;
    if (this.state[s] === 0) this.work(this.sentences[s]!);
  }

  private work(s: Sentence): void {
    const model = this.model;
    if (model === undefined) {
      for (let i = s.first; i <= s.last; i++)
        this.tags[i] = UPOS.indexOf(crudeTag(this.word(i), i === s.first));
      this.state[s.index] = 1;
      return;
    }
    const words: string[] = [];
    for (let i = s.first; i <= s.last; i++) words.push(this.word(i));
    const fine = this.fine.subarray(s.first, s.last + 1);
    const heads = this.heads.subarray(s.first, s.last + 1);
    const rels = this.rels.subarray(s.first, s.last + 1);
    model.network.read(words, fine, heads, rels, this.parataxis);
    mendTags(model, words, fine, heads, rels);
    for (let k = 0; k < fine.length; k++) {
      this.tags[s.first + k] = model.upos[fine[k]!]!;
      if (heads[k]! >= 0) heads[k]! += s.first;
    }
    for (let k = s.last; k >= s.first; k--) {
      const h = this.heads[k]!;
      if (h < 0) continue;
      this.siblings[k] = this.dependents[h]!;
      this.dependents[h] = k;
    }
    this.state[s.index] = 1;
  }
}
