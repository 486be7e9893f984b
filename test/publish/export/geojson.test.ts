import { type ExtendedFeatureCollection, geoBounds } from 'd3-geo';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IncidentCollection } from '../../../src/publish/index.js';
import type { AsOf } from '../../../src/server/index.js';
import { exported, january } from './january.js';

describe('incidents as GeoJSON (RFC 7946)', () => {
  let at: AsOf;
  let all: IncidentCollection;
  beforeAll(async () => {
    at = await january();
    all = JSON.parse((await exported(at, 'geojson')).text) as IncidentCollection;
  });

  it('is a FeatureCollection of features with an id, a geometry or null, and properties', () => {
    expect(all.type).toBe('FeatureCollection');
    expect(all.features.length).toBe(at('2026-02-06').occurrences.length);
    for (const f of all.features) {
      expect(f.type).toBe('Feature');
      expect(typeof f.id).toBe('string');
      expect(f.properties).toBeTypeOf('object');
      if (f.geometry === null) continue;
      const points = f.geometry.type === 'Point' ? [f.geometry.coordinates] : f.geometry.coordinates;
      for (const [lon, lat] of points) {
        expect(Math.abs(lon)).toBeLessThanOrEqual(180);
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      }
    }
  });

  it('Ternivka stands where it is, longitude first', () => {
    const ternivka = all.features.find((f) => JSON.stringify(f.properties.places).includes('Ternivka'))!;
    expect(ternivka.geometry?.type).toBe('Point');
    const [lon, lat] = ternivka.geometry!.coordinates as [number, number];
    expect([Math.round(lon), Math.round(lat)]).toEqual([36, 49]);
  });

  it('is read by d3-geo, and lies where the incidents were', () => {
    const located = { ...all, features: all.features.filter((f) => f.geometry !== null) };
    const [[west, south], [east, north]] = geoBounds(located as unknown as ExtendedFeatureCollection);
    // Ukraine and the parts of Russia that border on it.
    expect(west).toBeGreaterThan(22);
    expect(south).toBeGreaterThan(44);
    expect(east).toBeLessThan(45);
    expect(north).toBeLessThan(56);
  });

  it('what is known only to a country has no point', () => {
    const wide = all.features.filter((f) =>
      (f.properties.places as { kind: string }[]).every((p) => p.kind === 'country'),
    );
    expect(wide.length).toBeGreaterThan(0);
    for (const f of wide) expect(f.geometry).toBeNull();
  });

  it('every source has its words, and every span leads to them', () => {
    const texts = new Map(at('2026-02-06').reports.map((r) => [r.report.id, r.report.text]));
    type Sourced = {
      report: string;
      selectors: { quote: { exact: string } }[];
      spans: { start: number; end: number }[];
    };
    for (const f of all.features)
      for (const s of f.properties.sources as Sourced[])
        s.spans.forEach((span, n) =>
          expect(texts.get(s.report)!.slice(span.start, span.end)).toBe(s.selectors[n]!.quote.exact),
        );
  });

  it('of one pledge only what was held against it', async () => {
    const one = JSON.parse((await exported(at, 'geojson', { pledge: '1' })).text) as IncidentCollection;
    expect(one.features.length).toBeLessThanOrEqual(all.features.length);
    expect(one.features.some((f) => (f.properties.bears_on as unknown[]).length > 0)).toBe(true);
  });
});
