import { framePhrases, hedgePhrases } from './lexicon.js';
import type { Page } from './rule.js';
import { endsHere } from './rule.js';
import type { Tokens } from './scan.js';
import type { Atom, When } from './when.js';
import { AS_OF_NEWS, EXTENDING, NEARLY, PLAIN_FRAMES } from './words/cues.js';

/**
 * The words before a time that make it an end ("until", "by", "through") or a beginning ("from", "since", "as of"), and
 * those that soften it ("around", "shortly before").
 */
export function frame({ t }: Page, a: Atom): Atom {
  if (a.meaning.kind !== 'when') return a;
  const when = a.meaning.when;
  const s = softened(t, a, when);
  if (when.at === 'range') return s;
  return (
    between(t, s, when) ??
    extended(t, s, when) ??
    near(t, s) ??
    framed(t, s, when) ??
    onwards(t, s, when) ??
    s
  );
}

/** "around Jan. 28", "about 6 p.m.". "About Tuesday" is a topic, so a day needs more than "about". */
function softened(t: Tokens, a: Atom, when: When): Atom {
  const soft = hedgePhrases.backward(t, a.first - 1);
  if (soft === null || soft.row.bound !== 'near' || a.hedge !== null) return a;
  const fits =
    when.at === 'clock' || (soft.row.phrase !== 'about' && (when.at === 'day' || when.at === 'period'));
  return fits
    ? { ...a, first: soft.first, hedge: soft.row.phrase, words: [...a.words, `hedges:${soft.row.phrase}`] }
    : a;
}

/** "between 7 October and the start of the pause": an end that is an event stays open. */
function between(t: Tokens, a: Atom, when: When): Atom | null {
  if (t.at(a.first - 1) !== 'between' || t.at(a.last + 1) !== 'and') return null;
  return start(a, when, a.first - 1, a.last, null, 'between');
}

/** "the deadline was extended to Feb. 18", "pushed back to Nov. 10". */
function extended(t: Tokens, a: Atom, when: When): Atom | null {
  const to = a.first - 1;
  if (t.at(to) !== 'to' || possessive(t, a)) return null;
  for (let i = to - 1; i >= to - 8 && i >= 0; i--) {
    if (!EXTENDING.has(t.at(i))) continue;
    return deadline(a, when, to, a.last, null, `${t.at(i)} to`);
  }
  return null;
}

/** "shortly before noon", "just after midnight": near a time of the clock, not bounded by it. */
function near(t: Tokens, a: Atom): Atom | null {
  const word = t.at(a.first - 1);
  if ((word !== 'before' && word !== 'after') || !NEARLY.has(t.at(a.first - 2))) return null;
  const hedge = `${t.at(a.first - 2)} ${word}`;
  // Before the midnight of a day is its end, after it its beginning.
  const when = a.meaning.kind === 'when' ? a.meaning.when : null;
  const meaning =
    when?.at === 'clock' && when.midnight
      ? ({ kind: 'when', when: { ...when, midnight: false, minute: word === 'before' ? 1440 : 0 } } as const)
      : a.meaning;
  return { ...a, first: a.first - 2, hedge, meaning, words: [...a.words, `cues:${hedge}`] };
}

function framed(t: Tokens, a: Atom, when: When): Atom | null {
  // "since the October 2023 attack", "until the Feb. 1 deadline": the article is the noun's.
  const article = t.at(a.first - 1) === 'the' && t.isWord(a.last + 1) ? 1 : 0;
  const found = framePhrases.backward(t, a.first - 1 - article);
  if (article === 1 && !(found !== null && PLAIN_FRAMES.has(found.row.phrase))) return null;
  if (found?.row.phrase === 'through' && /^(all|right)$/.test(t.at(found.first - 1))) return null;
  if (found === null || !admits(t, found.row.phrase, a, when)) return null;
  const { phrase, kind, inclusive } = found.row;
  // "(as of 22:00)", "information received as of": the cut-off of a report.
  if (phrase === 'as of' && AS_OF_NEWS.has(t.at(found.first - 1))) {
    return { ...a, first: found.first, rule: `as-of<${a.rule}`, words: [...a.words, 'frames:as of'] };
  }
  const includes = inclusive === '' ? null : inclusive === 'true';
  const next = t.at(a.last + 1);
  if (kind === 'start') {
    const last = next === 'onward' || next === 'onwards' ? a.last + 1 : a.last;
    return start(a, when, found.first, last, includes, phrase);
  }
  if (next === 'inclusive') return deadline(a, when, found.first, a.last + 1, true, phrase);
  if (next === '(' && t.at(a.last + 2) === 'inclusive')
    return deadline(a, when, found.first, a.last + 3, true, phrase);
  return deadline(a, when, found.first, a.last, includes, phrase);
}

/** "Monday onwards" without a preposition. */
function onwards(t: Tokens, a: Atom, when: When): Atom | null {
  const next = t.at(a.last + 1);
  if (possessive(t, a) || (next !== 'onward' && next !== 'onwards')) return null;
  return start(a, when, a.first, a.last + 1, null, next);
}

function start(
  a: Atom,
  when: When,
  first: number,
  last: number,
  inclusive: boolean | null,
  word: string,
): Atom {
  return bound('start', a, when, first, last, inclusive, word);
}

function deadline(
  a: Atom,
  when: When,
  first: number,
  last: number,
  inclusive: boolean | null,
  word: string,
): Atom {
  return bound('deadline', a, when, first, last, inclusive, word);
}

function bound(
  kind: 'start' | 'deadline',
  a: Atom,
  when: When,
  first: number,
  last: number,
  inclusive: boolean | null,
  word: string,
): Atom {
  const meaning = { kind, when, inclusive };
  return { ...a, first, last, rule: `${kind}<${a.rule}`, words: [...a.words, `frames:${word}`], meaning };
}

function possessive(t: Tokens, a: Atom): boolean {
  return t.at(a.last + 1) === "'" && t.glued(a.last + 1);
}

function admits(t: Tokens, phrase: string, a: Atom, w: When): boolean {
  if (w.at === 'stretch') return false;
  const plain = phrase === 'until' || phrase === 'till' || phrase === 'since' || phrase === 'from';
  if (w.at === 'part' && w.day === null) return plain;
  // "since Friday's strike" counts from Friday; "from Tuesday's attack", "before Monday's talks" are about an event.
  if (possessive(t, a))
    return phrase === 'until' || phrase === 'till' || phrase === 'since' || phrase === 'by';
  if (phrase === 'after' || phrase === 'before') return endsHere(t, a.last);
  if (a.rule.startsWith('year-name')) return phrase === 'since' || phrase === 'until';
  return true;
}
