import type {
  Count,
  Coverage,
  Dimension,
  FuzzyInterval,
  Kleene,
  Occurrence,
  PlaceRef,
  Reading,
  Source,
  Standard,
  TermName,
  VerdictKind,
} from '../../src/model/index.js';
import { path } from './toy-places.js';

/**
 * `docs/semantics.md`, word by word, with no thought of speed. Every function quotes the sentence that it is.
 * Where the page says nothing the comment says `silent` and what was taken for it.
 */

/** Everything that a verdict is a function of, in the toy world. */
export interface World {
  reading: Reading;
  occurrences: Occurrence[];
  coverage: Coverage[];
  standard: Standard;
  /** The day asked about, epoch ms. */
  now: number;
  /** What is supposed of occurrences, by id: "a fact about one occurrence (these dimensions of its match become `yes`, or one of them `no`)". */
  assume?: ReadonlyMap<string, Partial<Record<Dimension, Kleene>>>;
}

const and = (...values: Kleene[]): Kleene =>
  values.includes('no') ? 'no' : values.includes('maybe') ? 'maybe' : 'yes';
const or = (...values: Kleene[]): Kleene =>
  values.includes('yes') ? 'yes' : values.includes('maybe') ? 'maybe' : 'no';

// An open side of an interval reaches for ever. A side of which both bounds are open is not soft but absent.
const low = (n: number | null) => n ?? Number.NEGATIVE_INFINITY;
const high = (n: number | null) => n ?? Number.POSITIVE_INFINITY;
/** The instants that are in the interval however its soft ends fall. */
export function certainPart(i: FuzzyInterval): [from: number, to: number] {
  return [
    i.startMin === null && i.startMax === null ? Number.NEGATIVE_INFINITY : high(i.startMax),
    i.endMin === null && i.endMax === null ? Number.POSITIVE_INFINITY : low(i.endMin),
  ];
}
/** The instants that may be in it. */
export function possiblePart(i: FuzzyInterval): [from: number, to: number] {
  return [low(i.startMin), high(i.endMax)];
}

/** "(of the sources that count: all, unless criteria choose) `yes` when the sources reach the standard of proof, else `maybe`." */
function occurred(w: World, o: Occurrence): Kleene {
  if (
    reaches(
      w,
      o.sources.filter((s) => counts(w, s)),
    )
  )
    return 'yes';
  // "when they do not, `no` once the cut-off has passed (nothing can count any more), until then `maybe`"
  const cutoff = w.reading.criteria?.cutoff ?? null;
  return cutoff !== null && w.now >= cutoff ? 'no' : 'maybe';
}
/** "only sources count that the criteria accept (their outlet, or one of their bodies) and that were published before the cut-off" */
function counts({ reading: { criteria } }: World, { outlet, by, published }: Source): boolean {
  if (criteria === null) return true;
  const accepted =
    criteria.accepts === null || [outlet, ...by].some((name) => criteria.accepts?.includes(name ?? ''));
  // The toy sources tell their day, UTC; "a source without a date is not known to be in time", nor one of the same day.
  const inTime =
    criteria.cutoff === null ||
    (published !== null && Date.parse(`${published}T24:00:00Z`) <= criteria.cutoff);
  return accepted && inTime;
}
function reaches(w: World, sources: Source[]): boolean {
  const { reading } = w;
  // "the standard, whatever is asked"
  switch (reading.criteria?.standard ?? w.standard) {
    case 'claimed':
      return sources.length > 0; // "any source"
    case 'corroborated': // "two sources that share neither outlet nor body, or a source of whose bodies …"
      return (
        sources.some((a) =>
          sources.some(
            (b) =>
              a.outlet !== b.outlet &&
              (a.copy_of ?? a.report) !== (b.copy_of ?? b.report) &&
              !shareABody(a, b),
          ),
        ) || sources.map(sidesOf).some((sides) => isFromElsewhere(sides, reading.protects))
      );
    case 'admitted': // "a body of the bound side reports it"
      return sources.flatMap(sidesOf).some((side) => reading.bound.includes(side));
  }
}
/** "… one is known to belong elsewhere and none to the protected (the accusing) side" */
const isFromElsewhere = (sides: string[], accusing: string[]) =>
  sides.some((side) => !accusing.includes(side)) && !sides.some((side) => accusing.includes(side));
