import { z } from 'zod';
import type { PlaceRef } from '../../model/index.js';
import type { Gazetteer } from '../../place/index.js';

/** Where a gazetteer node is, WGS 84 degrees; a box where it is an area (west, south, east, north). */
export const PointOfNode = z
  .object({
    node: z.number().int(),
    name: z.string(),
    kind: z.string(),
    country: z.string(),
    lat: z.number(),
    lon: z.number(),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  })
  .meta({ id: 'PointOfNode' });
export type PointOfNode = z.infer<typeof PointOfNode>;

/** The point of a node; `null` where it has none. */
export function pointOf(gazetteer: Gazetteer, node: number | null): PointOfNode | null {
  if (node === null) return null;
  const { name, kind, country, lat, lon, box } = gazetteer.byId(node);
  if (lat === null || lon === null) return null;
  return { node, name, kind, country, lat, lon, box: box && [...box] };
}

/** Each place once, where it has a point. */
export function placesOnMap(gazetteer: Gazetteer, places: readonly PlaceRef[]): PointOfNode[] {
  const nodes = [...new Set(places.flatMap((p) => p.node ?? []))];
  return nodes.flatMap((node) => pointOf(gazetteer, node) ?? []);
}
