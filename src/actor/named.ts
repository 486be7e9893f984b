import { cellList } from '../model/words.js';
import { fold } from '../place/index.js';
import { STATES } from './states.js';
import { GROUPS } from './words/groups.js';

let groups: Map<string, readonly string[]> | undefined;
let states: Map<string, string> | undefined;

/**
 * The armed movement that a bare name means, canonical, with the movement whose arm it is where its word binds it; `null`
 * for a name that is none. For names out of a table; in a text, `readActors` reads them with what stands around.
 *
 * @example groupNamed('Ansar Allah') // ['Houthis']
 * @example groupNamed('Qassam Brigades') // ['Qassam Brigades', 'Hamas']
 */
export function groupNamed(name: string): readonly string[] | null {
  groups ??= new Map(
    GROUPS.flatMap((row) => {
      const names = row.wing === '' ? [row.name] : [row.name, row.wing];
      return [row.name, ...cellList(row.variants).map((v) => v.replace(/\?$/, ''))].map(
        (n) => [fold(n), names] as const,
      );
    }).reverse(),
  );
  return groups.get(fold(name)) ?? null;
}

/** The state that a bare name means, canonical, of today or of the past; `null` for a name that is none. */
export function stateOfName(name: string): string | null {
  states ??= new Map(STATES.flatMap((s) => s.names.map((n) => [fold(n), s.name] as const)).reverse());
  return states.get(fold(name)) ?? null;
}
