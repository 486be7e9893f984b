/** The gazetteer: names → places, places → their surroundings. Opening it costs nothing; names are indexed on first use. */
import { cellList } from '../model/words.js';
import type { Area } from './areas.js';
import { readAreas } from './areas.js';
import { countryName, countryWords } from './countries.js';
import { fold } from './fold.js';
import type { Store } from './store.js';
import { openStore } from './store.js';
import type { Place } from './types.js';
import { ALIASES } from './words/aliases.js';
import { UNIT_WORDS } from './words/kinds.js';

export interface Gazetteer {
  /** Number of nodes in the tree; ids from here on are named areas. */
  readonly size: number;
  /**
   * All places of that name, under any spelling that the fold unites, the likeliest first: what bears the name itself
   * before what is also called so, then by population; a country before all. A trailing word of kind ("Kharkiv
   * region", "Idlib province") asks for the unit.
   */
  lookup(name: string): Place[];
  /** Ids instead of places, of an already folded key; the cheap way to ask whether a name exists. */
  ids(key: string): readonly number[];
  /** @throws RangeError if there is no such id. */
  byId(id: number): Place;
  /** The places around it, the nearest first, the country last. */
  ancestors(id: number): Place[];
  /** Is `a` inside `b` (or `b` itself)? Two comparisons; for named areas `contains` says more. */
  inside(a: number, b: number): boolean;
  /** The node of a country by ISO code, -1 if none. */
  country(iso2: string): number;
  /** The capital of a country by ISO code, null if none. */
  capital(iso2: string): Place | null;
  /** The border of two countries, as a line without a shape; its name puts the countries in the order given. */
  border(iso2: string, other: string): Place;
  /** A named area's definition, null for tree nodes. */
  area(id: number): Area | null;
  /** The shapeless area that a phrase like "front line" stands for, by its printed name. */
  shapeless(name: string): Place;
  /** 3 capital or country, 2 seat of a first-level unit, 1 of a lower one, else 0. */
  rank(id: number): number;
  /** The node's interval `[lo, hi)` in pre-order; `[id, id + 1)` for a named area. */
  interval(id: number): readonly [lo: number, hi: number];
}

/** Opens `data/place/gazetteer.bin`. @throws HoldfireError `resource-missing` if the bytes are something else. */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  return new TreeGazetteer(openStore(bytes));
}

/** Ids of borders begin this far above the tree, beyond all named areas; a pair of countries is one number. */
const BORDERS = 1_000_000;
const PAIRS = 512;

class TreeGazetteer implements Gazetteer {
  readonly size: number;
  private readonly cache = new Map<number, Place>();
  private readonly found = new Map<string, readonly number[]>();
  private names: RunTimeNames | null = null;

  constructor(private readonly store: Store) {
    this.size = store.nodes;
  }

  lookup(name: string): Place[] {
    const key = fold(name);
    const found = this.ids(key);
    if (found.length > 0) return found.map((id) => this.byId(id));
    if (key.startsWith('the ')) return this.lookup(key.slice(4));
    const cut = key.lastIndexOf(' ');
    if (cut > 0 && UNIT_WORDS.has(key.slice(cut + 1))) {
      return this.ids(key.slice(0, cut))
        .map((id) => this.byId(id))
        .filter((p) => p.kind === 'admin1' || p.kind === 'territory' || p.kind === 'area'); // prettier-ignore
    }
    return [];
  }

  ids(key: string): readonly number[] {
    const known = this.found.get(key);
    if (known) return known;
    const more = this.extra().keys.get(key);
    const own = this.store.find(key);
    const ids = !more ? own : own.length === 0 ? more : [...more, ...own.filter((id) => !more.includes(id))];
    if (this.found.size > 20_000) this.found.clear();
    this.found.set(key, ids);
    return ids;
  }

  byId(id: number): Place {
    const known = this.cache.get(id);
    if (known) return known;
    const place = id >= this.size ? this.areaPlace(id) : this.nodePlace(id);
    if (this.cache.size > 20_000) this.cache.clear();
    this.cache.set(id, place);
    return place;
  }

  ancestors(id: number): Place[] {
    const out: Place[] = [];
    for (let p = this.byId(id).parent; p >= 0; p = this.byId(p).parent) out.push(this.byId(p));
    return out;
  }

  inside(a: number, b: number): boolean {
    if (a === b) return true;
    if (b >= this.size) {
      const area = this.area(b)!;
      return area.definite && area.whole.some((w) => this.inside(a, w));
    }
    if (a >= this.size) {
      const { within } = this.area(a)!;
      return within.length > 0 && within.every((w) => this.inside(w, b));
    }
    const [lo, hi] = this.interval(b);
    return a >= lo && a < hi;
  }

  interval(id: number): readonly [number, number] {
    if (id >= this.size) return [id, id + 1];
    const unit = this.store.unitOf(id);
    return [id, this.store.unitId[unit] === id ? this.store.unitEnd[unit]! : id + 1];
  }

  country(iso2: string): number {
    return this.extra().countries.get(iso2) ?? -1;
  }

  capital(iso2: string): Place | null {
    const node = this.country(iso2);
    if (node < 0) return null;
    const names = [...countryWords()]
      .filter(([, w]) => w.iso2 === iso2 && w.form === 'capital')
      .map(([key]) => key);
    for (const key of names) {
      const hit = this.ids(key).find(
        (id) => id < this.size && this.inside(id, node) && this.store.isCapital(id),
      );
      if (hit !== undefined) return this.byId(hit);
    }
    return null;
  }

