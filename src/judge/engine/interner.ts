/**
 * Gives equal things one small number, in order of first appearance, so that columns hold numbers and an answer about a
 * thing is worked out once.
 *
 * @typeParam T what is kept of a thing: the first one seen with its key
 */
export class Interner<T> {
  private readonly ids = new Map<string, number>();
  /** The things by their number. */
  readonly values: T[] = [];

  /** The number of the thing with this key; `make` gives what is kept of a new one. */
  id(key: string, make: () => T): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.values.length;
    this.ids.set(key, id);
    this.values.push(make());
    return id;
  }
}
