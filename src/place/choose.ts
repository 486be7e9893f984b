/** Which of the places of one name is meant, and whether any is: population, what else the report speaks of, the words around. */

import { countryWord } from './countries.js';
import type { Evidence } from './evidence.js';
import { fold } from './fold.js';
import type { Gazetteer } from './gazetteer.js';
import type { Span } from './spans.js';
import type { Alternative, Place } from './types.js';

/** Countries whose many small towns bear the names of places elsewhere. */
const FARAWAY = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'ZA', 'IE']);

/** Points below which a name is not taken for a place. */
const THRESHOLD = 6.5;
/** Candidates looked at; the index keeps the likeliest first. */
const MAX_CANDIDATES = 14;

/** How much a report speaks of each country (ISO code → weight). */
export class Focus {
  private readonly weights = new Map<string, number>();
  private total = 0;

  add(iso2: string, weight: number): void {
    if (iso2 === '') return;
    this.weights.set(iso2, (this.weights.get(iso2) ?? 0) + weight);
    this.total += weight;
  }

  /** Share of a country in all that the report names, 0 to 1. */
  share(iso2: string): number {
    return this.total === 0 ? 0 : (this.weights.get(iso2) ?? 0) / this.total;
  }

  get known(): boolean {
    return this.total >= 1;
  }

  /** Countries, the most spoken of first. */
  ranked(): string[] {
    return [...this.weights].sort((a, b) => b[1] - a[1]).map(([iso2]) => iso2);
  }
}

/** Adds what a name tells about the report's countries before any ambiguity is settled. */
export function addToFocus(focus: Focus, gaz: Gazetteer, span: Span): void {
  if (span.word) {
    focus.add(span.word.iso2, 1);
    return;
  }
  // The name of a people has no node of its own, and tells of no one country.
  if (span.ids.length === 0) return;
  const place = gaz.byId(span.ids[0]!);
  if (place.kind === 'country') focus.add(place.iso2, 1);
  else if (place.id >= gaz.size) focus.add(place.iso2, 0.7);
  else if (
    place.capital ||
    place.population > 200_000 ||
    (gaz.rank(place.id) >= 2 && fold(place.name) === span.key)
  )
    focus.add(place.iso2, 0.6);
  else if (span.ids.length === 1 && (place.kind === 'admin1' || place.population > 20_000))
    focus.add(place.iso2, 0.4);
}

export interface Choice {
  readonly place: Place;
  readonly alternatives: readonly Alternative[];
  readonly score: number;
  readonly rule: string;
}

export interface Surroundings {
  readonly focus: Focus;
  /** ISO codes of the other names in the sentence. */
  readonly sentence: ReadonlySet<string>;
  /** Candidates of the name that follows after a comma, "in" or a bracket: perhaps what this one lies in. */
  readonly around: readonly number[];
  /** Candidates of the name before a comma, as in "Hirbnafsa, Hama": perhaps what lies in this one; -1 for an unknown name. */
  readonly within: readonly number[];
  /** Does a place lie near the likeliest places of other names of the text? */
  near(place: Place): boolean;
  /** Points to add to the threshold (a word in capitals, a sentence's first word). */
  readonly doubt: number;
}

/** The likeliest place of a span; null if the name is probably no place here. */
export function choose(gaz: Gazetteer, span: Span, ev: Evidence, env: Surroundings): Choice | null {
  if (ev.vetoed) return null;
  const scored = span.ids
    .slice(0, MAX_CANDIDATES)
    .map((id) => ({ place: gaz.byId(id), ...rate(gaz, id, span.key, ev, env) }))
    .sort((a, b) => b.score - a.score);
  const top = scored[0];
  const holds =
    top !== undefined && env.within.some((inner) => inner === -1 || gaz.inside(inner, top.place.id));
  if (ev.wants !== 'unit' && !holds) preferTown(gaz, scored);
  const best = scored[0];
  if (!best || best.score + ev.points * 0.8 < THRESHOLD + env.doubt) return null;
  return {
    place: best.place,
    score: best.score,
    rule: best.rule,
    alternatives: alternativesOf(gaz, best, scored.slice(1), span.key),
  };
}

