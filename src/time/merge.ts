import type { Page } from './rule.js';
import { zoneAfter } from './rules/zone-after.js';
import type { Tokens } from './scan.js';
import type { Atom, DayRef, When } from './when.js';
import { whenAtom } from './when.js';
import { AFTER_NOON, JOINTS } from './words/joints.js';

/**
 * Neighbours that make one expression: "Tuesday, Jan. 27", "6 p.m. (1600 GMT)", "the night of 29–30 January",
 * "Friday night", "18:00 on April 19", "from … until …". Each join looks at two atoms and the tokens between them;
 * they run in this order over the whole list.
 */
export const JOINS: readonly Join[] = [
  weekdayWithDate,
  clockTwins,
  dayRange,
  partWithDay,
  nightInto,
  dayWithPart,
  dayInWeek,
  clockWithPart,
  clockWithDay,
  dayWithClock,
  range,
  distance,
];

const joint = (name: string): ReadonlySet<string> =>
  new Set(JOINTS.filter((r) => r.joint === name).map((r) => r.words));
const DASH = joint('dash');
const UNTIL = joint('until');
const INTO = joint('into');
const PART_DAY = joint('part-day');
const DAY_PART = joint('day-part');
const CLOCK_DAY = joint('clock-day');
const DAY_CLOCK = joint('day-clock');
const CLOCK_PART = joint('clock-part');
const AFTERNOON = new Set(AFTER_NOON.map((r) => r.part));

type Join = (page: Page, a: Atom, b: Atom) => Atom | null;

/** Runs every join over the list. */
export function merge(page: Page, atoms: readonly Atom[]): Atom[] {
  let list = [...atoms];
  for (const join of JOINS) {
    const out: Atom[] = [];
    for (const b of list) {
      const a = out[out.length - 1];
      const joined =
        a !== undefined && b.first - a.last <= 7 && page.sentence[a.first] === page.sentence[b.first]
          ? join(page, a, b)
          : null;
      if (joined === null) out.push(b);
      else out[out.length - 1] = joined;
    }
    list = out;
  }
  return list;
}

function when(a: Atom): When | null {
  return a.meaning.kind === 'when' ? a.meaning.when : null;
}

function dayOf(a: Atom): DayRef | null {
  const w = when(a);
  return w !== null && w.at === 'day' ? w.day : null;
}

/** The tokens between two atoms, lower case, joined by one space. */
function between(t: Tokens, a: Atom, b: Atom): string {
  let s = '';
  for (let i = a.last + 1; i < b.first; i++) s += s === '' ? t.at(i) : ` ${t.at(i)}`;
  return s;
}

function joined(a: Atom, b: Atom, rule: string, w: When, first = a.first, last = b.last): Atom {
  return whenAtom(
    first,
    last,
    `${rule}<${a.rule}+${b.rule}`,
    w,
    [...a.words, ...b.words],
    a.hedge ?? b.hedge,
  );
}

/** "Tuesday, Jan. 27", "Thursday (29 January)": the date tells, the weekday only agrees. */
function weekdayWithDate({ t }: Page, a: Atom, b: Atom): Atom | null {
  const day = dayOf(a);
  const date = dayOf(b);
  if (day?.of !== 'weekday' || date === null || (date.of !== 'date' && date.of !== 'dom')) return null;
  const gap = between(t, a, b);
  if (gap === '(')
    return joined(
      a,
      b,
      'weekday-date',
      { at: 'day', day: date },
      a.first,
      t.at(b.last + 1) === ')' ? b.last + 1 : b.last,
    );
  return gap === '' || gap === ',' ? joined(a, b, 'weekday-date', { at: 'day', day: date }) : null;
}

/** "6 p.m. local time (1600 GMT)": one instant said twice; the one with a zone of its own tells. */
function clockTwins({ t }: Page, a: Atom, b: Atom): Atom | null {
  const x = when(a);
  const y = when(b);
  if (x?.at !== 'clock' || y?.at !== 'clock') return null;
  const gap = between(t, a, b);
  if (gap !== '(' && gap !== '/' && gap !== ', or' && gap !== ',') return null;
  if (gap === ',' && y.zone === null) return null;
  const last = gap === '(' && t.at(b.last + 1) === ')' ? b.last + 1 : b.last;
  // The second is often in UTC, where a local date may differ: prefer the first if its zone is known.
  const keep = x.zone !== null && x.zone !== 'local' ? x : { ...x, twin: y };
  return joined(a, b, 'clock-twins', keep, a.first, last);
}