const shareABody = (a: Source, b: Source) => a.by.some((body) => b.by.includes(body));
/** The sides to which the bodies of a source are known to belong. A side is a body of its own. */
const sidesOf = (s: Source) => [...s.sides, ...s.by.filter((body) => path(body)?.length === 1)];

/** "an actor is bound: `yes`; no actor said: `maybe`; only other actors: `no`" */
function attributed(bound: string[], o: Occurrence): Kleene {
  if (o.actor.length === 0) return 'maybe';
  return o.actor.some((a) => bound.includes(a)) ? 'yes' : 'no';
}

/** "the act is of the kind held back" Silent: incidents of an `other` kind, and pledges of one. */
function kind(r: Reading, { act }: Occurrence): Kleene {
  switch (r.act) {
    case 'strike': // "fire of every kind, and an attack of a kind that no source tells"
      return act === 'ground-attack' ? 'no' : 'yes';
    case 'shelling': // "shells and rockets"
      return act === 'shelling' || act === 'rocket-attack' ? 'yes' : act === 'attack' ? 'maybe' : 'no';
    case 'advance': // "ground attacks"
      return act === 'ground-attack' ? 'yes' : act === 'attack' ? 'maybe' : 'no';
    default: // "*attack* and *all-hostilities*: everything"
      return 'yes';
  }
}
/** "… and it went as far as the reading's *counts* asks." */
function wentAsFar(r: Reading, o: Occurrence): Kleene {
  const effect = described(o);
  switch (r.threshold) {
    case 'any-attack':
      return 'yes'; // "an attack counts even when everything was shot down"
    case 'harm': // "what does harm on the ground counts, falling debris included"
      return effect === null ? 'maybe' : effect === 'intercepted' ? 'no' : 'yes';
    case 'impact': // "only the weapon's own strike counts"
      return effect === null ? 'maybe' : effect === 'impact' ? 'yes' : 'no';
  }
}
/** "Harm that a source ascribes to an attack is its impact unless a source speaks of debris." */
function described(o: Occurrence) {
  const harm = [o.counts.killed, o.counts.injured, o.counts.hits].some(atLeastOne);
  return harm && o.effect !== 'debris' ? 'impact' : o.effect;
}
const atLeastOne = (c: Count | undefined) => c !== undefined && (c.min ?? 0) >= 1;

/** "nothing said by the pledge: `yes`. … of the pledge's class: `yes` … unsaid: `maybe`; another: `no`" */
function target(r: Reading, o: Occurrence): Kleene {
  if (r.scope.targets.length === 0) return 'yes';
  if (o.targets.length === 0) return 'maybe';
  return o.targets.some((t) => r.scope.targets.includes(t)) ? 'yes' : 'no';
}

/** "inside the scope: `yes`; a coarser place that contains part of the scope: `maybe`; apart: `no`; unsaid: `maybe`" */
function place(r: Reading, o: Occurrence): Kleene {
  if (o.places.length === 0) return 'maybe';
  const each = o.places.map((p) => and(inScope(r, p), notExcluded(r, p)));
  if (!o.place_disputed) return or(...each);
  // "these are alternatives: `yes` or `no` only if all are"
  return each.every((k) => k === 'yes') ? 'yes' : each.every((k) => k === 'no') ? 'no' : 'maybe';
}
function inScope(r: Reading, p: PlaceRef): Kleene {
  return or(
    ...r.scope.areas.map((a) => inArea(a, p)),
    ...r.scope.settlements_of.map((country) => amongCities(country, p)),
  );
}
/** "*place* is the conjunction of 'inside the scope' and 'not inside anything excluded'" */
function notExcluded({ criteria }: Reading, p: PlaceRef): Kleene {
  const inside = or('no', ...(criteria?.excluded ?? []).map((a) => inArea(a, p)));
  return inside === 'yes' ? 'no' : inside === 'no' ? 'yes' : 'maybe';
}
const startsWith = (long: readonly string[], short: readonly string[]) =>
  short.every((s, n) => long[n] === s);
function inArea(area: PlaceRef, p: PlaceRef): Kleene {
  const [a, i] = [path(area.name), path(p.name)];
  if (!a || !i) return area.name === p.name ? 'yes' : 'maybe'; // silent: a place that no map knows may be anywhere
  if (startsWith(i, a)) return 'yes';
  return startsWith(a, i) ? 'maybe' : 'no';
}
/** "'The cities and towns of X': a city of X is inside, any wider place of X `maybe`." */
function amongCities(country: string, p: PlaceRef): Kleene {
  const i = path(p.name);
  if (!i) return 'maybe';
  return i[0] !== country ? 'no' : p.kind === 'city' ? 'yes' : 'maybe';
}

