import type { FuzzyInterval } from '../model/time.js';
import { localDate, localDay, parseIso } from './calendar.js';
import { eventDistance } from './event.js';
import { frame } from './frame.js';
import { isoDuration } from './iso.js';
import { merge } from './merge.js';
import { prefix } from './prefix.js';
import type { Resolved, Setting } from './resolve/index.js';
import { resolve } from './resolve/index.js';
import type { Page } from './rule.js';
import { MAY_START, RULES_OF } from './rules/index.js';
import { standsAlone } from './rules/part.js';
import { MARK, NUMBER, scan, WORD } from './scan.js';
import { sentenceNumbers } from './sentences.js';
import { Cues } from './tense.js';
import type { TimeAnchor, TimeContext, TimeExpression, TimeOptions } from './types.js';
import type { Atom } from './when.js';
import { BEGAN, BEGINS, HELD, NEAR_HEDGES } from './words/cues.js';

/**
 * Finds the expressions of time in an English text and sets them against the report's date and zone.
 *
 * @example readTimes('Russia attacked Kyiv overnight on Jan. 28.', { published: '2026-01-29', timezone: 'Europe/Kyiv' })
 *   // [{ text: 'overnight on Jan. 28', kind: 'interval', from: '2026-01-27', to: '2026-01-29', date: '2026-01-28', … }]
 *
 * Linear in the text: tokens, then rules where a word of theirs stands, then joins of neighbours, then the words before
 * them, then the calendar. Throws `bad-date` and `bad-timezone` for a context that is neither.
 */
export function readTimes(text: string, context: TimeContext, options: TimeOptions = {}): TimeExpression[] {
  const t = scan(text);
  const sentence = sentenceNumbers(t, options.sentences);
  const page: Page = { t, sentence, cues: new Cues(t, sentence) };
  const found = merge(
    page,
    atoms(page).map((a) => prefix(page, a)),
  )
    .filter((a) => standsAlone(page, a))
    .map((a) => frame(page, eventDistance(page, a)));
  return place(page, found, context, options);
}

/** What the rules find, without overlaps: of two that share a token the longer stays, of two as long the earlier. */
function atoms(page: Page): Atom[] {
  const { t } = page;
  const out: Atom[] = [];
  for (let i = 0; i < t.size; i++) {
    const kind = t.kind[i];
    if (kind === MARK || (kind === WORD && MAY_START[t.hash[i]!] === 0)) continue;
    const rules = RULES_OF.get(kind === NUMBER ? '#' : t.at(i));
    if (rules === undefined) continue;
    for (const rule of rules) {
      const a = rule.read(page, i);
      if (a === null) continue;
      keep(out, a);
      break;
    }
  }
  return out;
}

function keep(out: Atom[], a: Atom): void {
  let longest = true;
  let k = out.length - 1;
  while (k >= 0 && out[k]!.last >= a.first) {
    if (out[k]!.last - out[k]!.first >= a.last - a.first) longest = false;
    k--;
  }
  if (!longest) return;
  out.length = k + 1;
  out.push(a);
}

/** Sets each expression against the report and against the one before it. */
function place(
  page: Page,
  found: readonly Atom[],
  context: TimeContext,
  options: TimeOptions,
): TimeExpression[] {
  const zone = context.timezone;
  const published = context.published === null ? null : parseIso(context.published, zone);
  const dated = context.published !== null && context.published.length > 10;
  const now =
    published === null
      ? null
      : { min: published.startMin!, max: dated ? published.startMin! : published.endMax! };
  const day = published === null ? null : localDay(published.startMin!, zone);
  let previous: number | null = null;
  let sentence = -1;
  let sentenceDay: number | null = null;
  const out: TimeExpression[] = [];
  for (const a of found) {
    if (page.sentence[a.first] !== sentence) {
      sentence = page.sentence[a.first]!;
      sentenceDay = null;
    }
    const setting: Setting = {
      zone,
      published: day,
      now,
      nights: options.nights ?? null,
      tense: tense(page, a),
      against: against(a),
      previous,
      sentenceDay,
    };
    const e = express(page, a, setting, options.anchors ?? []);
    out.push(e.expression);
    if (e.day !== null) {
      previous = e.day;
      sentenceDay = e.day;
    }
  }
  return out;
}

/** How much the tense weighs against nearness, in days: all after "since", much for an end, else some. */
function against(a: Atom): number {
  if (a.meaning.kind === 'start' && a.words.some((w) => w.endsWith('since'))) return 10_000;
  return a.meaning.kind === 'deadline' ? 300 : 100;
}

/** The side of publication that an expression lies on. */
function tense({ t, cues }: Page, a: Atom): Setting['tense'] {
  const m = a.meaning;
  const word = t.at(a.first);
  if (m.kind === 'deadline') {
    if (BEGAN.has(word)) return 'past';
    for (let i = a.first - 1; i >= a.first - 6 && i >= 0; i--) if (HELD.has(t.at(i))) return 'past';
    if (word === 'by')
      for (let i = a.last + 1; i <= a.last + 8 && i < t.size; i++) if (t.at(i) === 'had') return 'past';
    if (word !== 'before' && word !== 'ahead' && word !== 'prior') return 'future';
    const side = cues.tense(a.first, a.last, { promised: true });
    return side === 'open' ? 'future' : side;
  }
  if (m.kind === 'start') {
    if (BEGAN.has(word)) return 'past';
    if (BEGINS.has(word)) return 'future';
    return cues.tense(a.first, a.last, { promised: true });
  }
  return cues.tense(a.first, a.last, {
    promised: m.kind === 'when' && m.when.at === 'range' && word === 'from',
  });
}

