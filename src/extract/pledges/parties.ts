import type { Context } from '../context.js';
import { bound } from './actors.js';

/**
 * The two sides of the fight in a report, where its words make them out: the members of "both sides", or two names joined at a word
 * for their truce. Empty where no pair stands out.
 */
export function partiesOf(ctx: Context): readonly string[] {
  const pairs = new Map<string, { members: readonly string[]; count: number }>();
  for (const m of ctx.actors) {
    if (m.kind !== 'collective') continue;
    const members = bound(m);
    if (members.length !== 2) continue;
    const key = [...members].sort().join('|');
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, { members, count: 1 });
    else known.count++;
  }
  let best: { members: readonly string[]; count: number } | null = null;
  for (const p of pairs.values()) if (best === null || p.count > best.count) best = p;
  return best === null ? [] : best.members;
}
