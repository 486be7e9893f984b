import type { FuzzyInterval } from '../../model/index.js';
import type { Draft, Told } from './draft.js';
import type { Scene } from './scene.js';
import { publishedDay, shift, type When } from './when.js';

/** Times told by the incident before: "105 drones in the night that followed", "the strikes follow a day in which …". */

const DAY = 86_400_000;

/** The unit with the time that its words count from the incident told just before; the same unit where they do not. */
export function counted(scene: Scene, told: Told, before: Draft | undefined): Told {
  const when = before?.when ?? null;
  if (when === null) return told;
  if (nextNight(scene, told)) return { ...told, when: moved(scene, when, 1), shared: true };
  if (told.when === null && dayBefore(scene, told))
    return { ...told, when: dayAhead(when), shared: true, detached: true };
  return told;
}

/** "in the night that followed". */
function nextNight(scene: Scene, told: Told): boolean {
  const { doc } = scene;
  for (let k = told.unit.first; k + 2 <= told.unit.last; k++)
    if (
      /^(?:night|day|morning|evening)$/.test(doc.lower(k)) &&
      /^(?:that|which)$/.test(doc.lower(k + 1)) &&
      /^follow(?:ed|s)$/.test(doc.lower(k + 2))
    )
      return true;
  return false;
}

/** "The strikes follow a day in which a train was hit": the day ahead of the strikes. */
function dayBefore(scene: Scene, told: Told): boolean {
  const { doc } = scene;
  const s = told.unit.sentence;
  for (let k = s.first + 1; k < told.unit.sights[0]!.token; k++) {
    if (!/^(?:follow|follows|followed|after)$/.test(doc.lower(k))) continue;
    if (doc.lower(k) === 'after' && !/^c[ao]mes?$/.test(doc.lower(k - 1))) continue;
    if (
      /^(?:a|the)$/.test(doc.lower(k + 1)) &&
      /^(?:day|night)$/.test(doc.lower(k + 2)) &&
      /^(?:in|when|on|during)$/.test(doc.lower(k + 3))
    )
      return true;
  }
  return false;
}

/** The same stretch some days on, not past the report. */
function moved(scene: Scene, w: When, days: number): When {
  const published = publishedDay(scene);
  const to = w.to === null ? null : shift(w.to, days);
  return {
    from: w.from === null ? null : shift(w.from, days),
    to: to !== null && published !== null && to > published ? published : to,
    interval: later(w.interval, days * DAY),
    words: [...w.words, 'incident:the-night-after'],
  };
}

/** The day on whose evening a night began, or the day before a day. */
function dayAhead(w: When): When {
  const night = w.from !== null && w.to !== null && w.from !== w.to;
  const day = w.from === null ? null : night ? w.from : shift(w.from, -1);
  const i = w.interval;
  const interval =
    i === null || i.startMin === null
      ? null
      : { startMin: i.startMin - DAY, startMax: i.startMax, endMin: i.startMin - DAY, endMax: i.startMax };
  return { from: day, to: day, interval, words: [...w.words, 'incident:the-day-before'] };
}

function later(i: FuzzyInterval | null, ms: number): FuzzyInterval | null {
  if (i === null) return null;
  const on = (x: number | null): number | null => (x === null ? null : x + ms);
  return { startMin: on(i.startMin), startMax: on(i.startMax), endMin: on(i.endMin), endMax: on(i.endMax) };
}
