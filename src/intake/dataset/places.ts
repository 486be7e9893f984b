import type { PlaceSet } from '../../model/index.js';
import { countryWord, type Gazetteer, type Place } from '../../place/index.js';
import type { DictionaryBuilder } from './dictionary.js';
import type { DraftRow } from './row.js';
import { SETTLEMENT_ENDINGS, UNIT_ENDINGS } from './words/place-endings.js';

/** How sharply a row knows its place: the spot, the first-level unit, the country, or not at all. */
export type PlaceLevel = 'spot' | 'unit' | 'country' | 'none';

/** A place as a dataset's row has it. */
export interface NamedPlace {
  readonly country: string;
  readonly unit: string;
  readonly name: string;
  readonly level: PlaceLevel;
  /** WGS 84 degrees, NaN where not said. */
  readonly lat: number;
  readonly lon: number;
}

/** Where it is in the dictionary, and the zones by which its days may be counted. */
export interface FoundPlace {
  readonly position: number;
  readonly zones: readonly string[];
}

/** A town of that name further from the row's coordinates (km) is a namesake. */
const NAMESAKE_KM = 50;
/** Coordinates are compared in steps of a quarter of a degree when places are remembered. */
const STEPS = 4;
/** More than there are degrees around the earth. */
const DEGREES = 1000;

/**
 * Finds the gazetteer's nodes for a dataset's places: a name counts only inside the units that the row names. What the
 * gazetteer does not know is placed in the narrowest unit that it does; the row keeps its coordinates beside it.
 */
export class PlaceFinder {
  /** By name, then by about where: a row's names are slices of its text, and no key need be made of them. */
  private readonly known = new Map<
    string,
    Map<number, { readonly named: NamedPlace; readonly found: FoundPlace }[]>
  >();
  private readonly clocks = new Map<number, readonly string[]>();

  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly dictionary: DictionaryBuilder,
  ) {}

  /** Puts a row where its names and its coordinates say. */
  place(row: DraftRow, names: Omit<NamedPlace, 'lat' | 'lon'>): FoundPlace {
    const found = this.find({ ...names, lat: row.lat, lon: row.lon });
    row.places = found.position;
    return found;
  }

  private find(at: NamedPlace): FoundPlace {
    let sameName = this.known.get(at.name);
    if (sameName === undefined) {
      sameName = new Map();
      this.known.set(at.name, sameName);
    }
    // NaN, where a row has no coordinates, is a key like any other.
    const around = Math.round(at.lat * STEPS) * DEGREES * STEPS + Math.round(at.lon * STEPS);
    let near = sameName.get(around);
    if (near === undefined) {
      near = [];
      sameName.set(around, near);
    }
    for (const { named, found } of near)
      if (named.unit === at.unit && named.level === at.level && named.country === at.country) return found;
    const found = this.search(at);
    near.push({ named: at, found });
    return found;
  }

  /** The position of several places at once, each by its likeliest node in a country, else by its name alone. */
  named(names: readonly string[], country: string): number {
    return this.dictionary.places(`in ${country}: ${names.join('\n')}`, () => {
      const around = this.country(country);
      const found = names.map((name) => (around ? (this.inside(name, around)[0] ?? null) : null));
      return { names: found.map((p, i) => p?.name ?? names[i]!), nodes: found.map((p) => p?.id ?? null) };
    });
  }

  private search(at: NamedPlace): FoundPlace {
    const country = this.country(at.country);
    if (at.level === 'none') return { position: 0, zones: country ? this.zonesOf(country) : [] };
    const unit = country && at.unit !== '' && at.level !== 'country' ? this.unit(at.unit, country) : null;
    const spot = at.level === 'spot' ? this.spot(at, unit ?? country) : null;
    const node = spot ?? unit ?? country;
    if (!node) return { position: this.unknown(at), zones: [] };
    const set: PlaceSet = { names: [node.name], nodes: [node.id] };
    return {
      position: this.dictionary.places(`${node.id}`, () => set),
      zones: spot?.timezone ? [spot.timezone] : this.zonesOf(node),
    };
  }

  /** A place that lies in no country of the gazetteer is known by its name alone. */
  private unknown(at: NamedPlace): number {
    const name = [at.level === 'spot' ? at.name : '', at.level === 'country' ? '' : at.unit, at.country].find(
      (n) => n !== '',
    );
    return name === undefined
      ? 0
      : this.dictionary.places(`name ${name}`, () => ({ names: [name], nodes: [null] }));
  }

  private country(name: string): Place | null {
    for (const form of [name, withoutBrackets(name)]) {
      const word = countryWord(form);
      const node = word ? this.gazetteer.country(word.iso2) : -1;
      if (node >= 0) return this.gazetteer.byId(node);
      const place = this.gazetteer.lookup(form).find((p) => p.kind === 'country' || p.kind === 'territory');
      if (place) return place;
    }
    return null;
  }

  /** A first-level unit of a country; a city that is one by itself ("Kyiv City") counts. */
  private unit(name: string, country: Place): Place | null {
    const bare = withoutEnding(name);
    for (const form of [name, ...[...UNIT_ENDINGS].map((e) => `${name} ${e}`)]) {
      const unit = this.inside(form, country).find((p) => p.kind === 'admin1' || p.kind === 'territory');
      if (unit) return unit;
    }
    return bare === name
      ? null
      : (this.inside(bare, country).find((p) => p.parent === country.id || p.capital) ?? null);
  }

  private spot(at: NamedPlace, around: Place | null): Place | null {
    if (!around || at.name === '') return null;
    const [head = ''] = at.name.split(' - ');
    for (const form of new Set([at.name, head, withoutEnding(head)])) {
      const here = this.inside(form, around).filter((p) => p.kind === 'city');
      const near = here
        .map((place) => ({ place, km: distance(place, at) }))
        .filter(({ km }) => km <= NAMESAKE_KM)
        .sort((a, b) => a.km - b.km);
      if (near[0]) return near[0].place;
    }
    // A city that is a unit by itself stands beside the region around it.
    return around.kind === 'city' && withoutEnding(around.name) === withoutEnding(head) ? around : null;
  }

  private inside(name: string, around: Place): Place[] {
    return name === ''
      ? []
      : this.gazetteer.lookup(name).filter((p) => this.gazetteer.inside(p.id, around.id));
  }

  /** Every zone that some settlement of a unit or country keeps. */
  private zonesOf(place: Place): readonly string[] {
    let zones = this.clocks.get(place.id);
    if (!zones) {
      const found = new Set<string>();
      const [from, to] = this.gazetteer.interval(place.id);
      for (let id = from; id < to; id++) {
        const { timezone } = this.gazetteer.byId(id);
        if (timezone !== null) found.add(timezone);
      }
      zones = [...found];
      this.clocks.set(place.id, zones);
    }
    return zones;
  }
}

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '').trim();
}

function withoutEnding(name: string): string {
  const cut = name.lastIndexOf(' ');
  return cut > 0 && SETTLEMENT_ENDINGS.has(name.slice(cut + 1).toLowerCase()) ? name.slice(0, cut) : name;
}

/** Kilometres as the crow flies (haversine); 0 where the row has no coordinates. */
function distance({ lat, lon }: Place, at: NamedPlace): number {
  if (Number.isNaN(at.lat) || Number.isNaN(at.lon) || lat === null || lon === null) return 0;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((at.lat - lat) * rad) / 2) ** 2 +
    Math.cos(lat * rad) * Math.cos(at.lat * rad) * Math.sin(((at.lon - lon) * rad) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(h));
}
