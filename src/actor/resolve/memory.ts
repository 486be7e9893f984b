import type { Draft } from '../draft.js';
import type { View } from '../view.js';

/** The mentions in front of one that is being resolved, nearest sentence first. */
export class Memory {
  private readonly drafts: Draft[] = [];
  constructor(private readonly view: View) {}

  add(d: Draft): void {
    this.drafts.push(d);
  }

  get all(): readonly Draft[] {
    return this.drafts;
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
      while (k >= 0 && this.view.sentence(this.drafts[k]!.first) === s) group.push(this.drafts[k--]!);
      if (group.length > 0) yield group.reverse();
      if (k < 0) return;
    }
  }

  /** The nearest mention before that satisfies `test`, at most `reach` mentions back. */
  nearest(test: (d: Draft) => boolean, reach = 400): Draft | null {
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
