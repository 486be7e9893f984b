/** Everything in either, in order of first appearance. */
export function union<T>(...lists: readonly (readonly T[])[]): T[] {
  return [...new Set(lists.flat())];
}

/** Whether the two share a member. */
export function meet<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((x) => b.includes(x));
}

/** Whether both hold something and share nothing: two answers, not an answer and a silence. */
export function contradict<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && !meet(a, b);
}

/** The words of a phrase that carry it: more than two letters, in lower case. */
export function contentWords(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .split(/\W+/)
    .filter((w) => w.length > 2);
}