function express(
  page: Page,
  a: Atom,
  s: Setting,
  anchors: readonly TimeAnchor[],
): { expression: TimeExpression; day: number | null } {
  const { t } = page;
  const start = t.start[a.first]!;
  const end = t.end[a.last]!;
  const base = {
    start,
    end,
    text: t.text.slice(start, end),
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
  const m = a.meaning;
  switch (m.kind) {
    case 'recurrence':
      return {
        expression: { ...base, kind: 'recurrence', recurrence: { per: m.per, rate: m.rate } },
        day: null,
      };
    case 'duration': {
      const length = {
        duration: isoDuration(m.unit, m.count, m.half === true),
        durationCount: m.count,
        durationUnit: m.unit,
      };
      if (m.within === undefined) return { expression: { ...base, ...length, kind: 'duration' }, day: null };
      const r =
        m.within === 'event' || m.unit === null
          ? null
          : resolve(
              { at: 'stretch', unit: m.unit, count: m.count, direction: 'future', origin: 'report' },
              s,
            );
      const interval = r === null ? null : { ...r.interval, startMin: null, startMax: null };
      return {
        expression: { ...base, ...length, ...spanOf(interval, s.zone), kind: 'deadline', interval },
        day: null,
      };
    }
    case 'anaphor': {
      const low = base.text.toLowerCase();
      const anchor = anchors.find((x) => x.words.every((w) => low.includes(w)));
      const interval = anchor?.interval ?? null;
      return { expression: { ...base, ...spanOf(interval, s.zone), kind: 'anaphor', interval }, day: null };
    }
    case 'when': {
      const r = soften(resolve(m.when, s), a.hedge);
      if (r === null) return { expression: { ...base, kind: missing(m.when) }, day: null };
      return {
        expression: {
          ...base,
          ...spanOf(r.interval, s.zone),
          ...dates(r),
          kind: 'interval',
          interval: r.interval,
          alternatives: r.alternatives,
        },
        day: r.day,
      };
    }
    case 'deadline': {
      const r = resolve(m.when, s);
      if (r === null) return { expression: { ...base, kind: 'deadline', inclusive: m.inclusive }, day: null };
      const interval = ending(r, m.inclusive);
      return {
        expression: {
          ...base,
          ...spanOf(interval, s.zone),
          kind: 'deadline',
          interval,
          date: r.date,
          endDate: r.date,
          inclusive: m.inclusive,
          alternatives: r.alternatives.map((x) => ({
            ...x,
            interval: ending({ ...r, interval: x.interval }, m.inclusive),
          })),
        },
        day: r.day,
      };
    }
    case 'start': {
      const r = resolve(m.when, s);
      if (r === null) return { expression: { ...base, kind: 'start', inclusive: m.inclusive }, day: null };
      const interval = beginning(r, m.inclusive);
      return {
        expression: {
          ...base,
          ...spanOf(interval, s.zone),
          kind: 'start',
          interval,
          date: r.date,
          startDate: r.date,
          inclusive: m.inclusive,
          alternatives: r.alternatives.map((x) => ({
            ...x,
            interval: beginning({ ...r, interval: x.interval }, m.inclusive),
          })),
        },
        day: r.day,
      };
    }
  }
}

const HALF_HOUR = 1_800_000;

/** "Around 6 p.m." is half an hour either way, "shortly before noon" the hour before, "around Jan. 28" a day. */
function soften(r: Resolved | null, hedge: string | null): Resolved | null {
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
  if (r.instant === true && hedge.endsWith(' before')) return wide(2 * HALF_HOUR, 0);
  if (r.instant === true && hedge.endsWith(' after')) return wide(0, 2 * HALF_HOUR);
  if (!NEAR_HEDGES.has(hedge)) return r;
  if (r.instant === true) return wide(HALF_HOUR, HALF_HOUR);
  return r.date === null ? r : wide(48 * HALF_HOUR, 48 * HALF_HOUR);
}

/** "That night" with nothing before it is an anaphor; a date without a publication date is an interval unknown. */
function missing(w: Extract<Atom['meaning'], { kind: 'when' }>['when']): 'anaphor' | 'interval' {
  if (w.at === 'day' || w.at === 'part')
    return w.day?.of === 'offset' && w.day.origin === 'previous' ? 'anaphor' : 'interval';
  return 'interval';
}

function dates(r: Resolved) {
  return { date: r.date, startDate: r.startDate ?? r.date, endDate: r.endDate ?? r.date };
}

/** Everything up to a time: whether that day belongs to it is open unless the word says so. */
function ending(r: Resolved, inclusive: boolean | null): FuzzyInterval {
  const i = r.interval;
  if (r.instant === true || inclusive === false)
    return { startMin: null, startMax: null, endMin: i.startMin, endMax: i.startMax };
  if (inclusive === true) return { startMin: null, startMax: null, endMin: i.endMin, endMax: i.endMax };
  return { startMin: null, startMax: null, endMin: i.startMin, endMax: i.endMax };
}

/** Everything from a time on; "from April 1" begins at some moment of that day. */
function beginning(r: Resolved, inclusive: boolean | null): FuzzyInterval {
  const i = r.interval;
  if (r.instant === true) return { startMin: i.startMin, startMax: i.startMax, endMin: null, endMax: null };
  if (inclusive === false) return { startMin: i.endMin, startMax: i.endMax, endMin: null, endMax: null };
  return { startMin: i.startMin, startMax: i.endMax, endMin: null, endMax: null };
}

function spanOf(i: FuzzyInterval | null, zone: string): { from: string | null; to: string | null } {
  return {
    from: i === null || i.startMin === null ? null : localDate(i.startMin, zone),
    to: i === null || i.endMax === null ? null : localDate(i.endMax - 1, zone),
  };
}
