/**
 * Remembers what `make` gave for a key for as long as the key lives: for what several rooms of rules ask of one report. The answer
 * must depend on the key alone.
 */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}
