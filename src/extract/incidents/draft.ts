import type { Counts } from '../../model/index.js';
import type { TimeExpression } from '../../time/index.js';
import { countsOf } from './count.js';
import type { Scene } from './scene.js';
import { targetsOf } from './target.js';
import { tellersOf } from './teller.js';
import type { Unit } from './unit.js';
import { timeOf, type When } from './when.js';
import { placesOf, type Where } from './where.js';
import { doerOf, type Who } from './who.js';

/** A unit with what it says in each slot. */
export interface Told {
  readonly unit: Unit;
  readonly line: number;
  readonly who: Who;
  readonly where: readonly Where[];
  readonly when: When | null;
  readonly counts: Counts;
  readonly targets: readonly string[];
  readonly tellers: readonly string[];
  readonly words: readonly string[];
  readonly event: boolean;
  /** Its time was said with another unit of the sentence, or in the one before. */
  readonly shared?: boolean;
  /** Its time hangs on another thing than what is told around it, and is not carried over. */
  readonly detached?: boolean;
}

/** An incident in the making: what several units tell of it. */
export interface Draft {
  readonly told: Told[];
  actor: readonly string[];
  where: Where[];
  when: When | null;
  /** The time was carried over from before, not said here. */
  borrowedTime: boolean;
  /** The incident that this one goes on from, by its time and doer. */
  follows: Draft | null;
  counts: Counts;
  targets: string[];
  tellers: string[];
  words: string[];
}

export function tell(scene: Scene, unit: Unit, borrowed: (t: TimeExpression) => When | null): Told {
  const counted = countsOf(scene, unit);
  const who = doerOf(scene, unit);
  return {
    unit,
    line: scene.line(unit.first),
    who,
    where: placesOf(scene, unit),
    when: timeOf(scene, unit, borrowed),
    counts: counted.counts,
    targets: targetsOf(scene, unit),
    tellers: tellersOf(scene, unit),
    words: [...unit.sights.flatMap((x) => x.words), ...counted.words],
    event: unit.sights.some((x) => x.role === 'event'),
  };
}

export function open(told: Told): Draft {
  return {
    told: [told],
    actor: told.who.names,
    where: [...told.where],
    when: told.when,
    borrowedTime: false,
    follows: null,
    counts: { ...told.counts },
    targets: [...told.targets],
    tellers: [...told.tellers],
    words: [...told.words],
  };
}

/** Adds to a draft what another unit tells of the same incident; a corrected figure replaces, two accounts span both. */
export function add(d: Draft, told: Told, how: 'add' | 'correct' | 'span'): void {
  d.told.push(told);
  if (d.actor.length === 0) d.actor = told.who.names;
  for (const w of told.where) if (!d.where.some((x) => x.name === w.name)) d.where.push(w);
  if (told.when !== null && (d.when === null || d.borrowedTime)) {
    d.when = told.when;
    d.borrowedTime = false;
  }
  for (const [slot, count] of Object.entries(told.counts) as [
    keyof Counts,
    NonNullable<Counts[keyof Counts]>,
  ][]) {
    const sent = d.counts.launched ?? d.counts.drones ?? d.counts.missiles;
    if (
      sent !== undefined &&
      (slot === 'drones' || slot === 'missiles') &&
      told.unit.sights.every((x) => x.cls === 'down')
    )
      continue;
    const known = d.counts[slot];
    if (known === undefined || how === 'correct') d.counts[slot] = count;
    else if (how === 'span')
      d.counts[slot] = {
        min: known.min === null || count.min === null ? null : Math.min(known.min, count.min),
        max: known.max === null || count.max === null ? null : Math.max(known.max, count.max),
      };
  }
  // Victims stand in for a target only until one is named.
  if (told.event && told.targets.length > 0 && d.told.every((t) => t === told || !t.event)) d.targets = [];
  for (const t of told.targets) if (!d.targets.some((x) => similar(x, t))) d.targets.push(t);
  // Who sent the drones is not who tells how many of them came down.
  const downed = told.unit.sights.every((x) => x.cls === 'down');
  for (const t of told.tellers)
    if (!d.tellers.includes(t) && !(downed && d.actor.includes(t))) d.tellers.push(t);
  d.words.push(...told.words);
}

/** One phrase holds the other's head word: "the hospital" is the "maternity hospital". */
export function similar(a: string, b: string): boolean {
  const x = a.toLowerCase().split(/\s+/);
  const y = b.toLowerCase().split(/\s+/);
  return x.at(-1) === y.at(-1) || x.some((w) => w.length > 3 && y.includes(w));
}
