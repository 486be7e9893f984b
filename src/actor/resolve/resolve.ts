import type { Draft } from '../draft.js';
import type { Home } from '../home.js';
import type { View } from '../view.js';
import { resolveCollective } from './collectives.js';
import { resolveSource, resolveTitle } from './definite.js';
import { resolveInstitution } from './institutions.js';
import { bind, Memory } from './memory.js';
import { resolvePronoun } from './pronouns.js';

/** Settles, in text order, whom each mention that points back stands for, and whose it is. */
export function resolve(
  view: View,
  drafts: readonly Draft[],
  home: Home,
  countryAt: (token: number) => string | null,
): void {
  const memory = new Memory(view);
  for (const d of drafts) {
    owners(d, countryAt);
    switch (d.back?.how) {
      case 'pronoun':
        if (d.back.person === 3) resolvePronoun(d, memory);
        break;
      case 'title':
        resolveTitle(d, memory, drafts);
        break;
      case 'institution':
        resolveInstitution(d, memory, home, drafts);
        break;
      case 'source':
        resolveSource(d, memory);
        break;
      case 'collective':
        resolveCollective(d, memory, view, drafts);
        break;
      default:
        if (d.kind === 'person' && d.antecedent === null && d.title === null) link(d, memory);
    }
    memory.add(d);
  }
}

/** Sides from the pronoun or the place that owns a mention. */
function owners(d: Draft, countryAt: (token: number) => string | null): void {
  if (d.sides.length > 0) return;
  if (d.possessor !== null && d.possessor.sides.length > 0) d.sides = d.possessor.sides;
  else if (d.place >= 0) {
    const state = countryAt(d.place);
    if (state !== null) d.sides = [state];
  }
  if (d.sides.length === 0 && d.person !== null) d.sides = d.person.sides;
  if (d.person !== null && d.person.sides.length === 0) d.person.sides = d.sides;
}

/** Ties a later mention by name to the first one. */
function link(d: Draft, memory: Memory): void {
  const first =
    memory.nearest((c) => c.kind === 'person' && c.name === d.name && c.title !== null) ??
    memory.nearest((c) => c.kind === 'person' && c.name === d.name && c.last - c.first > d.last - d.first);
  if (first !== null) bind(d, first, d.rule);
}
