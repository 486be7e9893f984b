import type { Draft } from '../draft.js';
import { bind, type Memory } from './memory.js';

const REACH = 4;

/** Resolves he, she, it, they: the first fitting mention of this sentence, else of the sentence before, and so on. */
export function resolvePronoun(d: Draft, memory: Memory): void {
  const fits = d.plural ? isMany : d.sex === 'n' ? isBody : isHuman(d.sex);
  let distance = 0;
  for (const group of memory.sentences(d.first, d.plural ? 3 : REACH)) {
    const here = distance++ === 0;
    const candidates = group.filter((c) => c !== d && fits(c) && !excluded(c));
    if (candidates.length === 0) continue;
    // Within a sentence the subject comes first; a possessor only where nobody else is there.
    const choice =
      here && d.plural
        ? candidates.at(-1)!
        : (candidates.find((c) => !c.modifier && c.rule !== 'owner') ?? candidates[0]!);
    bind(d, choice, 'pronoun');
    return;
  }
}

function excluded(c: Draft): boolean {
  return (
    c.located ||
    c.rule === 'listed-outlet' ||
    (c.kind === 'pronoun' && c.antecedent === null) ||
    (c.kind === 'collective' && c.members.length === 0)
  );
}

function isHuman(sex: Draft['sex']): (c: Draft) => boolean {
  return (c) => {
    const human =
      c.kind === 'person' ||
      (c.kind === 'role' && c.rule !== 'voice-of') ||
      (c.kind === 'role' && c.rule === 'voice-of') ||
      (c.kind === 'anonymous' && !c.plural) ||
      (c.kind === 'pronoun' && !c.plural && c.sex !== 'n');
    return human && (c.sex === '' || c.sex === sex);
  };
}

function isBody(c: Draft): boolean {
  if (c.modifier && c.rule === 'state-adjective') return false;
  if (c.kind === 'pronoun') return c.sex === 'n';
  if (c.kind === 'force' && c.plural) return false;
  return c.kind === 'state' || c.kind === 'group' || c.kind === 'organisation' || c.kind === 'force';
}

function isMany(c: Draft): boolean {
  if (c.kind === 'pronoun') return c.plural;
  if (c.kind === 'collective') return true;
  if (c.kind === 'group') return true;
  return c.plural && !c.modifier;
}
