/** The shapes that the place folder hands out. */

/** `city` covers towns, villages and quarters; `territory` a country-like or disputed part; `line` a line or a strip along one. */
export type PlaceKind = 'country' | 'admin1' | 'city' | 'area' | 'line' | 'territory';

/** West, south, east, north in WGS 84 degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A node of the gazetteer's tree, or a named area beside it. */
export interface Place {
  /** Pre-order rank in this gazetteer's tree; named areas come after the tree. Not stable across gazetteer versions. */
  readonly id: number;
  /** English short name as a news editor writes it: `Kyiv`, `Kharkiv Oblast`, `United States`, `Gaza Strip`. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** Canonical country name; `''` for what lies in several countries or none. */
  readonly country: string;
  readonly iso2: string;
  /** WGS 84 degrees; null where the place has no point. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Inhabitants as in the source, sums for units; 0 if not known. */
  readonly population: number;
  /** IANA zone, or null. */
  readonly timezone: string | null;
  readonly capital: boolean;
  /** Id of the place around it; -1 for countries and for areas in several countries. */
  readonly parent: number;
  /** Bounding box, for units and for areas that have a rough one. */
  readonly box: Box | null;
  /** Whether the limits are known: a loose area or a line contains nothing for sure beyond its `whole` parts. */
  readonly definite: boolean;
}

/** Is one place inside another: surely, possibly (it may lie there), or surely not. */
export type Containment = 'yes' | 'maybe' | 'no';

/** Another place that the same words may mean. */
export interface Alternative {
  readonly place: Place;
  /** In plain words: "the government in Kyiv", "the oblast around it", "a town of that name in Sakha". */
  readonly reason: string;
}

/** A place as the text names it. */
export interface PlaceMention {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The place; for a name that the gazetteer lacks (`known` false) the narrowest place known to be around it. */
  readonly place: Place;
  /** The name to print: the place's, without a word of kind that the text does not use; the text's where `known` is false. */
  readonly name: string;
  readonly known: boolean;
  /** "southern", "north-eastern": the part of it that is meant; `''` for the whole. */
  readonly part: string;
  readonly alternatives: readonly Alternative[];
  /** "Kyiv rejected" is a government, "strikes on Kyiv" a place. Worked out from the grammar when first asked for. */
  readonly metonym: 'place' | 'government' | 'either';
  readonly form: 'name' | 'adjective' | 'generic';
  /** The rule that found it and the word-list entries that took part. */
  readonly rule: string;
  readonly words: readonly string[];
}
