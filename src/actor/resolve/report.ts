import type { Draft } from '../draft.js';
import { stateNamed } from '../states.js';
import type { View } from '../view.js';
import { MANY_GROUPS } from '../words/armies.js';
import { BROKER_BEFORE, BROKER_BEHIND } from '../words/brokers.js';
import { GROUPS } from '../words/groups.js';
import { joins } from './joined.js';

/** Canonical names of the listed armed groups. */
export const GROUP_NAMES: ReadonlySet<string> = new Set(GROUPS.map((g) => g.name));

/** Rules whose mentions show a state at work rather than on the map. */
const ACTING: ReadonlySet<string> = new Set([
  'government',
  'body',
  'troops',
  'officials-of',
  'capital-as-state',
  'seat-as-state',
  'home-body',
  'own-body',
  'the-body',
]);

/** What the whole report tells, worked out once: who mediates, which parties it speaks of, which group and which state most. */
export class Report {
  private brokerNames: ReadonlySet<string> | null = null;
  private ranked: readonly string[] | null = null;
  private readonly tops = new Map<number, readonly string[]>();
  private group: Draft | null | undefined;
  private people: readonly Draft[] | null = null;

  constructor(
    readonly view: View,
    readonly drafts: readonly Draft[],
  ) {}

  /** Mentions of persons by name. */
  get persons(): readonly Draft[] {
    this.people ??= this.drafts.filter((d) => d.kind === 'person' && d.title !== null);
    return this.people;
  }

  /** The armed group that the report names first. */
  get firstGroup(): Draft | null {
    if (this.group === undefined) this.group = this.drafts.find((d) => d.rule === 'listed-group') ?? null;
    return this.group;
  }

  /** States that only mediate: "mediated by Qatar", "Saudi and American mediators", "Norwegian-brokered". */
  get brokers(): ReadonlySet<string> {
    this.brokerNames ??= brokersOf(this.drafts, this.view);
    return this.brokerNames;
  }

  /** Whether a mention can be a party: a state, an armed group or a force that does not mediate. */
  isParty(c: Draft): boolean {
    if (c.kind === 'collective')
      return (
        c.sides.length >= 2 &&
        !c.words.includes('people:mediator') &&
        !c.sides.every((s) => this.brokers.has(s))
      );
    if (c.kind !== 'state' && c.kind !== 'force' && c.kind !== 'group') return false;
    if (c.rule === 'state-as-sponsor') return false;
    return c.sides.length > 0 && !this.brokers.has(c.sides[0]!);
  }

  /** The `n` parties that the report speaks of most, in the order of their first mention; `null` where there are fewer. */
  top(n: number): string[] | null {
    this.ranked ??= this.rank();
    if (this.ranked.length < n) return null;
    let top = this.tops.get(n);
    if (top === undefined) {
      const place = (name: string): number => this.drafts.findIndex((d) => d.sides.includes(name));
      const placed = this.ranked.slice(0, n).map((name) => ({ name, at: place(name) }));
      top = placed.sort((a, b) => a.at - b.at).map((t) => t.name);
      this.tops.set(n, top);
    }
    return [...top];
  }

  private rank(): string[] {
    const counts = new Map<string, number>();
    const bases = new Set(this.drafts.map((d) => d.base));
    const spoken = new Map<string, number>();
    for (const c of this.drafts) {
      if (c.rule === 'bare-body' && c.back?.how === 'institution' && MANY_GROUPS.has(c.back.word)) {
        const words = c.name.toLowerCase();
        counts.set(words, (counts.get(words) ?? 0) + 0.5);
        continue;
      }
      if ((c.back !== null && c.back.how !== 'institution') || c.sides.length === 0) continue;
      if (c.kind === 'person' || c.kind === 'role' || c.kind === 'anonymous') {
        for (const s of c.sides) if (!this.brokers.has(s)) spoken.set(s, (spoken.get(s) ?? 0) + 0.5);
        continue;
      }
      if (!this.isParty(c)) continue;
      // In a civil war the country's bare name is where, not who.
      if (c.kind === 'state' && bases.has(c.name) && !ACTING.has(c.rule) && !c.modifier) continue;
      const weight = c.located || c.modifier ? 0.5 : c.rule === 'government' || c.kind === 'group' ? 1.5 : 1;
      for (const s of c.sides) counts.set(s, (counts.get(s) ?? 0) + weight / c.sides.length);
    }
    // Whom only persons speak for comes last.
    for (const [s, n] of spoken) {
      if (counts.has(s)) counts.set(s, counts.get(s)! + n);
      else if (stateNamed(s) !== undefined || GROUP_NAMES.has(s)) counts.set(s, n / 100);
    }
    return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  }
}

function brokersOf(all: readonly Draft[], view: View): ReadonlySet<string> {
  const out = new Set<string>();
  let run = false;
  for (let k = 0; k < all.length; k++) {
    const c = all[k]!;
    if (c.words.includes('people:mediator')) for (const s of c.sides) out.add(s);
    if (c.kind !== 'state' || c.sides.length === 0 || stateNamed(c.sides[0]!) === undefined) {
      run = false;
      continue;
    }
    const before = view.at(c.first - 1) === 'the' ? c.first - 2 : c.first - 1;
    const by =
      (view.at(before) === 'by' || view.at(before) === 'of') && BROKER_BEFORE.has(view.at(before - 1));
    const more: boolean = run && k > 0 && joins(view, all[k - 1]!.last + 1, c.first);
    const next = c.last + 1;
    const behind =
      BROKER_BEHIND.has(view.at(next)) || (view.at(next) === '-' && BROKER_BEHIND.has(view.at(next + 1)));
    run = by || more;
    if (run || behind) out.add(c.sides[0]!);
  }
  return out;
}
