/** Index of the first item that starts at or after `offset`, of items sorted by their start; the list's length where none does. */
export function firstFrom(items: readonly { readonly start: number }[], offset: number): number {
  let lo = 0;
  let hi = items.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (items[mid]!.start < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** The items that start at or after `from` and before `to`, of items sorted by their start. */
export function starting<T extends { readonly start: number }>(
  items: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  return items.slice(firstFrom(items, from), firstFrom(items, to));
}

/** The item that holds `from`–`to`, of items sorted by their start that do not overlap; undefined where none does. */
export function covering<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  from: number,
  to: number,
): T | undefined {
  const item = items[firstFrom(items, from + 1) - 1];
  return item !== undefined && item.end >= to ? item : undefined;
}
