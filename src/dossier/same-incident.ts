import type { Count, FuzzyInterval, IncidentAct, JoinReason, Occurrence, PlaceRef } from '../model/index.js';
import { COUNT_NAMES } from '../model/index.js';
import { overlaps } from '../time/index.js';
import type { Places } from './places.js';
import { contentWords, contradict, meet } from './sets.js';

/** Acts that may be one and the same thing told with more or less detail. */
export const FAMILY: Readonly<Record<IncidentAct, 'fire' | 'ground' | 'any'>> = {
  'drone-strike': 'fire',
  'missile-strike': 'fire',
  'combined-strike': 'fire',
  'air-strike': 'fire',
  'rocket-attack': 'fire',
  shelling: 'fire',
  'ground-attack': 'ground',
  attack: 'any',
  other: 'any',
};

/** Counts that a source fixes once; casualties change as the news comes in. */
export const FIXED = ['launched', 'drones', 'missiles', 'intercepted', 'hits'] as const;

/** What each agreement is worth, and how much is needed. A contradiction vetoes whatever the sum. */
const WORTH = { place: 2, nested: 1, figures: 2, target: 2, time: 1 } as const;
const ENOUGH = 3;
/** A time less sharp than this (four days, in ms) is no evidence of sameness. */
const MOST_SPREAD = 4 * 864e5;
/** Two incidents told in one report are two, unless nearly everything is the same. */
const ENOUGH_IN_ONE_REPORT = 5;

/** Why two reported incidents are one; `null` when a careful reader would keep them apart. */
export function sameIncident(a: Occurrence, b: Occurrence, world: Places): JoinReason | null {
  if (contradicts(a, b)) return null;
  const figures = COUNT_NAMES.filter((n) => sameFigure(a.counts[n], b.counts[n]));
  const place = relate(a.places, b.places, world);
  if (place === null) return null;
  // Two counts over a country are told apart by their figures alone; a count and a single place are never one.
  if (
    (a.tally || b.tally) &&
    !(a.tally && b.tally && figures.some((n) => (FIXED as readonly string[]).includes(n)))
  ) {
    return null;
  }
  if (place.kind === 'dispute' && !figures.includes('killed') && !figures.includes('injured')) return null;

  const parts = [place.words];
  let score: number = place.kind === 'same' ? WORTH.place : place.kind === 'nested' ? WORTH.nested : 0;
  if (figures.length > 0) {
    score += WORTH.figures;
    parts.push(`the same number ${figures.join(', ')}`);
  }
  if (a.targets.length > 0 && b.targets.length > 0) {
    score += WORTH.target;
    parts.push(`the same target (${a.targets.join(', ')})`);
  }
  if (sameTime(a.time, b.time)) {
    score += WORTH.time;
    parts.push('the same time');
  }
  const enough = meet(reportsOf(a), reportsOf(b)) ? ENOUGH_IN_ONE_REPORT : ENOUGH;
  return score >= enough ? { a: a.id, b: b.id, score, parts } : null;
}

/** Whether the two cannot be one incident: another time, side, kind, number or target. */
export function contradicts(a: Occurrence, b: Occurrence): boolean {
  const [fa, fb] = [FAMILY[a.act], FAMILY[b.act]];
  return (
    overlaps(a.time, b.time) === 'no' ||
    contradict(a.actor, b.actor) ||
    (fa !== fb && fa !== 'any' && fb !== 'any') ||
    FIXED.some((n) => a.counts[n] && b.counts[n] && !compatible(a.counts[n], b.counts[n])) ||
    (isHarmless(a) && isHarmful(b)) ||
    (isHarmless(b) && isHarmful(a)) ||
    (a.targets.length > 0 &&
      b.targets.length > 0 &&
      !meet(a.targets.flatMap(contentWords), b.targets.flatMap(contentWords)))
  );
}

const reportsOf = (o: Occurrence) => o.sources.map((s) => s.report);

/** A source says that nobody was hurt. */
const isHarmless = ({ counts }: Occurrence) => counts.injured?.max === 0 || counts.killed?.max === 0;
const isHarmful = ({ counts }: Occurrence) => (counts.injured?.min ?? 0) > 0 || (counts.killed?.min ?? 0) > 0;

function compatible(a: Count, b: Count): boolean {
  const top = Number.POSITIVE_INFINITY;
  return (a.min ?? 0) <= (b.max ?? top) && (b.min ?? 0) <= (a.max ?? top);
}

/** Numbers that agree and say something: "no one" and "dozens or more" alone do not tell incidents apart. */
function sameFigure(a: Count | undefined, b: Count | undefined): boolean {
  return a !== undefined && b !== undefined && compatible(a, b) && (a.min ?? 0) > 0 && (b.min ?? 0) > 0;
}

/** Whether most of the time in which either can have been is shared by both. */
function sameTime(a: FuzzyInterval, b: FuzzyInterval): boolean {
  if (a.startMin === null || a.endMax === null || b.startMin === null || b.endMax === null) return false;
  const shared = Math.min(a.endMax, b.endMax) - Math.max(a.startMin, b.startMin);
  const [shorter, longer] = [a.endMax - a.startMin, b.endMax - b.startMin].sort((x, y) => x - y) as [
    number,
    number,
  ];
  // "Some time that week" fits everything and so tells nothing.
  return shared > 0 && shared >= 0.5 * shorter && longer <= MOST_SPREAD;
}

/** How the places of two reports stand to each other. */
export type PlaceRelation = {
  readonly kind: 'same' | 'nested' | 'unsaid' | 'dispute';
  readonly words: string;
};

export function relate(a: readonly PlaceRef[], b: readonly PlaceRef[], world: Places): PlaceRelation | null {
  if (a.length === 0 || b.length === 0) return { kind: 'unsaid', words: 'one names no place' };
  const isCountry = (list: readonly PlaceRef[]) => list.every((p) => p.kind === 'country');
  if (isCountry(a) !== isCountry(b)) return null;
  const pairs = a.flatMap((p) => b.map((q) => [p, q] as const));
  const same = pairs.find(([p, q]) => p.node === q.node && p.name === q.name);
  if (same) return { kind: 'same', words: `both at ${same[0].name}` };
  const nested = pairs.find(
    ([p, q]) =>
      p.node !== null &&
      q.node !== null &&
      (world.contains(p, q) === 'yes' || world.contains(q, p) === 'yes'),
  );
  if (nested)
    return { kind: 'nested', words: `${nested[0].name} and ${nested[1].name}, one within the other` };
  const named = pairs.find(([p, q]) => namesake(p, q, world) || namesake(q, p, world));
  return named
    ? { kind: 'dispute', words: `${named[0].name} and ${named[1].name}, which one name can stand for` }
    : null;
}

/** A city, and a place in the region that bears its name: a newspaper's "Kyiv" may be Kyiv Oblast. */
function namesake(city: PlaceRef, other: PlaceRef, world: Places): boolean {
  const region = world.namesakeRegion(city);
  return region !== null && other.node !== null && world.contains(region, other) === 'yes';
}
