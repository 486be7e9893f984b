import type { View } from './view.js';

/** Whether the word at `last` only modifies a noun behind it ("army bus", "government troops"); asks the tagger. */
export function compound(view: View, last: number): boolean {
  const next = last + 1;
  if (!view.together(last, next) || view.isCap(next) || !/^\p{L}/u.test(view.at(next))) return false;
  const tag = view.doc.upos(next);
  if (tag === 'NOUN') return true;
  return tag === 'ADJ' && view.together(last, next + 1) && view.doc.upos(next + 1) === 'NOUN';
}
