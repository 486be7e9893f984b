import type { IncidentDictionary, PlaceSet } from '../../model/index.js';

/** One of the dictionary's lists: each content is kept once, and known by its position. */
class Interned<T> {
  readonly values: T[] = [];
  private readonly known = new Map<string, number>();

  /** The position of what `key` stands for; `make` is called when it is new. */
  position(key: string, make: () => T): number {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const position = this.values.length;
    this.values.push(make());
    // A part of a long text keeps all of it in memory; a copy does not.
    this.known.set(copyOf(key), position);
    return position;
  }
}

/** Collects the sets that rows share. Position 0 is the empty set everywhere. */
export class DictionaryBuilder {
  private readonly placeSets = new Interned<PlaceSet>();
  private readonly actorSets = new Interned<readonly string[]>();
  private readonly targetSets = new Interned<readonly string[]>();
  private readonly sourceSets = new Interned<readonly string[]>();

  constructor() {
    this.placeSets.position('', () => ({ names: [], nodes: [] }));
    for (const sets of [this.actorSets, this.targetSets, this.sourceSets]) sets.position('', () => []);
  }

  /** @param key what the set is made from, e.g. the cells of the row joined; `''` is the empty set */
  places(key: string, make: () => PlaceSet): number {
    return this.placeSets.position(key, make);
  }
  actors(key: string, make: () => readonly string[]): number {
    return this.actorSets.position(key, () => make().map(copyOf));
  }
  targets(key: string, make: () => readonly string[]): number {
    return this.targetSets.position(key, () => make().map(copyOf));
  }
  sources(key: string, make: () => readonly string[]): number {
    return this.sourceSets.position(key, () => make().map(copyOf));
  }

  /** A live view: it grows as rows come. */
  view(): IncidentDictionary {
    return {
      places: this.placeSets.values,
      actors: this.actorSets.values,
      targets: this.targetSets.values,
      sources: this.sourceSets.values,
    };
  }
}

/** The same text, without a tie to a longer text that it was cut from. */
export function copyOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
