import { type Doc, type Sentence, subject } from '../../language/index.js';
import { once } from '../once.js';
import { DEAL_OPENERS, SPELLING } from '../words/pledge-parties.js';
import { isNounal } from './tokens.js';
import { deals, truces } from './words.js';

/** A verb that spells out a deal's terms stands so near behind the deal, unless the parse says that the deal is its subject. */
const NEAR = 3;
/** How far behind a deal such a verb is looked for, and how far before it a word that opens its terms. */
const REACH = 24;
const OPENER_REACH = 4;

/** A deal or truce named at tokens `first`–`last`; perhaps a verb of the same form. What is asked of it is worked out once. */
export class NamedDeal {
  private noun: boolean | undefined;
  private spelled: number | undefined;

  constructor(
    private readonly doc: Doc,
    readonly first: number,
    readonly last: number,
    /** Its table entry. */
    readonly name: string,
    /** Whether it is an agreement of any kind, not a truce alone. */
    readonly isDeal: boolean,
  ) {}

  get isNoun(): boolean {
    this.noun ??= isNounal(this.doc, this.last);
    return this.noun;
  }

  /** Whether its terms follow by the words before it: "Under the deal …". */
  get isOpened(): boolean {
    const { doc, first } = this;
    for (let k = Math.max(doc.sentenceOf(first).first, first - OPENER_REACH); k < first; k++)
      if (DEAL_OPENERS.has(doc.lower(k))) return true;
    return false;
  }

  /** The verb of its sentence that spells out its terms ("provides for", "envisages"); Infinity where there is none. */
  get spelledAt(): number {
    this.spelled ??= this.spellingVerb();
    return this.spelled;
  }

  private spellingVerb(): number {
    const { doc, first, last } = this;
    const end = Math.min(doc.sentenceOf(first).last, last + REACH);
    for (let v = last + 1; v <= end; v++)
      if (SPELLING.has(doc.lower(v)) && (v <= last + NEAR || this.isSubjectOf(v))) return v;
    return Number.POSITIVE_INFINITY;
  }

  private isSubjectOf(v: number): boolean {
    const { doc } = this;
    if (doc.model === undefined || doc.upos(v) !== 'VERB') return false;
    const s = subject(doc, v);
    return s >= this.first && s <= this.last;
  }
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
      last = this.in(s).findLast((d) => d.isNoun) ?? null;
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
    if (hit !== null) out.push(new NamedDeal(doc, i, hit.last, hit.name, deal !== null));
  }
  return out;
}
