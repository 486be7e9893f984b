import type { FuzzyInterval } from '../model/time.js';
import { localDate } from './calendar.js';
import { isoDuration } from './iso.js';
import { type Resolved, resolve, type Setting } from './resolve/index.js';
import type { Tokens } from './scan.js';
import type { TimeAnchor, TimeExpression } from './types.js';
import type { Atom, Meaning } from './when.js';
import { NEAR_HEDGES } from './words/cues.js';

type Draft = { -readonly [K in keyof TimeExpression]: TimeExpression[K] };
type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

/** An atom set against the report: the expression, and the local day that "the next day" after it counts from. */
export function express(
  t: Tokens,
  a: Atom,
  s: Setting,
  anchors: readonly TimeAnchor[],
): { expression: TimeExpression; day: number | null } {
  const e = blank(t, a);
  return { expression: e, day: fill(e, a.meaning, s, anchors) };
}

function blank(t: Tokens, a: Atom): Draft {
  const start = t.start[a.first]!;
  const end = t.end[a.last]!;
  return {
    start,
    end,
    text: t.text.slice(start, end),
    kind: a.meaning.kind === 'when' ? 'interval' : a.meaning.kind,
    interval: null,
    from: null,
    to: null,
    date: null,
    startDate: null,
    endDate: null,
    duration: null,
    durationCount: null,
    durationUnit: null,
    recurrence: null,
    inclusive: null,
    hedge: a.hedge,
    alternatives: [],
    rule: a.rule,
    words: a.words,
  };
}

function fill(e: Draft, m: Meaning, s: Setting, anchors: readonly TimeAnchor[]): number | null {
  switch (m.kind) {
    case 'recurrence':
      e.recurrence = { per: m.per, rate: m.rate };
      return null;
    case 'duration':
      fillDuration(e, m, s);
      return null;
    case 'anaphor': {
      const low = e.text.toLowerCase();
      const anchor = anchors.find((x) => x.words.every((w) => low.includes(w)));
      if (anchor !== undefined) place(e, anchor.interval, s.zone);
      return null;
    }
    case 'when':
      return fillWhen(e, m, s);
    case 'deadline':
    case 'start':
      return fillEdge(e, m, s);
  }
}

function fillDuration(e: Draft, m: Of<'duration'>, s: Setting): void {
  e.duration = isoDuration(m.unit, m.count, m.half === true);
  e.durationCount = m.count;
  e.durationUnit = m.unit;
  if (m.within === undefined) return;
  e.kind = 'deadline';
  if (m.within === 'event' || m.unit === null) return;
  const r = resolve(
    { at: 'stretch', unit: m.unit, count: m.count, direction: 'future', origin: 'report' },
    s,
  );
  if (r !== null) place(e, { ...r.interval, startMin: null, startMax: null }, s.zone);
}

function fillWhen(e: Draft, m: Of<'when'>, s: Setting): number | null {
  const r = soften(resolve(m.when, s), e.hedge, s.zone);
  if (r === null) {
    // "That night" with nothing before it is an anaphor; a date without a date of publication is an interval unknown.
    const w = m.when;
    const day = w.at === 'day' || w.at === 'part' ? w.day : null;
    if (day?.of === 'offset' && day.origin === 'previous') e.kind = 'anaphor';
    return null;
  }
  place(e, r.interval, s.zone);
  e.date = r.date;
  e.startDate = r.startDate ?? r.date;
  e.endDate = r.endDate ?? r.date;
  e.alternatives = r.alternatives;
  return r.day;
}

function fillEdge(e: Draft, m: Of<'deadline'> | Of<'start'>, s: Setting): number | null {
  e.inclusive = m.inclusive;
  const r = resolve(m.when, s);
  if (r === null) return null;
  const sharp = sharpEdge(m);
  const edge = m.kind === 'deadline' ? ending : beginning;
  place(e, edge(r.interval, r.instant === true, sharp ? true : m.inclusive, sharp), s.zone);
  e.date = sharp && r.date === null ? (m.kind === 'deadline' ? e.to : e.from) : r.date;
  if (m.kind === 'deadline') e.endDate = e.date;
  else e.startDate = e.date;
  if (r.alternatives.length > 0) {
    e.alternatives = r.alternatives.map((x) => ({
      interval: edge(x.interval, r.instant === true, m.inclusive, false),
      reason: x.reason,
    }));
  }
  return r.day;
}

/** "until the end of March", "through March", "since the start of the year": the period's own edge is meant. */
function sharpEdge(m: Of<'deadline'> | Of<'start'>): boolean {
  if (m.when.at !== 'period') return false;
  if (m.kind === 'start') return m.when.slice === 'start';
  return m.when.slice === 'end' || (m.inclusive === true && m.when.slice === null);
}

function place(e: Draft, i: FuzzyInterval, zone: string): void {
  e.interval = i;
  e.from = i.startMin === null ? null : localDate(i.startMin, zone);
  e.to = i.endMax === null ? null : localDate(i.endMax - 1, zone);
}

/** Everything up to a time: whether the day named belongs to it is open unless the word says so. */
function ending(
  i: FuzzyInterval,
  instant: boolean,
  inclusive: boolean | null,
  _sharp: boolean,
): FuzzyInterval {
  const [endMin, endMax] =
    instant || inclusive === false
      ? [i.startMin, i.startMax]
      : [inclusive === true ? i.endMin : i.startMin, i.endMax];
  return { startMin: null, startMax: null, endMin, endMax };
}

/** Everything from a time on; "from April 1" begins at some moment of that day. */
function beginning(
  i: FuzzyInterval,
  instant: boolean,
  inclusive: boolean | null,
  sharp: boolean,
): FuzzyInterval {
  const [startMin, startMax] =
    instant || sharp
      ? [i.startMin, i.startMax]
      : inclusive === false
        ? [i.endMin, i.endMax]
        : [i.startMin, i.endMax];
  return { startMin, startMax, endMin: null, endMax: null };
}

const HALF_HOUR = 1_800_000;

/** "Around 6 p.m." is half an hour either way, "shortly before noon" the hour before, "around Jan. 28" a day. */
function soften(r: Resolved | null, hedge: string | null, zone: string): Resolved | null {
  if (r === null || hedge === null) return r;
  const { startMin, startMax, endMin, endMax } = r.interval;
  if (startMin === null || startMax === null || endMin === null || endMax === null) return r;
  const wide = (left: number, right: number): Resolved => ({
    ...r,
    interval: {
      startMin: startMin - left,
      startMax: startMax + right,
      endMin: endMin - left,
      endMax: endMax + right,
    },
  });
  if (r.instant === true && hedge.endsWith(' before')) {
    // Ends with the instant itself; "shortly before midnight" names the day that is ending.
    const from = startMin - 2 * HALF_HOUR;
    const date = r.date?.includes('T00:00') ? localDate(startMin - 1, zone) : r.date;
    return { ...r, date, interval: { startMin: from, startMax, endMin: from, endMax: startMax } };
  }
  if (r.instant === true && hedge.endsWith(' after')) return wide(0, 2 * HALF_HOUR);
  if (!NEAR_HEDGES.has(hedge)) return r;
  if (r.instant === true) return wide(HALF_HOUR, HALF_HOUR);
  return r.date === null ? r : wide(48 * HALF_HOUR, 48 * HALF_HOUR);
}
