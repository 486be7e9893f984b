import { type Draft, draft } from '../draft.js';
import type { Lexicon } from '../lexicon.js';
import type { View } from '../view.js';

const ALONE: ReadonlySet<string> = new Set(['both', 'neither', 'the two', 'all three']);

/** "both sides", "neither side", "the two countries", "the parties", "each other": to be resolved to the parties named before. */
export function collective(view: View, lex: Lexicon, i: number): Draft | null {
  const hit = lex.collectives.find(view, i);
  if (hit === null) return null;
  const row = hit.entries[0]!;
  const next = hit.last + 1;
  if (ALONE.has(row.phrase)) {
    if (!view.together(i, next) || view.isCap(next)) return null;
    const tag = view.doc.upos(next);
    if (tag !== 'AUX' && tag !== 'VERB' && !/^[.,;]$/.test(view.at(next))) return null;
  }
  // "the two sides of the border" are no parties.
  if (/sides?$/.test(row.phrase) && view.at(next) === 'of') return null;
  const size = row.size === 'all' ? 0 : Number(row.size);
  return draft({
    first: hit.first,
    last: hit.last,
    kind: 'collective',
    name: view.text(hit.first, hit.last).toLowerCase(),
    members: [],
    plural: true,
    rule: 'collective',
    words: [`collectives:${row.phrase}`],
    back: { how: 'collective', size, kind: row.kind },
  });
}
