import type { PlaceMention } from '../place/index.js';
import { FLAG } from './flags.js';
import type { Countries } from './home.js';
import type { Ground } from './scan.js';
import { stateNamed } from './states.js';
import type { View } from './view.js';
import { ANSWERS, ATTITUDES } from './words/answers.js';
import { LOCATIVES } from './words/located.js';

/** What the scan and the homes ask about places. */
export interface Places extends Ground, Countries {
  /** The state that the place beginning at a token lies in; `null` where it is no known place. */
  countryAt(token: number): string | null;
}

/** The place mentions as the actor rules look at them; without a place reader, capitals are judged by the words around them. */
export function groundOf(view: View, places: readonly PlaceMention[]): Places {
  const byStart = new Map(places.map((p) => [p.start, p]));
  const country = (p: PlaceMention | undefined): string | null =>
    p === undefined ? null : (stateNamed(p.place.country)?.name ?? null);
  return {
    isPlace(first, last, sure = true) {
      const p = byStart.get(view.doc.start(first));
      return p !== undefined && (p.known || !sure) && p.end >= view.doc.end(last);
    },
    metonym(first, last) {
      if (view.inDateline(first)) return false;
      if (answers(view, first, last)) return true;
      const p = byStart.get(view.doc.start(first));
      // A namesake of the capital tells nothing of the government.
      const said = p === undefined || (p.metonym === 'place' && !p.place.capital) ? 'either' : p.metonym;
      return said === 'either' ? actsAsGovernment(view, first, last) : said === 'government';
    },
    most: mostOf(places.filter((p) => p.form !== 'adjective' && p.place.kind !== 'country').map(country)),
    dateline: datelineOf(view, places, country),
    countryAt: (token) => country(byStart.get(view.doc.start(token))),
    countryBefore(token) {
      const at = view.doc.start(token);
      for (let k = lastBefore(places, at); k >= 0; k--) {
        const p = places[k]!;
        if (p.form === 'adjective' || p.place.kind === 'country') continue;
        const found = country(p);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

/** The country of the place that opens the report's dateline. */
function datelineOf(
  view: View,
  places: readonly PlaceMention[],
  country: (p: PlaceMention) => string | null,
): string | null {
  for (const p of places.slice(0, 8)) {
    if (p.form !== 'name' || p.start > 4000) continue;
    const token = view.doc.tokenAt(p.start);
    if (token >= 0 && view.broken(token - 1) && view.inDateline(token)) return country(p);
  }
  return null;
}

function mostOf(names: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  let best: string | null = null;
  for (const n of names) {
    if (n === null) continue;
    const c = (counts.get(n) ?? 0) + 1;
    counts.set(n, c);
    if (best === null || c > counts.get(best)!) best = n;
  }
  return best;
}

function lastBefore(places: readonly PlaceMention[], at: number): number {
  let lo = 0;
  let hi = places.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (places[mid]!.start < at) lo = mid + 1;
    else hi = mid;
  }
  return lo - 1;
}

/** "no word from Damascus", "Kyiv doubts that": only a government answers and doubts. */
function answers(view: View, first: number, last: number): boolean {
  if (view.at(first - 1) === 'from' && ANSWERS.has(view.at(first - 2))) return true;
  return ATTITUDES.has(view.at(last + 1)) && /^(?:that|the|it|any|whether|to|a)$/.test(view.at(last + 2));
}

/** Whether a verb or another government beside a capital says that the government is meant. */
function actsAsGovernment(view: View, first: number, last: number): boolean {
  const before = view.at(first - 1);
  if (LOCATIVES.has(before) || /^(?:at|on|from|of|hit|struck|strike|fire|capital|attacked)$/.test(before))
    return false;
  const next = last + 1;
  if (view.at(next) === "'s") return true;
  if (/^(?:neither|nor|both|between|by)$/.test(before) || view.is(first - 1, FLAG.speech)) return true;
  if (!view.together(last, next)) return false;
  if (view.is(next, FLAG.speech)) return true;
  const tag = view.doc.upos(next);
  if (tag === 'AUX' || tag === 'VERB') return true;
  if ((view.at(next) === 'and' || view.at(next) === 'nor') && view.isCap(next + 1))
    return verbAhead(view, next + 2);
  return view.at(next) === ',' && /^(?:which|who)$/.test(view.at(next + 1));
}

function verbAhead(view: View, k: number): boolean {
  for (let q = k; q < k + 3 && q < view.size; q++) {
    const tag = view.doc.upos(q);
    if (tag === 'VERB' || tag === 'AUX') return true;
  }
  return false;
}
