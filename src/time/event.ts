import type { Page } from './rule.js';
import type { Atom } from './when.js';

/**
 * "Three days after Libya's rivals called a truce", "two hours before the deadline": a length that leads to an event is
 * a distance from it, so a time named by an event. Runs after the joins, which have taken "two days before Easter".
 */
export function eventDistance({ t }: Page, a: Atom): Atom {
  if (a.meaning.kind !== 'duration' || a.meaning.unit === null || a.meaning.within !== undefined) return a;
  const next = t.at(a.last + 1);
  if (next !== 'after' && next !== 'before' && next !== 'following') return a;
  const lead = t.at(a.first - 1);
  if (t.at(a.first) === 'for' || /^(lasted|lasts|last|lasting|took|of|only|just)$/.test(lead)) return a;
  if (t.at(a.last - 1) === '-' || t.at(a.last) === 'long') return a;
  return { ...a, last: a.last + 1, rule: `event-distance<${a.rule}`, meaning: { kind: 'anaphor' } };
}
