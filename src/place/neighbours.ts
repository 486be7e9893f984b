/** What the names of a text have to do with each other before any is settled: countries beside them, and distances. */
import type { Doc } from '../language/index.js';
import type { Gazetteer } from './gazetteer.js';
import type { Span } from './spans.js';
import type { Place } from './types.js';

/** Kilometres within which two names speak for each other. */
const NEAR_KM = 300;
/** How many names before and after a name are looked at, so that long texts cost no more per name. */
const WINDOW = 30;

export class Neighbourhood {
  private readonly points: readonly (readonly { lat: number; lon: number; id: number }[])[];
  private readonly index = new Map<Span, number>();

  constructor(
    private readonly doc: Doc,
    private readonly gaz: Gazetteer,
    private readonly spans: readonly Span[],
  ) {
    spans.forEach((span, i) => {
      this.index.set(span, i);
    });
    this.points = spans.map((span) => this.pointsOf(span));
  }

  /** ISO codes of the likeliest places of the sentence's other names. */
  countries(span: Span): ReadonlySet<string> {
    const s = this.doc.sentenceOf(span.first);
    const out = new Set<string>();
    const at = this.index.get(span)!;
    for (let i = Math.max(0, at - WINDOW); i <= Math.min(this.spans.length - 1, at + WINDOW); i++) {
      const other = this.spans[i]!;
      if (other === span || other.last < s.first || other.first > s.last) continue;
      const iso2 = other.word?.iso2 ?? (other.ids.length > 0 ? this.gaz.byId(other.ids[0]!).iso2 : '');
      if (iso2 !== '') out.add(iso2);
    }
    return out;
  }

  /** Is another name of the text likely a place within 300 km? */
  near(span: Span, place: Place): boolean {
    if (place.lat === null || place.lon === null) return false;
    const at = this.index.get(span)!;
    for (let i = Math.max(0, at - WINDOW); i <= Math.min(this.spans.length - 1, at + WINDOW); i++) {
      if (this.spans[i]!.key === span.key) continue;
      for (const p of this.points[i]!) {
        if (p.id !== place.id && distanceKm(p.lat, p.lon, place.lat, place.lon) < NEAR_KM) return true;
      }
    }
    return false;
  }

  /** Points of a name's two likeliest towns and units; countries are too wide to be near anything. */
  private pointsOf(span: Span) {
    return span.ids
      .slice(0, 2)
      .map((id) => this.gaz.byId(id))
      .filter((p) => p.kind !== 'country' && p.id < this.gaz.size && p.lat !== null && p.population > 20_000)
      .map((p) => ({ id: p.id, lat: p.lat!, lon: p.lon! }));
  }
}

/** Great-circle distance, by the haversine formula on a sphere of 6,371 km. */
export function distanceKm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(a));
}
