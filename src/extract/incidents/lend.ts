import type { TimeExpression } from '../../time/index.js';
import { dayInterval } from '../../time/index.js';
import { readTalks } from '../talks/index.js';
import { BESIDE_MEETING, MEETINGS } from '../words/incident-context.js';
import type { Scene } from './scene.js';
import type { Unit } from './unit.js';
import { publishedDay, type When } from './when.js';

/** What the report's talks lend to its incidents: the time behind words that point at them. */
export interface Lender {
  /** "while the Abu Dhabi talks were ongoing"; null where the words point at no talks that have a date. */
  (t: TimeExpression): When | null;
  /** For an attack set beside a meeting told before: its days, or an open time that nothing else may fill. */
  meeting(): { readonly when: When | null; readonly detached: true };
}

/** Reads the talks of a report when an incident first asks for them. */
export function lender(scene: Scene): Lender {
  let talks: ReturnType<typeof readTalks> | null = null;
  const dated = () => {
    talks ??= readTalks(scene.ctx, scene.speech);
    return talks.filter((x) => x.from !== null && x.to !== null);
  };
  const at = (t: TimeExpression): When | null => {
    const all = dated();
    const place = all.find((x) => x.place !== null && t.text.includes(x.place));
    if (place === undefined && !/talks|negotiat|meeting|summit/i.test(t.text)) return null;
    const found = place ?? (all.length === 1 ? all[0]! : undefined);
    return found === undefined ? null : daysOf(scene, found.from, found.to);
  };
  const meeting = () => {
    const published = publishedDay(scene);
    const past = dated().filter(
      (x) => x.status === 'held' && (published === null || x.to!.slice(0, 10) <= published),
    );
    const last = past.at(-1);
    return {
      when: last === undefined ? null : daysOf(scene, last.from, last.to),
      detached: true as const,
    };
  };
  return Object.assign(at, { meeting });
}

function daysOf(scene: Scene, from: string | null, to: string | null): When | null {
  if (from === null || to === null) return null;
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  const a = dayInterval(first, scene.ctx.timezone);
  const b = dayInterval(last, scene.ctx.timezone);
  return {
    from: first,
    to: last,
    interval: { startMin: a.startMin, startMax: b.endMax, endMin: a.startMin, endMax: b.endMax },
    words: ['talks:borrowed-days'],
  };
}

const MEETING: ReadonlySet<string> = new Set(MEETINGS);
const BESIDE: ReadonlySet<string> = new Set(BESIDE_MEETING);

/** "That meeting, too, was accompanied by a heavy strike: …": an attack set beside a meeting that the report told of before. */
export function atMeeting(scene: Scene, u: Unit): boolean {
  const { doc } = scene;
  const { first, last } = u.sentence;
  if (!/^(?:that|this|those|these|the)$/.test(doc.lower(first))) return false;
  const head = [first + 1, first + 2].find((k) => k < last && MEETING.has(doc.lower(k)));
  if (head === undefined) return false;
  for (let k = head + 1; k <= Math.min(last, head + 6); k++) if (BESIDE.has(doc.lower(k))) return true;
  return false;
}
