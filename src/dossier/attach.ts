import type { HeldStance } from '../model/index.js';
import type { PledgeGroup } from './join-pledges.js';
import { byTelling, type StanceNode } from './node.js';
import { contentWords, meet, union } from './sets.js';
import { sourceOf } from './source.js';

/**
 * The stances on each pledge, in the order in which they were told. A stance is about a pledge of which its report tells;
 * where it tells of several, about the one whose words its own share. In a report that tells of none, it is about the
 * pledge whose party or protected side holds it, if there is one such at the time that fits better than all others.
 */
export function heldStances(
  stances: readonly StanceNode[],
  groups: readonly PledgeGroup[],
): ReadonlyMap<PledgeGroup, HeldStance[]> {
  const known = groups.map(describe);
  const out = new Map<PledgeGroup, HeldStance[]>();
  for (const stance of stances.toSorted(byTelling)) {
    const telling = known.filter((k) => k.reports.has(stance.of.report.id));
    const near = telling.length > 0 ? telling : known.filter((k) => concerns(stance, k));
    const best = fittest(stance, near);
    for (const { group } of telling.length > 0 || best.length === 1 ? best : []) {
      const list = out.get(group) ?? [];
      list.push(held(stance));
      out.set(group, list);
    }
  }
  return out;
}

interface Known {
  readonly group: PledgeGroup;
  readonly reports: ReadonlySet<string>;
  readonly sides: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
}

function describe(group: PledgeGroup): Known {
  const pledges = group.members.map((m) => m.version.pledge);
  const phrases = pledges.flatMap((p) => [...p.targets, ...p.places, ACT_NOUN[p.act] ?? '']);
  return {
    group,
    reports: new Set(group.members.map((m) => m.of.report.id)),
    sides: union(
      group.members.flatMap((m) => m.parties),
      pledges.flatMap((p) => p.toward),
    ),
    words: new Set(phrases.flatMap(contentWords)),
    from: Math.min(...group.members.map((m) => m.from)),
    to: Math.max(...group.members.map((m) => m.to)),
  };
}

/** What a stance calls a pledge of the act. */
const ACT_NOUN: Partial<Record<string, string>> = {
  release: 'release exchange prisoners hostages',
  withdraw: 'withdrawal pullback',
  access: 'access corridor aid',
  'all-hostilities': 'ceasefire truce',
};

function concerns(stance: StanceNode, { sides, from, to }: Known): boolean {
  return meet(stance.blocks, sides) && stance.said >= from && stance.said <= to;
}

/** Those whose words the stance shares most, and among these those with most of the sides that hold it. */
function fittest(stance: StanceNode, known: readonly Known[]): readonly Known[] {
  if (known.length < 2) return known;
  const { about, quote } = stance.of.records.stances[stance.n]!;
  const words = contentWords(`${about} ${typeof quote === 'string' ? quote : quote.join(' ')}`);
  const scores = known.map((k) => words.filter((w) => k.words.has(w)).length);
  const top = Math.max(...scores);
  return known.filter((_, i) => scores[i] === top);
}

function held({ of: { report, records, sides }, n }: StanceNode): HeldStance {
  const stance = records.stances[n]!;
  return {
    holder: stance.holder,
    position: stance.position,
    about: stance.about,
    said_on: report.published!.slice(0, 10),
    source: sourceOf(report, stance, stance.holder, sides),
  };
}
