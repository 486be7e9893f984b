import type { Basis, Pledge, PledgeVersion } from '../model/index.js';
import { overlaps, parseIso } from '../time/index.js';
import type { ReadReport } from './input.js';
import { contentWords, contradict, union } from './sets.js';
import { sourceOf } from './source.js';

/** A day, for telling a retelling from a new word. */
const DAY = 864e5;

/** Who is bound by what the version says: for a conditional promise the other side too, by its condition. */
export function parties(pledge: Pick<Pledge, 'pledger' | 'toward' | 'conditions'>): string[] {
  return pledge.conditions.length > 0 ? union(pledge.pledger, pledge.toward) : pledge.pledger;
}

/** One version for every pledge record, in order of publication; records without a date cannot be placed in time. */
export function singleVersions({ report, records, sides }: ReadReport): PledgeVersion[] {
  if (report.published === null) return [];
  const published = parseIso(report.published, report.timezone);
  const stated = (iso: string | null) => (iso === null ? null : parseIso(iso, report.timezone));
  return records.pledges.map((record, n) => {
    const { quote: _, spans: __, why: ___, ...pledge } = record;
    const voice =
      record.voiced_by[0] ??
      (record.basis === 'announced' ? (record.person ?? record.pledger[0]) : undefined);
    return {
      id: `${report.id.slice(0, 12)}:pledge:${n}`,
      voice:
        voice === undefined ? outletVoice(report.outlet) : { name: voice, sides: [...(sides[voice] ?? [])] },
      said_on: report.published!.slice(0, 10),
      // Said at some moment up to the publication, on that day.
      said_at: published,
      timezone: report.timezone,
      pledge,
      start_at: stated(record.start),
      end_at: stated(record.end),
      basis: record.basis,
      sources: [sourceOf(report, record, record.voiced_by, sides)],
    };
  });
}

function outletVoice(outlet: string | null) {
  return { name: outlet ?? 'the report', sides: [] };
}

/** The outlet speaking for itself: it retells, so it makes no reading of its own. */
export function isOutletsOwn(version: PledgeVersion): boolean {
  return version.sources.every((s) => s.by.length === 0) && version.basis !== 'announced';
}

/**
 * Joins what is one voice's one word: the same voice, terms that do not contradict, and either said within a day of
 * each other or nothing new said. A later word that adds or changes a term is a version of its own.
 *
 * @param versions in order of `said_on`
 */
export function joinVersions(versions: readonly PledgeVersion[]): PledgeVersion[] {
  const out: PledgeVersion[] = [];
  for (const next of versions) {
    const at = out.findLastIndex(
      (v) =>
        sameVoice(v, next) &&
        sameParties(v, next) &&
        !contradictTerms(v, next) &&
        (Math.abs(Date.parse(next.said_on) - Date.parse(v.said_on)) <= DAY || !addsTerm(v, next)),
    );
    if (at < 0) out.push(next);
    else out[at] = merge(out[at]!, next);
  }
  return out;
}

/** The same name, or a person and the state for which that person alone is known to speak. */
function sameVoice(a: PledgeVersion, b: PledgeVersion): boolean {
  return (
    a.voice.name === b.voice.name ||
    a.voice.sides.includes(b.voice.name) ||
    b.voice.sides.includes(a.voice.name)
  );
}

function sameParties(a: PledgeVersion, b: PledgeVersion): boolean {
  return !contradict(parties(a.pledge), parties(b.pledge));
}

function contradictTerms(a: PledgeVersion, b: PledgeVersion): boolean {
  const [p, q] = [a.pledge, b.pledge];
  return (
    contradict(p.places, q.places) ||
    contradict(p.targets.flatMap(contentWords), q.targets.flatMap(contentWords)) ||
    (p.duration !== null && q.duration !== null && p.duration !== q.duration) ||
    (a.start_at !== null && b.start_at !== null && overlaps(a.start_at, b.start_at) === 'no') ||
    (a.end_at !== null && b.end_at !== null && overlaps(a.end_at, b.end_at) === 'no')
  );
}

/** Whether `b` says something on a term on which `a` is silent. */
function addsTerm(a: PledgeVersion, b: PledgeVersion): boolean {
  const [p, q] = [a.pledge, b.pledge];
  return (
    (p.start === null && q.start !== null) ||
    (p.end === null && q.end !== null) ||
    (p.duration === null && q.duration !== null) ||
    (p.targets.length === 0 && q.targets.length > 0) ||
    (p.places.length === 0 && q.places.length > 0)
  );
}

/** The strongest first: what a version rests on when several reports give it differently. */
const STRENGTH: readonly Basis[] = [
  'agreed',
  'announced',
  'ordered',
  'claimed',
  'rumoured',
  'discussed',
  'proposed',
  'demanded',
];

function merge(a: PledgeVersion, b: PledgeVersion): PledgeVersion {
  const [p, q] = [a.pledge, b.pledge];
  // What one report says was not said, another's passing mention does not fill.
  const leftOpen =
    p.start === null && p.unsaid.some((term) => /\b(start|begin|began|first day|dates?)\b/i.test(term));
  const start =
    p.start !== null || leftOpen
      ? { start: p.start, start_at: a.start_at }
      : { start: q.start, start_at: b.start_at };
  return {
    ...a,
    voice: b.voice.sides.includes(a.voice.name) ? b.voice : a.voice,
    basis: STRENGTH.indexOf(a.basis) <= STRENGTH.indexOf(b.basis) ? a.basis : b.basis,
    pledge: {
      ...p,
      pledger: p.pledger.length > 0 ? p.pledger : q.pledger,
      person: p.person ?? q.person,
      targets: p.targets.length > 0 ? p.targets : q.targets,
      places: p.places.length > 0 ? p.places : q.places,
      places_open: p.places_open || q.places_open,
      start: start.start,
      end: p.end ?? q.end,
      duration: p.duration ?? q.duration,
      conditions: union(p.conditions, q.conditions),
      unsaid: union(p.unsaid, q.unsaid),
      toward: p.toward.length > 0 ? p.toward : q.toward,
    },
    start_at: start.start_at,
    end_at: a.end_at ?? b.end_at,
    sources: [...a.sources, ...b.sources],
  } satisfies PledgeVersion;
}
