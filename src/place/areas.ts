/** Named areas beside the tree, resolved to nodes. */

import { cellList } from '../model/words.js';
import type { Box, PlaceKind } from './types.js';
import { AREAS } from './words/areas.js';
import { GENERIC_AREAS } from './words/generic.js';

export interface Area {
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: PlaceKind;
  /** Nodes that bound it: nothing outside them belongs to it. Empty for seas. */
  readonly within: readonly number[];
  /** Nodes that belong to it entirely. */
  readonly whole: readonly number[];
  /** True if it is exactly its `whole` nodes. */
  readonly definite: boolean;
  readonly box: Box | null;
  /** A sea or strait: no town or unit lies in it. */
  readonly water: boolean;
}

/** Reads the table of areas; `resolve` finds a node by ISO code and unit name, -1 if there is none. */
export function readAreas(resolve: (iso2: string, unit: string) => number): readonly Area[] {
  const nodes = (cell: string) =>
    cell
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => resolve(part.slice(0, 2), part.slice(3)))
      .filter((id) => id >= 0);
  const named = AREAS.map((row) => {
    const box = row.box.split(',').map(Number);
    return {
      name: row.name,
      names: [row.name, ...cellList(row.also)],
      kind: row.kind as PlaceKind,
      within: nodes(row.within),
      whole: nodes(row.whole),
      definite: row.limits === 'definite',
      water: row.limits === 'sea',
      box: box.length === 4 ? ([box[0]!, box[1]!, box[2]!, box[3]!] as const) : null,
    };
  });
  return [...named, ...GENERIC_AREAS.map((row) => shapeless(row.name, row.kind as PlaceKind))];
}

/** "front line", "buffer zone": anywhere. */
function shapeless(name: string, kind: PlaceKind): Area {
  return { name, names: [], kind, within: [], whole: [], definite: false, box: null, water: false };
}
