import type { Places } from '../../src/dossier/places.js';
import type { Kleene, PlaceRef } from '../../src/model/index.js';

/**
 * A small world to judge in: two countries, one of them with two regions, four cities and a city that bears its
 * region's name. Everything about it is a path from the country down, so that containment is read off the path; they
 * stand in pre-order, so that a place and all in it are neighbours in the list.
 */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  Arden: ['Arden'],
  North: ['Arden', 'North'],
  Ard: ['Arden', 'North', 'Ard'],
  Nell: ['Arden', 'North', 'Nell'],
  South: ['Arden', 'South'],
  Sorrel: ['Arden', 'South', 'Sorrel'],
  'Sorrel Quay': ['Arden', 'South', 'Sorrel Quay'],
  Brume: ['Brume'],
  Bry: ['Brume', 'Bry'],
  'Castor Province': ['Castor', 'Castor Province'],
  Castor: ['Castor', 'Castor Province', 'Castor'],
};
const KINDS: Readonly<Record<string, PlaceRef['kind']>> = {
  Arden: 'country',
  Brume: 'country',
  North: 'admin1',
  South: 'admin1',
  'Castor Province': 'admin1',
};
const NAMES = Object.keys(PATHS);

/** The reference of a name in the toy world; a name that it does not know has no node and no country. */
export function ref(name: string): PlaceRef {
  const path = PATHS[name];
  if (!path) return { name, node: null, kind: 'unknown', country: null };
  return { name, node: NAMES.indexOf(name), kind: KINDS[name] ?? 'city', country: path[0] ?? null };
}

/** The path from the country down to the place; `null` for a name that the toy world does not know. */
export function path(name: string): readonly string[] | null {
  return PATHS[name] ?? null;
}

/** The toy world as the judge wants it. Ard is the capital of Arden; Castor is a city in Castor Province. */
export const places: Places = {
  resolve: ref,
  resolveIn: ref,
  resolveBeside: ref,
  at: (node) => ref(NAMES[node]!),
  contains(area, inner): Kleene {
    const [a, i] = [path(area.name), path(inner.name)];
    if (!a || !i) return area.name === inner.name ? 'yes' : 'maybe';
    if (a.every((step, n) => i[n] === step)) return 'yes';
    return i.every((step, n) => a[n] === step) ? 'maybe' : 'no';
  },
  interval({ name, node }) {
    if (node === null) return null;
    return [node, node + NAMES.filter((n) => PATHS[name]!.every((step, i) => PATHS[n]![i] === step)).length];
  },
  capitalOf: (r) => (r.name === 'Ard' ? ref('Arden') : null),
  namesakeRegion: (r) => (r.name === 'Castor' ? ref('Castor Province') : null),
  timezone: (r) => (r.country === 'Castor' ? 'Asia/Tokyo' : 'UTC'),
  point: () => null,
  admin1: () => null,
};
