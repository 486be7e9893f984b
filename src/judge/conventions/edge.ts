import type { Choice } from '../../model/index.js';

/** One end of a window: the interval in which it falls, or open; epoch ms. */
export interface Edge {
  readonly choice: Choice;
  readonly min: number | null;
  readonly max: number | null;
}

/** Equal values have equal ids, whoever holds them and by whatever convention. */
export function edgeId(
  term: 'start' | 'end',
  { min, max }: { readonly min: number | null; readonly max: number | null },
): string {
  const iso = (n: number | null) => (n === null ? 'open' : new Date(n).toISOString().slice(0, 16));
  return min === max ? `${term}:${iso(min)}` : `${term}:${iso(min)}/${iso(max)}`;
}

/** An end at one instant. */
export const sharpEdge = (at: number) => ({ min: at, max: at });
