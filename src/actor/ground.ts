import type { Ground } from './scan.js';
import { stateNamed } from './states.js';
import type { View } from './view.js';
import { SPEECH } from './words/cues.js';
import { LOCATIVES } from './words/located.js';

/** What the actor rules use of a place mention; the place reader's own mentions fit it. */
export interface PlaceLike {
  readonly start: number;
  readonly end: number;
  /** The government that the name stands for here, or `null` where the place itself is meant. */
  readonly metonym?: unknown;
  readonly country?: string | null;
}

/** The place mentions as the scan asks of them, and the country of the nearest place before a token. */
export function groundOf(
  view: View,
  places: readonly PlaceLike[],
): Ground & { countryBefore(token: number): string | null } {
  const byStart = new Map(places.map((p) => [p.start, p]));
  return {
    isPlace(first, last) {
      const p = byStart.get(view.doc.start(first));
      return p !== undefined && p.end >= view.doc.end(last);
    },
    metonym(first, last) {
      const p = byStart.get(view.doc.start(first));
      if (p !== undefined && p.metonym !== undefined) return p.metonym !== null && p.metonym !== false;
      return actsAsGovernment(view, first, last);
    },
    countryBefore(token) {
      const at = view.doc.start(token);
      let best: PlaceLike | null = null;
      for (const p of places) {
        if (p.start >= at) break;
        if (p.country !== undefined && p.country !== null && p.country !== '' && !p.metonym) best = p;
      }
      return best === null ? null : (stateNamed(best.country!)?.name ?? null);
    },
  };
}

/** Without a place reader: a capital acts as a government where a verb or another government beside it says so. */
function actsAsGovernment(view: View, first: number, last: number): boolean {
  const before = view.at(first - 1);
  if (LOCATIVES.has(before) || /^(?:at|on|from|of|hit|struck|strike|fire|capital|attacked)$/.test(before))
    return false;
  const next = last + 1;
  if (view.at(next) === "'s") return true;
  if (
    before === 'neither' ||
    before === 'nor' ||
    before === 'both' ||
    before === 'between' ||
    before === 'told'
  )
    return true;
  if (!view.together(last, next)) return false;
  if (SPEECH.has(view.at(next))) return true;
  const tag = view.doc.upos(next);
  if (tag === 'AUX' || tag === 'VERB') return true;
  if ((view.at(next) === 'and' || view.at(next) === 'nor') && view.isCap(next + 1))
    return tag !== 'ADP' && verbAhead(view, next + 2);
  return view.at(next) === ',' && /^(?:which|who)$/.test(view.at(next + 1));
}

function verbAhead(view: View, k: number): boolean {
  for (let q = k; q < k + 3 && q < view.size; q++) {
    const tag = view.doc.upos(q);
    if (tag === 'VERB' || tag === 'AUX') return true;
  }
  return false;
}