/** "wholly inside the certain part of the window: `yes`; wholly outside its possible part: `no`; else `maybe`" */
function time(r: Reading, o: Occurrence): Kleene {
  const [from, to] = possiblePart(o.time);
  const [certainFrom, certainTo] = certainPart(r.window);
  const [possibleFrom, possibleTo] = possiblePart(r.window);
  if (certainFrom <= from && to <= certainTo) return 'yes';
  return to <= possibleFrom || from >= possibleTo ? 'no' : 'maybe';
}

export interface OracleMatch {
  occurrence: Occurrence;
  value: Kleene;
  dimensions: Record<Dimension, Kleene>;
  unlocated: boolean;
}

/** "the Kleene conjunction of six dimensions" */
export function match(w: World, o: Occurrence): OracleMatch {
  const r = w.reading;
  const dimensions = {
    occurred: occurred(w, o),
    attributed: attributed(r.bound, o),
    act: and(kind(r, o), wentAsFar(r, o)),
    target: target(r, o),
    place: place(r, o),
    time: time(r, o),
  };
  Object.assign(dimensions, w.assume?.get(o.id));
  const value = and(...Object.values(dimensions));
  return { occurrence: o, value, dimensions, unlocated: value === 'maybe' && unlocated(o, dimensions) };
}

/**
 * "when the match is `maybe`, its place is `maybe`, and no source places it more narrowly than in one country as a whole,
 * or none places it at all; a tally also when its target is `maybe`" Silent: a name that no map knows is a place named.
 */
function unlocated(o: Occurrence, { place, target }: Record<Dimension, Kleene>): boolean {
  const inOneCountry =
    o.places.every((p) => p.kind === 'country') && !(o.place_disputed && o.places.length > 1);
  return (place === 'maybe' && inOneCountry) || (o.tally && target === 'maybe');
}

export interface OracleVerdict {
  kind: VerdictKind;
  /** Those that may decide: one of them is the engine's. Empty where none does. */
  decisive: string[];
  matches: OracleMatch[];
}

/** "They are tried in the order `void`, `not-yet`, `released`, `broken`, `possibly-broken`, the rest." */
export function verdict(w: World): OracleVerdict {
  const matches = w.occurrences.map((o) => match(w, o));
  const say = (kind: VerdictKind, decisive: string[] = []): OracleVerdict => ({
    kind,
    decisive,
    matches,
  });
  const [from, to] = possiblePart(w.reading.window);
  if (to <= from) return say('void'); // "it ends no later than it begins"
  // "or its criteria ask for the bound side's own word and there is none"
  if (w.reading.criteria?.commitment === 'own-word' && w.reading.word === 'other') return say('void');
  if (w.now < from) return say('not-yet');
  if (released(w, matches)) return say('released');
  const yes = matches.filter((m) => m.value === 'yes');
  const n = atLeast(w);
  if (yes.length >= n) return say('broken', nthInTime(yes, n)); // "the decisive one is the n-th"
  const maybe = matches.filter((m) => m.value === 'maybe' && !m.unlocated);
  // "`possibly-broken` n that match `yes` or `maybe`"
  if (maybe.length > 0 && yes.length + maybe.length >= n)
    return say('possibly-broken', earliest(fewestUncertain(maybe)));
  if (w.now < to) return say('in-force');
  if (w.reading.withdrawn) return say('withdrawn'); // "`withdrawn` its window ended because the word was taken back"
  return say(!matches.some((m) => m.unlocated) && covered(w) ? 'kept' : 'unknown');
}

/** "a releasing side's certain breach of the same terms was over before the bound side's first certain one began, or there is none" */
function released(w: World, own: OracleMatch[]): boolean {
  // "an act by both sides together releases nobody"
  const apart = w.occurrences.filter((o) => !o.actor.some((a) => w.reading.bound.includes(a)));
  const theirs = apart.map((o) => match(fromTheOtherSide(w), o)).filter((m) => m.value === 'yes');
  const ours = own.filter((m) => m.value === 'yes');
  const n = atLeast(w);
  if (ours.length < n) return theirs.length >= n;
  // "A releasing side's breach needs n as well." It was over before the n-th of ours began.
  return nthInTime(ours, n).some((id) => {
    const ourTime = possiblePart(w.occurrences.find((o) => o.id === id)!.time)[0];
    return theirs.filter((m) => possiblePart(m.occurrence.time)[1] <= ourTime).length >= n;
  });
}
const atLeast = (w: World) => w.reading.criteria?.at_least ?? 1;

