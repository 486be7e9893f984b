import type { Dossier, Line } from '../model/index.js';
import { ALWAYS } from '../time/index.js';
import { denials } from './stances.js';
import { day } from './telling.js';

/** A line for every body of the bound side that says there is no such pledge (docs/semantics.md, "Whether it is a commitment"). */
export function denialLines(dossier: Dossier): Line[] {
  const first = new Map<string, Line>();
  for (const { holder, said_on, source } of denials(dossier)) {
    const voice = holder.join(', ');
    const because = `${voice} says there was none`;
    if (first.has(voice)) continue;
    first.set(voice, {
      voice,
      said_on,
      choices: [],
      window: ALWAYS,
      kind: 'void',
      hangs_on: [],
      decisive: null,
      also: [],
      possibly: [],
      readings: [],
      because,
      word: 'own',
      denial: source,
      superseded_on: null,
      changes: [],
      sentence: `As ${voice} had it on ${day(said_on)}, there is no such pledge: void.`,
    });
  }
  return [...first.values()];
}
