import type { NightSeries } from '../judge/index.js';
import type { Baseline, Standard } from '../model/index.js';
import type { DossierPage } from '../publish/index.js';
import { parseIso } from '../time/index.js';
import { judgePledge } from './operations.js';
import { findDossier, type Workspace } from './workspace.js';

/** A judged pledge, and between which instants asked about it is the same. */
export interface Judged extends DossierPage {
  /** Epoch ms: from this instant on, up to but without the other. */
  readonly holds: readonly [from: number, to: number];
}

/** Clocks lie no further apart: within this of a window's edge another clock's edge may lie. */
const CLOCKS = 36 * 36e5;
const MOST_KEPT = 20_000;

/**
 * Judgements, kept by workspace. Of one workspace a verdict changes with the instant asked about only where that passes an edge of
 * a window; between edges the one that was worked out holds (with the instant's own name on it).
 */
export function judgements(habit: {
  readonly series: NightSeries | null;
  readonly baseline: Baseline | null;
}): (workspace: Workspace, pledge: string, standard: Standard, asOf: string) => Judged {
  let kept = new WeakMap<Workspace, Map<string, Judged[]>>();
  let count = 0;
  return (workspace, wanted, standard, asOf) => {
    const { id } = findDossier(workspace, wanted);
    let of = kept.get(workspace);
    if (!of) {
      of = new Map();
      kept.set(workspace, of);
    }
    const key = `${standard} ${id}`;
    const list = of.get(key) ?? [];
    of.set(key, list);
    const now = instantOf(asOf);
    const found = list.find(({ holds: [from, to] }) => from <= now && now < to);
    if (found) return { ...found, judgement: { ...found.judgement, as_of: asOf } };
    const page = judgePledge(workspace, { pledge: id, asOf, standard, ...habit });
    const judged: Judged = { ...page, holds: span(page, now) };
    if (++count > MOST_KEPT) {
      kept = new WeakMap();
      count = 0;
    } else list.push(judged);
    return judged;
  };
}

/** A day asked about is asked about at its end (UTC). Throws `bad-date`. */
function instantOf(asOf: string): number {
  const { startMin, endMax } = parseIso(asOf, 'UTC');
  return asOf.includes('T') || asOf.includes(' ') ? startMin! : endMax! - 1;
}

/** Around an instant, the stretch without an edge of any window that a reading holds. */
function span({ judgement }: DossierPage, now: number): readonly [number, number] {
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { reading } of judgement.verdicts) {
    const { startMin, startMax, endMin, endMax } = reading.window;
    for (const edge of [startMin, startMax, endMin, endMax]) {
      if (edge === null) continue;
      if (edge <= now) from = Math.max(from, edge + CLOCKS);
      if (edge >= now) to = Math.min(to, edge - CLOCKS);
    }
  }
  return from <= now && now < to ? [from, to] : [now, now + 1];
}
