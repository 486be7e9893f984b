import { isValidTimezone, parseIso } from '../../time/index.js';

/** A date of publication and where a source says it. */
export interface SaidDate {
  /** ISO date or date-time. */
  readonly date: string;
  /** Which part of the source says so: `json-ld`, `opengraph`, `meta`, `time`, … */
  readonly from: string;
}

/** When a report was published, as far as what its source says agrees. */
export interface Published {
  readonly published: string | null;
  /** Where what the source says conflicts: `published` is then open. */
  readonly between: {
    readonly earliest: string;
    readonly latest: string;
    readonly said: readonly SaidDate[];
  } | null;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const RFC2822 =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,4})?)?/i;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** An ISO date or date-time from what documents write: ISO 8601 with its usual slips, RFC 2822. `null` for anything else. */
export function isoDate(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  const iso = ISO.exec(trimmed);
  const made = iso ? fromIso(iso) : from2822(RFC2822.exec(trimmed));
  if (made === null) return null;
  try {
    parseIso(made, 'UTC');
    return made;
  } catch {
    return null;
  }
}

function fromIso([, y, m, d, hour, minute, second, zone]: RegExpExecArray): string {
  const day = `${y}-${m}-${d}`;
  return hour === undefined ? day : `${day}T${hour}:${minute}${second ? `:${second}` : ''}${offset(zone)}`;
}

function from2822(m: RegExpExecArray | null): string | null {
  if (m === null) return null;
  const month = MONTHS.indexOf(m[2]!.toLowerCase()) / 3;
  if (!Number.isInteger(month) || month < 0) return null;
  const day = `${m[3]}-${String(month + 1).padStart(2, '0')}-${m[1]!.padStart(2, '0')}`;
  if (m[4] === undefined) return day;
  return `${day}T${m[4].padStart(2, '0')}:${m[5]}${m[6] ? `:${m[6]}` : ''}${offset(m[7])}`;
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  const known = ZONES[zone.toLowerCase()];
  if (known !== undefined) return known;
  return /^[+-]\d{2}:?\d{2}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : '';
}

/** A day that is meant somewhere on Earth lies within this many ms of the same day in UTC. */
const ANYWHERE = 14 * 3_600_000;

/**
 * What a source's dates come to. Those that can be one instant agree (a day without an hour is a day anywhere on Earth), and
 * the one with an hour is taken, the first of several. Those that cannot are kept as bounds, and none is taken.
 */
export function agreed(said: readonly SaidDate[]): Published {
  const spans = said.map((s) => {
    const { startMin, endMax } = parseIso(s.date, 'UTC');
    const loose = /Z$|[+-]\d\d:\d\d$/.test(s.date) ? 0 : ANYWHERE;
    return { ...s, start: startMin! - loose, end: endMax! + loose };
  });
  const [first] = spans;
  if (first === undefined) return { published: null, between: null };
  const agree = spans.every((a) => spans.every((b) => a.start < b.end + SLACK && b.start < a.end + SLACK));
  if (agree) return { published: (spans.find((s) => s.date.includes('T')) ?? first).date, between: null };
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return { published: null, between: { earliest: sorted[0]!.date, latest: sorted.at(-1)!.date, said } };
}

/** Two stamps of one publication may be minutes apart: the page was set up, then went out. */
const SLACK = 2 * 3_600_000;

/** The clock that a stamp was written by, as an IANA zone; `null` where it says none, or UTC, which most software writes. */
export function zoneOf(published: string | null): string | null {
  const m = /([+-])(\d\d):(\d\d)$/.exec(published ?? '');
  if (m === null || published?.includes('T') === false || m[3] !== '00' || m[2] === '00') return null;
  // POSIX turns the sign about: Etc/GMT-2 is two hours ahead of Greenwich.
  const zone = `Etc/GMT${m[1] === '+' ? '-' : '+'}${Number(m[2])}`;
  return isValidTimezone(zone) ? zone : null;
}
