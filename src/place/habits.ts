/** How a text uses capitals, and how much that should make a reader doubt a capitalised word. */
import type { Doc } from '../language/index.js';
import type { Gazetteer } from './gazetteer.js';
import type { Span } from './spans.js';
import { isUpper } from './spans.js';
import { SMALL_IN_TITLES } from './words/context.js';

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

const crowdedSentences = new WeakMap<Doc, Map<number, boolean>>();

/** A title-case or shouted sentence, where capitals tell nothing. */
export function crowded(doc: Doc, i: number): boolean {
  const s = doc.sentenceOf(i);
  let known = crowdedSentences.get(doc);
  if (!known) {
    known = new Map();
    crowdedSentences.set(doc, known);
  }
  let answer = known.get(s.index);
  if (answer === undefined) {
    answer = countCapitals(doc, s.first, s.last);
    known.set(s.index, answer);
  }
  return answer;
}

function countCapitals(doc: Doc, first: number, last: number): boolean {
  let capitals = 0;
  for (let k = first; k <= last; k++) {
    const word = doc.word(k);
    if (word.length < 4 || !/^\p{L}/u.test(word)) continue;
    if (isUpper(word)) capitals++;
    else if (!SMALL_IN_TITLES.has(word)) return false;
  }
  return capitals >= 3;
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
