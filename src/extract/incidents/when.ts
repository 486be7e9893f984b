import type { FuzzyInterval } from '../../model/index.js';
import { dayInterval, hull, somewhereIn, type TimeExpression } from '../../time/index.js';
import type { Scene } from './scene.js';
import type { Unit } from './unit.js';

/** When something happened: days of the report's zone, both inclusive, and the instants. */
export interface When {
  readonly from: string | null;
  readonly to: string | null;
  readonly interval: FuzzyInterval | null;
  readonly words: readonly string[];
}

/** The time that the unit itself gives: the interval nearest its words, joined with another that stands with it. */
export function timeOf(scene: Scene, u: Unit, borrowed: (t: TimeExpression) => When | null): When | null {
  const usable = scene.timesIn(u.first, u.last).filter((t) => usableKind(t));
  const anchor = u.sights[0]!.token;
  let best: { when: When; weight: number } | null = null;
  for (const t of usable) {
    if (attributive(scene, t)) continue;
    const when = sinceOf(scene, t) ?? whenOf(scene, t, borrowed);
    if (when === null) continue;
    const distance = Math.min(
      ...u.sights.map((x) => Math.abs(x.token - scene.doc.tokenAt(t.start))),
      Math.abs(anchor - scene.doc.tokenAt(t.start)),
    );
    const weight = rank(t) * 100 + distance;
    if (best === null || weight < best.weight) best = { when, weight };
  }
  return best?.when ?? null;
}

function usableKind(t: TimeExpression): boolean {
  return (
    t.kind === 'interval' ||
    t.kind === 'start' ||
    t.kind === 'anaphor' ||
    t.kind === 'duration' ||
    t.kind === 'deadline'
  );
}

/** "since fighting broke out on 15 April": from then to the report. */
function sinceOf(scene: Scene, t: TimeExpression): When | null {
  if (t.kind !== 'interval' || t.from === null) return null;
  const { doc } = scene;
  const at = doc.tokenAt(t.start);
  for (let k = at - 1; k >= 0 && at - k <= 9; k--) {
    const w = doc.lower(k);
    if (/^[,;:.]$/.test(w) || /^(?:and|but|when|while)$/.test(w)) return null;
    if (w !== 'since') continue;
    const interval = t.interval === null ? null : somewhereIn({ ...t.interval, ...endOfPublished(scene) });
    return { from: t.from, to: publishedDay(scene), interval, words: [`time:${t.rule}`, 'time:since'] };
  }
  return null;
}

/** "the March 28 earthquake", "its 2002 agreement": a date that names another thing. */
function attributive(scene: Scene, t: TimeExpression): boolean {
  const { doc } = scene;
  const at = doc.tokenAt(t.start);
  const next = doc.tokenAt(t.end - 1) + 1;
  if (at <= 0 || next >= doc.size || t.kind !== 'interval') return false;
  if (!/^(?:the|a|its|their|this|that)$/.test(doc.lower(at - 1)) && !/^(?:the|a)\b/i.test(t.text))
    return false;
  if (doc.upos(next) !== 'NOUN' || doc.lower(next) === 'when') return false;
  return !/^(?:attack|attacks|strike|strikes|raid|raids|bombing|shelling|explosion|blast|ambush|assault|night|morning|hours)$/.test(
    doc.lower(next),
  );
}

/** A date or night before a span, a span before a bare clock or length. */
function rank(t: TimeExpression): number {
  if (t.kind === 'interval') {
    if (t.from === null) return 5;
    return t.rule === 'clock' || t.rule === 'part' ? 2 : 0;
  }
  return t.kind === 'start' ? 1 : t.kind === 'anaphor' ? 3 : t.kind === 'deadline' ? 4 : 6;
}

