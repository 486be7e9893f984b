import type { Context } from '../context.js';
import { DELEGATES, NO_SIDES, OFFERED } from '../words/pledge-parties.js';
import { areJoined, bound, boundAll, type Cast } from './actors.js';
import { isBreak } from './tokens.js';
import { deals, truces } from './words.js';

/** A pair needs this much to stand out: one truce "between" them, or two weaker signs. */
const ENOUGH = 2;

/**
 * The two sides of the fight in a report, where its words make them out: the two that a truce is "between", two joined names before
 * "agreed" or another word of a truce, the members of "both sides". Empty where no pair stands out.
 */
export function partiesOf(ctx: Context, cast: Cast): readonly string[] {
  const { doc } = ctx;
  const pairs = new Map<string, { readonly members: readonly string[]; weight: number }>();
  const vote = (members: readonly string[], weight: number): void => {
    if (members.length !== 2 || members.some((m) => NO_SIDES.has(m))) return;
    const key = [...members].sort().join('|');
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, { members, weight });
    else known.weight += weight;
  };
  // Only a truce by its plain name makes sides of those named together.
  let spoken = false;
  for (let i = 0; i < doc.size; i++) {
    const truce = truces.at(doc, i);
    const hit = truce !== null && truce.row.weak === '' ? truce : deals.at(doc, i);
    if (hit === null) continue;
    spoken = true;
    const s = doc.sentenceOf(i);
    const near = cast.within(Math.max(s.first, i - 14), Math.min(s.last, hit.last + 14));
    for (let k = 0; k + 1 < near.length; k++) {
      const [a, b] = [near[k]!, near[k + 1]!];
      const gap = doc.text.slice(a.mention.end, b.mention.start);
      if (gap === '-' || (areJoined(gap) && !/^\s*,\s*$/.test(gap))) {
        const before = a.first > s.first ? doc.lower(a.first - 1) : '';
        // "negotiated by A and B", "with A and B": those who brokered it.
        if (before === 'by' || before === 'from' || before === 'of') continue;
        // "a joint US-Ukrainian proposal", "an American- and French-backed deal".
        if (gap === '-' && OFFERED.has(doc.lower(Math.min(b.last + 1, s.last)))) continue;
        const between = before === 'between';
        vote(boundAll([a.mention, b.mention]), between || gap === '-' ? 4 : 2);
      } else if (/\bwith\b/.test(gap) && !crosses(doc, a.last, b.first))
        vote(boundAll([a.mention, b.mention]), 1);
    }
  }
  for (const m of ctx.actors)
    if (m.kind === 'collective') vote(bound(m), 1);
    // "the Government of A and the B Front": one name for two.
    else if (m.kind === 'organisation' && m.sides.length === 2) vote(m.sides, 4);
  if (spoken && ![...pairs.values()].some((p) => p.weight >= ENOUGH)) namedTogether(ctx, vote);
  let best: { readonly members: readonly string[]; weight: number } | null = null;
  for (const p of pairs.values()) if (best === null || p.weight > best.weight) best = p;
  return best === null || best.weight < ENOUGH ? [] : best.members;
}

function crosses(doc: Context['doc'], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isBreak(doc, i) || doc.word(i) === ',') return true;
  return false;
}

/** Where no truce names its sides: the states and groups that the report names in one breath, and "they" for two. */
function namedTogether(ctx: Context, vote: (members: readonly string[], weight: number) => void): void {
  const sides = ctx.actors.filter((m) => m.kind === 'state' || m.kind === 'group');
  for (let k = 0; k + 1 < sides.length; k++) {
    const [a, b] = [sides[k]!, sides[k + 1]!];
    if (!/^\s+and(?:\s+(?:of\s+)?the)?\s+$/.test(ctx.text.slice(a.end, b.start))) continue;
    vote(boundAll([a, b]), hasDelegates(ctx, a.start) ? ENOUGH : 1);
  }
  for (const m of ctx.actors) if (m.kind === 'pronoun' && m.sides.length === 2) vote(m.sides, 1);
}

/** "the representatives of A and of B": A stands behind "of" and those who speak for both. */
function hasDelegates(ctx: Context, start: number): boolean {
  const { doc } = ctx;
  const token = doc.tokenAt(start);
  const from = doc.sentenceOf(token).first;
  for (let k = token - 1; k >= Math.max(from, token - 6); k--) if (DELEGATES.has(doc.lower(k))) return true;
  return false;
}
