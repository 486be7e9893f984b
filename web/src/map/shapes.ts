import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import near from 'world-atlas/countries-50m.json?url';
import far from 'world-atlas/countries-110m.json?url';

/** Countries as Natural Earth draws them, by its own names. */
export type Countries = FeatureCollection<Geometry, { name: string }>;

const held = new Map<string, Promise<Countries>>();

/** The shapes: fine ones for a region, coarse ones for the world. */
export function countries(detail: 'near' | 'far'): Promise<Countries> {
  const url = detail === 'near' ? near : far;
  let coming = held.get(url);
  if (!coming) {
    coming = fetch(url)
      .then((r) => r.json())
      .then((world: Topology<{ countries: GeometryCollection<{ name: string }> }>) =>
        feature(world, world.objects.countries),
      );
    held.set(url, coming);
  }
  return coming;
}
