import type { Draft } from '../draft.js';
import type { Home } from '../home.js';
import type { View } from '../view.js';
import { resolveCollective } from './collectives.js';
import { resolveInstitution, resolveSource, resolveTitle } from './definite.js';
import { bind, Memory } from './memory.js';
import { resolvePronoun } from './pronouns.js';

/** Settles, in text order, whom each mention that points back stands for. */
export function resolve(view: View, drafts: readonly Draft[], home: Home): void {
  const memory = new Memory(view);
  for (const d of drafts) {
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
        if (d.kind === 'person' && d.antecedent === null && d.rule === 'surname') link(d, memory);
    }
    memory.add(d);
  }
}

/** Ties a surname to the mention that gave the full name. */
function link(d: Draft, memory: Memory): void {
  const first = memory.nearest(
    (c) => c.kind === 'person' && c.name === d.name && c.last - c.first >= d.last - d.first,
  );
  if (first !== null) bind(d, first, 'surname');
}