/** "For a breach by a releasing side, the bound side is the accusing one." */
function fromTheOtherSide(w: World): World {
  return { ...w, reading: { ...w.reading, bound: w.reading.releasing, protects: w.reading.bound } };
}

/** The n-th as they began; several where they began at once. */
function nthInTime(matches: OracleMatch[], n: number): string[] {
  const begins = (m: OracleMatch) => low(m.occurrence.time.startMin);
  const at = matches.map(begins).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))[n - 1]!;
  return matches.filter((m) => begins(m) === at).map((m) => m.occurrence.id);
}
export const earliest = (matches: OracleMatch[]): string[] => nthInTime(matches, 1);
export function fewestUncertain(matches: OracleMatch[]): OracleMatch[] {
  const uncertain = (m: OracleMatch) => Object.values(m.dimensions).filter((k) => k === 'maybe').length;
  const least = Math.min(...matches.map(uncertain));
  return matches.filter((m) => uncertain(m) === least);
}

/** "coverage on record spans the window and the scope" "Several coverage records may span it together; one that something stopped counts for nothing." */
function covered(w: World): boolean {
  const scope = [...w.reading.scope.areas.map((a) => a.name), ...w.reading.scope.settlements_of];
  return scope.every((area) =>
    spanned(
      w.reading.window,
      w.coverage.filter((c) => c.stopped_by === null && looksAt(c, area)),
    ),
  );
}
function looksAt(c: Coverage, area: string): boolean {
  const a = path(area);
  return c.places.some((p) => p === area || (a !== null && startsWith(a, path(p) ?? ['?'])));
}
function spanned(window: FuzzyInterval, coverage: Coverage[]): boolean {
  const [from, to] = possiblePart(window);
  const parts = coverage.map((c) => certainPart(c.time)).filter(([a, b]) => a < b);
  const cuts = [from, to, ...parts.flat()]
    .filter((x) => from <= x && x <= to)
    .sort((a, b) => (a < b ? -1 : 1));
  return cuts.every((cut, n) => {
    const next = cuts[n + 1];
    return next === undefined || next === cut || parts.some(([a, b]) => a <= cut && next <= b);
  });
}

/** One reading as the pivotal terms see it: a choice for every term, and the verdict. */
export interface Row {
  choices: Record<TermName, string>;
  kind: VerdictKind;
}
const TERMS: TermName[] = ['start', 'end', 'zone', 'scope', 'counts'];
const SUBSETS: TermName[][] = Array.from({ length: 32 }, (_, bits) =>
  TERMS.filter((_, n) => bits & (1 << n)),
);
const properSubset = <T>(a: T[], b: T[]) => a.length < b.length && a.every((x) => b.includes(x));

/** "a smallest set of terms whose choice alone fixes the verdict over all readings": no smaller one is inside it. */
export function pivotal(rows: Row[]): TermName[][] {
  const fixes = (terms: TermName[]) =>
    rows.every((a) =>
      rows.every((b) => terms.some((t) => a.choices[t] !== b.choices[t]) || a.kind === b.kind),
    );
  const fixing = SUBSETS.filter(fixes);
  return fixing.filter((s) => !fixing.some((t) => properSubset(t, s)));
}

/** "a smallest partial choice under which every reading has the same verdict", as `term=choice … → verdict`. */
export function implicants(rows: Row[]): string[] {
  const partial = new Map<string, string[]>();
  for (const row of rows)
    for (const terms of SUBSETS) {
      const literals = terms.map((t) => `${t}=${row.choices[t]}`);
      partial.set(literals.join(' '), literals);
    }
  const kindsUnder = (literals: string[]) =>
    new Set(
      rows
        .filter((r) => literals.every((l) => TERMS.some((t) => l === `${t}=${r.choices[t]}`)))
        .map((r) => r.kind),
    );
  const fixing = [...partial.values()].filter((l) => kindsUnder(l).size === 1);
  return fixing
    .filter((s) => !fixing.some((t) => properSubset(t, s)))
    .map((s) => `${s.join(' ')} → ${[...kindsUnder(s)][0]}`)
    .sort();
}