export function whenOf(
  scene: Scene,
  t: TimeExpression,
  borrowed: (t: TimeExpression) => When | null,
): When | null {
  const words = [`time:${t.rule}`];
  const published = publishedDay(scene);
  if (t.kind === 'interval') {
    if (t.from === null && t.to === null) return null;
    const past = lastYears(scene, t, published);
    if (past !== null) return { ...past, words };
    const to =
      published !== null && t.to !== null && t.to > published && (t.from ?? '') <= published
        ? published
        : t.to;
    return { from: t.from, to, interval: t.interval === null ? null : somewhereIn(t.interval), words };
  }
  if (t.kind === 'start') {
    if (t.from === null) return null;
    return {
      from: t.from,
      to: published,
      interval: t.interval === null ? null : somewhereIn({ ...t.interval, ...endOfPublished(scene) }),
      words,
    };
  }
  // "By eight the next morning": on that day.
  if (t.kind === 'deadline')
    return t.to === null ? null : { from: t.from ?? t.to, to: t.to, interval: null, words };
  if (t.kind === 'anaphor') return borrowed(t);
  if (t.kind === 'duration' && t.durationCount !== null && t.durationUnit !== null && published !== null) {
    // "Five days of fighting have left …": the days up to the report.
    const { doc } = scene;
    const last = doc.tokenAt(t.end - 1);
    const before = doc.lower(Math.max(0, doc.tokenAt(t.start) - 1));
    const running =
      doc.lower(Math.min(doc.size - 1, last + 1)) === 'of' || /^(?:past|last|in|over)$/.test(before);
    const days =
      t.durationUnit === 'day'
        ? t.durationCount.max
        : t.durationUnit === 'week'
          ? (t.durationCount.max ?? 0) * 7
          : null;
    // "in a single night" says how long, not when.
    if (!running || days === null || days < 2) return null;
    return { from: shift(published, -days), to: published, interval: null, words };
  }
  return null;
}

/** "on 5 February" of something that happened, in a report of January: the one before. */
function lastYears(scene: Scene, t: TimeExpression, published: string | null): Omit<When, 'words'> | null {
  if (published === null || t.from === null || t.to === null || t.from <= published || /\d{4}/.test(t.text))
    return null;
  if (Date.parse(t.from) - Date.parse(published) < 5 * 86_400_000 || !/[A-Z]/.test(t.text)) return null;
  const back = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4, 10)}`;
  const [from, to] = [back(t.from), back(t.to)];
  const [a, b] = [dayInterval(from, scene.ctx.timezone), dayInterval(to, scene.ctx.timezone)];
  return {
    from,
    to,
    interval: { startMin: a.startMin, startMax: b.endMax, endMin: a.startMin, endMax: b.endMax },
  };
}

function endOfPublished(scene: Scene): Partial<FuzzyInterval> {
  const p = scene.ctx.published;
  if (p === null) return {};
  const at = p.length > 10 ? Date.parse(p) : Date.parse(`${p}T23:59:59Z`);
  return Number.isNaN(at) ? {} : { endMin: at, endMax: at };
}

/** The day of the report as it stands in its head; null where it is not known. */
export function publishedDay(scene: Scene): string | null {
  return scene.ctx.published === null ? null : scene.ctx.published.slice(0, 10);
}

/** The day of the report: a log tells of it where its lines give no other. */
export function reportDay(scene: Scene): When | null {
  const day = publishedDay(scene);
  if (day === null) return null;
  const i = dayInterval(day, scene.ctx.timezone);
  return {
    from: day,
    to: day,
    interval: { startMin: i.startMin, startMax: i.endMax, endMin: i.startMin, endMax: i.endMax },
    words: ['convention:day-of-the-report'],
  };
}

/** An ISO date some days on. */
export function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether two times can be the same: their days touch. */
export function touches(a: When, b: When): boolean {
  return (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9');
}

export function joinTimes(a: When | null, b: When | null): When | null {
  if (a === null || b === null) return a ?? b;
  const narrow = (x: When): number =>
    x.from === null || x.to === null ? 1e9 : Date.parse(x.to) - Date.parse(x.from);
  if (touches(a, b)) return narrow(a) <= narrow(b) ? a : b;
  return {
    from: (a.from ?? '') < (b.from ?? '') ? a.from : b.from,
    to: (a.to ?? '9') > (b.to ?? '9') ? a.to : b.to,
    interval: a.interval === null || b.interval === null ? null : hull(a.interval, b.interval),
    words: [...a.words, ...b.words],
  };
}
