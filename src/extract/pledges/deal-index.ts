import type { Doc, Sentence } from '../../language/index.js';
import { once } from '../once.js';
import { isNounal } from './tokens.js';
import { deals, truces } from './words.js';

/** A deal or truce named in the text, as tokens; a verb of the same form among them. */
export interface NamedDeal {
  readonly first: number;
  readonly last: number;
  /** Its table entry. */
  readonly name: string;
  /** Whether it is an agreement of any kind, not a truce alone. */
  readonly isDeal: boolean;
}

/** The deals and truces that a text names, found a sentence at a time when they are first asked for. */
export class DealIndex {
  private readonly named: (readonly NamedDeal[] | undefined)[] = [];
  private readonly lasts: (NamedDeal | null | undefined)[] = [];
  private readonly paragraphs: Int32Array;

  constructor(private readonly doc: Doc) {
    const { text, sentences } = doc;
    this.paragraphs = new Int32Array(sentences.length);
    let before = -1;
    let next = text.indexOf('\n');
    for (const s of sentences) {
      for (; next >= 0 && next < s.start; next = text.indexOf('\n', next + 1)) before = next;
      this.paragraphs[s.index] = before;
    }
  }

  /** Those of a sentence, in text order. */
  in(s: Sentence): readonly NamedDeal[] {
    let found = this.named[s.index];
    if (found === undefined) {
      found = namedIn(this.doc, s);
      this.named[s.index] = found;
    }
    return found;
  }

  /** The nearest one that is a noun, in at most `reach` sentences before sentence `s` and behind the offset `after`. */
  before(s: Sentence, reach: number, after = -1): NamedDeal | null {
    const { sentences } = this.doc;
    for (let n = s.index - 1; n >= 0 && n >= s.index - reach && sentences[n]!.end > after; n--) {
      const last = this.lastIn(sentences[n]!);
      if (last !== null) return this.doc.start(last.first) > after ? last : null;
    }
    return null;
  }

  /** The offset of the line break before the sentence; -1 in the first line. */
  lineBefore(s: Sentence): number {
    return this.paragraphs[s.index]!;
  }

  private lastIn(s: Sentence): NamedDeal | null {
    let last = this.lasts[s.index];
    if (last === undefined) {
      last = this.in(s).findLast((d) => isNounal(this.doc, d.last)) ?? null;
      this.lasts[s.index] = last;
    }
    return last;
  }
}

/** The index of a text, made once. */
export const dealsOf = once((doc: Doc) => new DealIndex(doc));

function namedIn(doc: Doc, s: Sentence): NamedDeal[] {
  const out: NamedDeal[] = [];
  for (let i = s.first; i <= s.last; i++) {
    const deal = deals.at(doc, i);
    const hit = deal ?? truces.at(doc, i);
    if (hit !== null) out.push({ first: i, last: hit.last, name: hit.name, isDeal: deal !== null });
  }
  return out;
}
