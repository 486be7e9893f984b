import type { Incident } from '../../model/index.js';
import type { Found } from '../types.js';
import { actOf } from './act.js';
import type { Draft } from './draft.js';
import { effectOf } from './effect.js';
import type { Scene } from './scene.js';
import type { Unit } from './unit.js';

/** The acts of drafts whose record was made: what one goes on from stands before it, so that no chain is walked twice. */
const ACTS = new WeakMap<Draft, Incident['act']>();

/** The record of a finished draft. */
export function recordOf(scene: Scene, d: Draft): Found<Incident> {
  const units = d.told.map((t) => t.unit);
  const kind = actOf(scene, units, d.targets, isPeriod(d));
  const act =
    kind.act === 'other' &&
    d.actor.length > 0 &&
    units.some((u) => u.sights.some((x) => x.cls === 'record' || x.cls === 'breach'))
      ? 'attack'
      : kind.act;
  const carried =
    act === 'attack' &&
    d.follows !== null &&
    units.every((u) => u.sights.every((x) => x.cls === 'damage' || x.nought))
      ? (ACTS.get(d.follows) ?? recordOf(scene, d.follows).act)
      : act;
  ACTS.set(d, carried);
  const effect = effectOf(units, d.counts, d.targets);
  return {
    spans: spansOf(scene, units),
    actor: [...d.actor],
    act: carried,
    places: d.where.map((w) => w.name),
    targets: d.targets,
    from: d.when?.from ?? null,
    to: d.when?.to ?? null,
    counts: d.counts,
    reported_by: d.tellers,
    effect,
    time: d.when?.interval ?? null,
    why: {
      rule: units[0]!.sights[0]!.rule,
      words: [...new Set([...d.words, ...kind.words, ...(d.when?.words ?? [])])],
    },
  };
}

/** More than two days. */
function isPeriod(d: Draft): boolean {
  const { from, to } = d.when ?? { from: null, to: null };
  return from !== null && to !== null && Date.parse(to) - Date.parse(from) > 2 * 86_400_000;
}

/** The clauses that tell it; pieces that touch but for a mark or a small word are one. */
function spansOf(scene: Scene, units: readonly Unit[]): { start: number; end: number }[] {
  const { doc, ctx } = scene;
  const out: { start: number; end: number }[] = [];
  for (const u of [...units].sort((a, b) => a.first - b.first)) {
    const start = doc.start(u.first);
    const end = doc.end(u.last);
    const prior = out.at(-1);
    if (prior !== undefined && start <= prior.end) prior.end = Math.max(prior.end, end);
    else if (
      prior !== undefined &&
      units[0]!.sentence.end >= end &&
      /^[\s,;:–—-]*(?:\p{Ll}{1,7})?[\s]*$/u.test(ctx.text.slice(prior.end, start))
    )
      prior.end = end;
    else out.push({ start, end });
  }
  return out;
}
