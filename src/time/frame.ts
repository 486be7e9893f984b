import { framePhrases, hedgePhrases } from './lexicon.js';
import type { Page } from './rule.js';
import { endsHere } from './rule.js';
import type { Atom } from './when.js';

/**
 * The words before a time that make it an end ("until", "by", "through") or a beginning ("from", "since", "as of"), and
 * those that soften it ("around").
 */
export function frame({ t }: Page, a: Atom): Atom {
  if (a.meaning.kind !== 'when') return a;
  const w = a.meaning.when;
  let { first, last, hedge } = a;
  const words = [...a.words];
  const soft = hedgePhrases.backward(t, first - 1);
  if (soft !== null && soft.row.bound === 'near' && hedge === null) {
    const vague = w.at === 'clock' || soft.row.phrase !== 'about';
    if (vague && (w.at === 'clock' || w.at === 'day' || w.at === 'period')) {
      first = soft.first;
      hedge = soft.row.phrase;
      words.push(`hedges:${hedge}`);
    }
  }
  const possessive = t.at(last + 1) === "'" && t.glued(last + 1);
  const found = w.at === 'range' ? null : framePhrases.backward(t, first - 1);
  if (found === null || !admits(found.row.phrase, possessive, { ...a, first, last }, { t })) {
    if (w.at !== 'range' && !possessive && (t.at(last + 1) === 'onward' || t.at(last + 1) === 'onwards')) {
      return {
        ...a,
        first,
        last: last + 1,
        hedge,
        words,
        rule: `start<${a.rule}`,
        meaning: { kind: 'start', when: w, inclusive: null },
      };
    }
    return first === a.first ? a : { ...a, first, hedge, words };
  }
  const { row } = found;
  let inclusive = row.inclusive === '' ? null : row.inclusive === 'true';
  words.push(`frames:${row.phrase}`);
  const next = t.at(last + 1);
  if (row.kind === 'start') {
    if (next === 'onward' || next === 'onwards') last += 1;
    return {
      ...a,
      first: found.first,
      last,
      hedge,
      words,
      rule: `start<${a.rule}`,
      meaning: { kind: 'start', when: w, inclusive },
    };
  }
  if (next === 'inclusive' || (next === '(' && t.at(last + 2) === 'inclusive')) {
    last += next === '(' ? 3 : 1;
    inclusive = true;
  }
  return {
    ...a,
    first: found.first,
    last,
    hedge,
    words,
    rule: `deadline<${a.rule}`,
    meaning: { kind: 'deadline', when: w, inclusive },
  };
}

function admits(phrase: string, possessive: boolean, a: Atom, { t }: Pick<Page, 't'>): boolean {
  const w = a.meaning.kind === 'when' ? a.meaning.when : null;
  if (w === null) return false;
  if (w.at === 'stretch') return false;
  const part = w.at === 'part' && w.day === null;
  if (part) return phrase === 'until' || phrase === 'till' || phrase === 'since' || phrase === 'from';
  if (possessive) return phrase === 'until' || phrase === 'till' || phrase === 'since' || phrase === 'by';
  if (phrase === 'after' || phrase === 'before') return endsHere(t, a.last);
  if (a.rule.startsWith('year-name')) return phrase === 'since' || phrase === 'until';
  return true;
}
