import { type Draft, draft } from '../draft.js';
import type { View } from '../view.js';

/** "the latter", "the former": the second or the first of the two last named. */
export function ordinal(view: View, i: number): Draft | null {
  if (view.at(i) !== 'the') return null;
  const how = view.at(i + 1);
  if (how !== 'latter' && how !== 'former') return null;
  const next = i + 2;
  const alone =
    /^(?:[.,;:]|'s|who|which|to|in|on)$/.test(view.at(next)) ||
    /^(?:VERB|AUX)$/.test(next < view.size ? view.doc.upos(next) : '');
  if (!alone) return null;
  return draft({
    first: i + 1,
    last: i + 1,
    kind: 'role',
    name: `the ${how}`,
    members: [],
    rule: 'ordinal',
    words: [`collectives:${how}`],
    back: { how },
  });
}