function rate(
  gaz: Gazetteer,
  id: number,
  key: string,
  ev: Evidence,
  env: Surroundings,
): { score: number; rule: string } {
  const p = gaz.byId(id);
  let rule = 'name';
  let score = p.id >= gaz.size ? 7 : Math.log10(Math.max(p.population, 1000)) + gaz.rank(id) * 0.3;
  if (p.capital) score += 2.5;
  const name = fold(p.name);
  if (name === key || p.kind === 'country' || p.id >= gaz.size) score += 2;
  else if (name.startsWith(`${key} `) || span0(gaz, id, key)) score += 1.2;
  if (p.kind === 'country') score += 4;
  const share = p.iso2 === '' ? shareOfArea(gaz, id, env.focus) : env.focus.share(p.iso2);
  // Reports everywhere speak of Washington and London: that makes no village in Ohio likelier.
  const faraway =
    p.kind === 'city' && p.population < 100_000 && !p.capital && FARAWAY.has(p.iso2) && share < 0.6;
  if ((p.iso2 !== '' || share > 0) && env.focus.known && !faraway)
    score += share > 0 ? 4 * Math.sqrt(share) : p.population < 50_000 && p.kind === 'city' ? -4 : -1;
  if (faraway) score -= 2.5;
  else if (env.sentence.has(p.iso2)) score += 1;
  if (!faraway && (p.kind === 'city' || p.kind === 'territory') && env.near(p)) score += 2.5;
  if (p.kind === 'territory') score += 1;
  if (p.kind === 'admin1' && env.within.some((inner) => inner === -1 || gaz.inside(inner, id))) score += 4;
  if (env.around.some((a) => a !== id && gaz.inside(id, a))) {
    score += 6;
    rule = 'name-in-container';
  }
  const unit = p.kind === 'admin1' || p.kind === 'territory' || p.id >= gaz.size;
  if (ev.wants === 'unit') score += unit ? 6 : p.kind === 'country' ? 0 : -4;
  if (ev.wants === 'town') score += p.kind === 'city' ? 3 : p.kind === 'country' ? 0 : -4;
  if (ev.wants !== '') rule = ev.wants === 'unit' ? 'name-and-unit-word' : 'name-and-town-word';
  return { score, rule };
}

/** How much the report speaks of the countries that an area lies in. */
function shareOfArea(gaz: Gazetteer, id: number, focus: Focus): number {
  const isos = new Set((gaz.area(id)?.within ?? []).map((w) => gaz.byId(w).iso2));
  let sum = 0;
  for (const iso2 of isos) sum += focus.share(iso2);
  return Math.min(1, sum);
}

/** A runtime alias of an editor's making ranks like a bare name. */
function span0(gaz: Gazetteer, id: number, key: string): boolean {
  return gaz.ids(key)[0] === id && id < gaz.size;
}

/** A town before the unit of the same name around it, unless the text asks for the unit. */
function preferTown(gaz: Gazetteer, scored: { place: Place; score: number; rule: string }[]): void {
  const best = scored[0];
  if (best?.place.kind !== 'admin1') return;
  const i = scored.findIndex(
    ({ place, score }) =>
      place.kind === 'city' &&
      gaz.inside(place.id, best.place.id) &&
      score > best.score - 2.5 &&
      place.population * 4 > best.place.population,
  );
  if (i > 0) scored.unshift(...scored.splice(i, 1));
}

function alternativesOf(
  gaz: Gazetteer,
  best: { place: Place; score: number },
  rest: readonly { place: Place; score: number }[],
  key: string,
): Alternative[] {
  const out: Alternative[] = [];
  const word = countryWord(key);
  if (best.place.capital && word?.form === 'capital' && best.place.kind === 'city') {
    const country = gaz.country(best.place.iso2);
    if (country >= 0) out.push({ place: gaz.byId(country), reason: `the government in ${best.place.name}` });
  }
  for (const { place, score } of rest) {
    if (out.length >= 4 || score < best.score - 5) break;
    out.push({ place, reason: reasonFor(gaz, best.place, place) });
  }
  return out;
}

function reasonFor(gaz: Gazetteer, chosen: Place, other: Place): string {
  if (other.id >= gaz.size) return `the area called ${other.name}`;
  if (other.kind === 'country') return 'the country of that name';
  if (other.kind === 'admin1' || other.kind === 'territory') {
    return gaz.inside(chosen.id, other.id)
      ? `the region around it, ${other.name}`
      : `the region ${other.name}, ${other.country}`;
  }
  const around = other.parent >= 0 ? gaz.byId(other.parent) : null;
  if (around && around.id === chosen.id) return `the town of that name in ${chosen.name}`;
  return `a town of that name in ${around && around.kind !== 'country' ? `${around.name}, ` : ''}${other.country}`;
}
