import type { Page } from './rule.js';
import type { Tense } from './tense.js';
import type { Atom } from './when.js';
import { BEGAN, BEGINS, HELD } from './words/cues.js';

/** How much the tense weighs against nearness, in days: all after "since", much for an end, else some. */
export function against(a: Atom): number {
  if (a.meaning.kind === 'start' && a.words.some((w) => w.endsWith('since'))) return 10_000;
  return a.meaning.kind === 'deadline' ? 300 : 100;
}

/** The side of publication that an expression lies on. */
export function sideOf({ t, cues }: Page, a: Atom): Tense {
  const m = a.meaning;
  const word = t.at(a.first);
  if (m.kind === 'deadline') {
    if (BEGAN.has(word)) return 'past';
    for (let i = a.first - 1; i >= a.first - 6 && i >= 0; i--) if (HELD.has(t.at(i))) return 'past';
    if (word === 'by')
      for (let i = a.last + 1; i <= a.last + 8 && i < t.size; i++) if (t.at(i) === 'had') return 'past';
    if (word !== 'before' && word !== 'ahead' && word !== 'prior') return 'future';
    const side = cues.tense(a.first, a.last, { promised: true });
    return side === 'open' ? 'future' : side;
  }
  if (m.kind === 'start') {
    if (BEGAN.has(word)) return 'past';
    if (BEGINS.has(word)) return 'future';
    return cues.tense(a.first, a.last, { promised: true });
  }
  return cues.tense(a.first, a.last, {
    promised: m.kind === 'when' && m.when.at === 'range' && word === 'from',
  });
}