  border(iso2: string, other: string): Place {
    const { isos } = this.store;
    const pair = Math.max(0, isos.indexOf(iso2)) * PAIRS + Math.max(0, isos.indexOf(other));
    return this.byId(this.size + BORDERS + pair);
  }

  area(id: number): Area | null {
    if (id < this.size) return null;
    const pair = id - this.size - BORDERS;
    return pair < 0 ? (this.extra().areas[id - this.size] ?? null) : this.borderArea(pair);
  }

  private borderArea(pair: number): Area | null {
    const isos = [Math.floor(pair / PAIRS), pair % PAIRS].map((i) => this.store.isos[i]);
    const [a, b] = isos;
    if (a === undefined || b === undefined) return null;
    const name = `${countryName(a)}-${countryName(b)} border`;
    const within = [this.country(a), this.country(b)];
    return { name, names: [name], kind: 'line', within, whole: [], definite: false, box: null, water: false };
  }

  shapeless(name: string): Place {
    return this.byId(this.size + this.extra().areas.findLastIndex((a) => a.name === name));
  }

  rank(id: number): number {
    return id < this.size ? this.store.rank(id) : 0;
  }

  private nodePlace(id: number): Place {
    const s = this.store;
    if (!(id >= 0)) throw new RangeError(`There is no place ${id} in the gazetteer.`);
    const unit = s.unitOf(id);
    const isUnit = s.unitId[unit] === id;
    const iso2 = s.isoOfUnit(unit);
    return {
      id,
      name: this.extra().printed.get(id) ?? s.name(id),
      kind: isUnit ? s.kindOfUnit(unit) : 'city',
      country: countryName(iso2),
      iso2,
      lat: s.lat(id),
      lon: s.lon(id),
      population: s.population(id),
      timezone: s.timezone(id) || null,
      capital: s.isCapital(id),
      parent: isUnit ? (s.unitParent[unit]! < 0 ? -1 : s.unitId[s.unitParent[unit]!]!) : s.unitId[unit]!,
      box: isUnit ? s.box(unit) : null,
      definite: true,
    };
  }

  private areaPlace(id: number): Place {
    const area = this.area(id);
    if (!area) throw new RangeError(`There is no place ${id} in the gazetteer.`);
    const first = area.within.length > 0 ? this.byId(area.within[0]!) : null;
    const one = first !== null && area.within.every((w) => this.byId(w).iso2 === first.iso2);
    const [w, s, e, n] = area.box ?? [Number.NaN, 0, 0, 0];
    return {
      id,
      name: area.name,
      kind: area.kind,
      country: one ? first.country : '',
      iso2: one ? first.iso2 : '',
      lat: area.box ? (s + n) / 2 : null,
      lon: area.box ? (w + e) / 2 : null,
      population: 0,
      timezone: one ? first.timezone : null,
      capital: false,
      parent: one ? (area.within.length === 1 ? first.id : this.country(first.iso2)) : -1,
      box: area.box,
      definite: area.definite,
    };
  }

  private extra(): RunTimeNames {
    this.names ??= new RunTimeNames(this.store);
    return this.names;
  }
}

/** Names that live in word tables, so that adding one needs no rebuild: countries, aliases, named areas. */
class RunTimeNames {
  readonly keys = new Map<string, readonly number[]>();
  readonly printed = new Map<number, string>();
  readonly countries = new Map<string, number>();
  readonly areas: readonly Area[];

  constructor(private readonly store: Store) {
    for (let u = 0; u < store.units; u++) {
      if (store.unitParent[u] === -1) this.countries.set(store.isoOfUnit(u), store.unitId[u]!);
    }
    for (const row of ALIASES) {
      const id = this.node(row.iso2, row.gazetteer, true);
      if (id < 0) continue;
      this.printed.set(id, row.name);
      for (const name of [row.name, ...cellList(row.also)]) this.add(fold(name), id);
    }
    this.areas = readAreas((iso2, unit) =>
      unit === '' ? (this.countries.get(iso2) ?? -1) : this.node(iso2, unit),
    );
    this.areas.forEach((area, i) => {
      for (const name of area.names) this.add(fold(name), store.nodes + i);
    });
    for (const [key, word] of countryWords()) {
      const id = this.countries.get(word.iso2);
      if (id !== undefined && word.form === 'name') this.add(key, id, true);
    }
  }

  /** The likeliest node of that name (a town or a unit, as asked) in a country, or in a unit where the name ends in "@ UNIT". */
  private node(iso2: string, text: string, town = false): number {
    const [name = '', unit] = text.split('@');
    const wanted = unit === undefined ? this.countries.get(iso2) : this.node(iso2, unit.trim());
    if (wanted === undefined || wanted < 0) return -1;
    const end = this.store.unitEnd[this.store.unitOf(wanted)]!;
    const ids = this.store.find(fold(name)).filter((id) => id > wanted && id < end);
    return ids.find((id) => this.isTown(id) === town) ?? ids[0] ?? -1;
  }

  private isTown(id: number): boolean {
    const unit = this.store.unitOf(id);
    return this.store.unitId[unit] !== id || this.store.kindOfUnit(unit) === 'city';
  }

  private add(key: string, id: number, first = false): void {
    const had = this.keys.get(key) ?? [];
    if (!had.includes(id)) this.keys.set(key, first ? [id, ...had] : [...had, id]);
  }
}
