import type { Draft } from '../draft.js';
import type { View } from '../view.js';

/** At most so many mentions of one sentence are looked at: more is no prose. */
const SENTENCE = 64;
/** How far `nearest` looks back where nothing else is said. */
const REACH = 200;

/** The mentions in front of one that is being resolved, nearest sentence first. */
export class Memory {
  private readonly drafts: Draft[] = [];
  private readonly introductions = new Map<string, Draft>();
  private readonly peoples = new Map<string, Draft>();
  constructor(private readonly view: View) {}

  /** Adds a settled mention; what stands for nobody is forgotten. */
  add(d: Draft): void {
    if (d.back?.how === 'pronoun' && d.members.length === 0) return;
    this.drafts.push(d);
    if (d.kind === 'person') {
      const known = this.introductions.get(d.name);
      const better =
        known !== undefined &&
        known.title === null &&
        (d.title !== null || d.last - d.first > known.last - known.first);
      if (known === undefined || better) this.introductions.set(d.name, d);
    }
    if (d.rule === 'listed-group') this.peoples.set(d.name.slice(d.name.lastIndexOf(' ') + 1), d);
  }

  get all(): readonly Draft[] {
    return this.drafts;
  }

  /** The mention that introduced the person of that name. */
  introduction(name: string): Draft | null {
    return this.introductions.get(name) ?? null;
  }

  /** The group last named whose name ends in the word ("Serbs"). */
  people(word: string): Draft | null {
    return this.peoples.get(word) ?? null;
  }

  /**
   * Groups of mentions by sentence, from the sentence of token `at` backwards, at most `reach` sentences; within a group in text
   * order.
   */
  *sentences(at: number, reach: number): Generator<readonly Draft[]> {
    const here = this.view.sentence(at);
    let k = this.drafts.length - 1;
    for (let s = here; s >= 0 && s >= here - reach; s--) {
      const group: Draft[] = [];
      while (k >= 0 && this.view.sentence(this.drafts[k]!.first) === s) {
        if (group.length < SENTENCE) group.push(this.drafts[k]!);
        k--;
      }
      if (group.length > 0) yield group.reverse();
      if (k < 0) return;
    }
  }

  /** The nearest mention before that satisfies `test`, at most `reach` mentions back. */
  nearest(test: (d: Draft) => boolean, reach = REACH): Draft | null {
    for (let k = this.drafts.length - 1; k >= 0 && this.drafts.length - k <= reach; k--) {
      if (test(this.drafts[k]!)) return this.drafts[k]!;
    }
    return null;
  }
}

/** Makes `d` stand for what `to` stands for. */
export function bind(d: Draft, to: Draft, rule: string): void {
  d.antecedent = to;
  d.name = to.name;
  d.members = to.members;
  d.sides = to.sides;
  d.rule = rule;
  if (d.desc === null || d.kind === 'pronoun') d.desc = to.desc;
  if (d.sex === '') d.sex = to.sex;
}
