/** How a text uses capitals, and how much that should make a reader doubt a capitalised word. */
import type { Doc } from '../language/index.js';
import type { Gazetteer } from './gazetteer.js';
import type { Span } from './spans.js';
import { isUpper } from './spans.js';

/** Words that the text also writes small. */
export class Habits {
  private small: Set<string> | null = null;

  constructor(private readonly doc: Doc) {}

  /** Does the text write this word small somewhere? */
  writesSmall(lower: string): boolean {
    if (!this.small) {
      this.small = new Set();
      for (let i = 0; i < this.doc.size; i++)
        if (!isUpper(this.doc.word(i))) this.small.add(this.doc.word(i));
    }
    return this.small.has(lower);
  }
}

/** A title-case or shouted sentence, where capitals tell nothing. */
export function crowded(doc: Doc, i: number): boolean {
  const s = doc.sentenceOf(i);
  let capitals = 0;
  let words = 0;
  for (let k = s.first; k <= s.last; k++) {
    if (!/^\p{L}{4,}/u.test(doc.word(k))) continue;
    words++;
    if (isUpper(doc.word(k))) capitals++;
  }
  return words >= 3 && capitals / words > 0.7;
}

/** Points of doubt: a sentence's first word that may be an ordinary word, a word in capitals throughout. */
export function doubtOf(doc: Doc, span: Span, habits: Habits, gaz: Gazetteer): number {
  if (span.first !== span.last) return 0;
  const word = doc.word(span.first);
  const lower = doc.lower(span.first);
  const best = gaz.byId(span.ids[0]!);
  if (best.kind === 'country' && !habits.writesSmall(lower)) return 0;
  let doubt = 0;
  if (habits.writesSmall(lower)) doubt += 7;
  if (/^\p{Lu}{5,}$/u.test(word) && best.population < 100_000 && best.id < gaz.size) doubt += 3;
  const first = doc.sentenceOf(span.first).first;
  const opens = span.first === first || /^["“‘'(—–:•-]$/.test(doc.word(span.first - 1));
  if (opens && best.population < 1_000_000 && best.id < gaz.size && !/^PROPN$/.test(doc.upos(span.first)))
    doubt += 5;
  return doubt;
}