/** "Tuesday to Wednesday", "Jan. 27 – Jan. 28" and, after "between", "Tuesday and Wednesday". */
function dayRange({ t }: Page, a: Atom, b: Atom): Atom | null {
  const x = dayOf(a);
  const y = dayOf(b);
  if (x === null || y === null || x.of === 'offset' || y.of === 'offset') return null;
  const gap = between(t, a, b);
  const lead = t.at(a.first - 1);
  const open = lead === 'from' || lead === 'between';
  const ok =
    DASH.has(gap) ||
    (gap === 'and' && lead === 'between') ||
    (gap === 'through' && lead !== 'from') ||
    (gap === 'into' && t.at(a.first - 1) === 'from');
  if (!ok && !(open && UNTIL.has(gap))) return null;
  return joined(
    a,
    b,
    'range',
    { at: 'range', first: { at: 'day', day: x }, last: { at: 'day', day: y } },
    open ? a.first - 1 : a.first,
  );
}

/** "overnight on Jan. 28", "the night of 29–30 January", "early on Tuesday", "in the early hours of Friday". */
function partWithDay({ t }: Page, a: Atom, b: Atom): Atom | null {
  const p = when(a);
  const w = when(b);
  if (p?.at !== 'part' || p.day !== null || w === null) return null;
  const gap = between(t, a, b);
  const night = p.part === 'night';
  if (night && INTO.has(gap) && w.at === 'day')
    return joined(a, b, 'part-day', { ...p, day: w.day, sense: 'ends' });
  if (!PART_DAY.has(gap)) return null;
  if (gap === ',' && !night) return null;
  if (w.at === 'day') {
    if ((gap === '' || gap === ',') && (w.day.of === 'offset' || w.day.of === 'dom') && !night) return null;
    return joined(a, b, 'part-day', { ...p, day: w.day });
  }
  if (w.at === 'range' && w.first.at === 'day' && w.last.at === 'day' && night) {
    return joined(a, b, 'part-day', { ...p, day: w.first.day, lastDay: w.last.day, sense: 'begins' });
  }
  return null;
}

/** "the night of Jan. 24 into Jan. 25", "overnight Tuesday to Wednesday". */
function nightInto({ t }: Page, a: Atom, b: Atom): Atom | null {
  const p = when(a);
  const day = dayOf(b);
  if (p?.at !== 'part' || p.part !== 'night' || p.day === null || p.lastDay !== undefined || day === null)
    return null;
  const gap = between(t, a, b);
  if (!INTO.has(gap) && gap !== '-') return null;
  return joined(a, b, 'night-range', { ...p, lastDay: day, sense: 'begins' });
}

/** "Tuesday night", "Jan. 28 in the evening", "Friday at dawn". */
function dayWithPart({ t }: Page, a: Atom, b: Atom): Atom | null {
  const day = dayOf(a);
  const p = when(b);
  if (day === null || p?.at !== 'part' || p.day !== null) return null;
  const gap = between(t, a, b);
  if (!DAY_PART.has(gap) || (gap === ',' && t.at(b.first) !== 'overnight')) return null;
  if ((p.part === 'early' || p.part === 'late') && gap === '' && t.isWord(b.last + 1)) return null;
  const sense = t.at(b.first) === 'overnight' ? 'either' : 'begins';
  return joined(a, b, 'day-part', { ...p, day, sense });
}

/** "Friday last week", "Tuesday of this week". */
function dayInWeek({ t }: Page, a: Atom, b: Atom): Atom | null {
  const day = dayOf(a);
  const w = when(b);
  if (day?.of !== 'weekday' || day.which !== null || w?.at !== 'period' || w.unit !== 'week') return null;
  const gap = between(t, a, b);
  if (gap !== '' && gap !== 'of') return null;
  return joined(a, b, 'day-in-week', { at: 'day', day: { ...day, week: w } });
}

/** "five in the morning", "10:30 at night", "eight the next morning": the part tells which half of the day. */
function clockWithPart({ t }: Page, a: Atom, b: Atom): Atom | null {
  const c = when(a);
  const p = when(b);
  if (c?.at !== 'clock' || c.day !== null || p?.at !== 'part' || c.midnight) return null;
  const gap = between(t, a, b);
  if (!CLOCK_PART.has(gap)) return null;
  const noon = c.minute >= 720 ? c.minute - 720 : c.minute;
  const late = AFTERNOON.has(p.part) || (p.part === 'night' && noon >= 300);
  const { half: _, bare: __, ...rest } = c;
  const minute = c.minute >= 780 ? c.minute : late ? noon + 720 : c.half === true ? noon : c.minute;
  // "two at night on D" lies after midnight: of the night that begins on D, the next day.
  const z = rest.zone === null ? zoneAfter(t, b.last) : { zone: rest.zone, last: b.last };
  return joined(a, b, 'clock-part', { ...rest, minute, zone: z.zone, day: p.day }, a.first, z.last);
}

/** "18:00 on April 19", "noon Friday", "2 a.m. on the night of …". */
function clockWithDay({ t }: Page, a: Atom, b: Atom): Atom | null {
  const c = when(a);
  const w = when(b);
  if (c?.at === 'range') return clockRangeWithDay(t, a, b, c);
  if (c?.at !== 'clock' || c.day !== null || w === null) return null;
  const gap = between(t, a, b);
  if (c.midnight) {
    // "midnight going into Monday", "the midnight of February 24/25": the one between two days.
    const first = t.at(a.first - 1) === 'the' ? a.first - 1 : a.first;
    if (INTO.has(gap) && w.at === 'day')
      return joined(a, b, 'clock-day', { ...c, midnight: false, day: w.day }, first);
    if (w.at === 'range' && w.last.at === 'day' && (CLOCK_DAY.has(gap) || gap === 'between')) {
      return joined(a, b, 'clock-day', { ...c, midnight: false, day: w.last.day }, first);
    }
  }
  const day = dayOf(b);
  if (day === null || !CLOCK_DAY.has(gap)) return null;
  return joined(a, b, 'clock-day', { ...c, day });
}

/** "6-8 p.m. on Friday": the day is that of both ends. */
function clockRangeWithDay(t: Tokens, a: Atom, b: Atom, r: Extract<When, { at: 'range' }>): Atom | null {
  const day = dayOf(b);
  const { first, last } = r;
  if (first.at !== 'clock' || last.at !== 'clock' || first.day !== null || last.day !== null) return null;
  if (day === null || !CLOCK_DAY.has(between(t, a, b))) return null;
  return joined(a, b, 'clock-day', { at: 'range', first: { ...first, day }, last: { ...last, day } });
}

/** "on Feb. 1 at 18:00", "Friday, 6 p.m.". */
function dayWithClock({ t }: Page, a: Atom, b: Atom): Atom | null {
  const day = dayOf(a);
  const c = when(b);
  if (day === null || c?.at !== 'clock' || c.day !== null) return null;
  const gap = between(t, a, b);
  if (!DAY_CLOCK.has(gap)) return null;
  const close = gap.startsWith('(') && t.at(b.last + 1) === ')' ? b.last + 1 : b.last;
  return joined(a, b, 'day-clock', { ...c, day }, a.first, close);
}

/** "from 18:00 on April 19 until midnight on April 21", "between 3 and 5 March", "2014–2020". */
function range({ t }: Page, a: Atom, b: Atom): Atom | null {
  const x = when(a);
  const y = when(b);
  if (x === null || y === null || !rangeable(x) || !rangeable(y)) return null;
  const gap = between(t, a, b);
  const lead = t.at(a.first - 1);
  const from = lead === 'from' || lead === 'starting' || lead === 'beginning';
  const ok =
    (from && (DASH.has(gap) || UNTIL.has(gap) || UNTIL.has(gap.replace(/^, /, '')))) ||
    (lead === 'between' && gap === 'and') ||
    (x.at === y.at && DASH.has(gap) && gap !== '/');
  if (!ok) return null;
  const first = from || lead === 'between' ? a.first - 1 : a.first;
  return joined(a, b, 'range', { at: 'range', first: x, last: y }, first);
}

function rangeable(w: When): boolean {
  return w.at === 'day' || w.at === 'clock' || w.at === 'period' || (w.at === 'part' && w.day !== null);
}

/** "two days before Easter", "three weeks after Jan. 28". */
function distance({ t }: Page, a: Atom, b: Atom): Atom | null {
  const d = a.meaning;
  const base = when(b);
  if (d.kind !== 'duration' || d.unit === null || base === null || d.within !== undefined) return null;
  const gap = between(t, a, b);
  if (gap !== 'before' && gap !== 'after') return null;
  return joined(a, b, 'distance', {
    at: 'away',
    unit: d.unit,
    count: d.count,
    direction: gap === 'before' ? 'past' : 'future',
    origin: 'report',
    base,
  });
}
