import type { Occurrence, Source } from '../model/index.js';

/**
 * Near-duplicate texts by the bottom-k sketch of their word sequences (Broder, "On the resemblance and containment of
 * documents", 1997; docs/adr/0011). Exact for texts of up to `KEPT` different sequences, an estimate beyond.
 */
const WORDS_IN_SEQUENCE = 4;
const KEPT = 256;
/** Two reports that share half of their sequences of four words were not written apart. */
const COPY = 0.5;

/** The smallest hashes of a text's sequences of four words, ascending. Case, punctuation and white space do not count. */
export function sketch(text: string): Float64Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let i = 0; i + WORDS_IN_SEQUENCE <= words.length; i++) {
    hashes.add(fnv1a(words.slice(i, i + WORDS_IN_SEQUENCE).join(' ')));
  }
  return Float64Array.from(hashes).sort().slice(0, KEPT);
}

/** The share of the two texts' sequences that both have, 0 to 1. */
export function resemblance(a: Float64Array, b: Float64Array): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const all = Float64Array.from(new Set([...a, ...b])).sort();
  const looked = a.length < KEPT && b.length < KEPT ? all : all.slice(0, KEPT);
  const shared = looked.filter((h) => inA.has(h) && inB.has(h)).length;
  return looked.length === 0 ? 0 : shared / looked.length;
}

/** 32-bit FNV-1a over UTF-16 code units, spread by a finaliser so that the smallest are a fair sample. */
function fnv1a(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * An occurrence whose sources say which of them are copies of another's text (`copy_of`: the report published first of
 * those that are alike). All stay listed.
 *
 * @param sketchOf the sketch of a report's text by its id; `null` for what has no text, as a table's row
 */
export function withCopies(
  occurrence: Occurrence,
  sketchOf: (report: string) => Float64Array | null,
): Occurrence {
  const reports = [...new Set(occurrence.sources.map((s) => s.report))];
  if (reports.length < 2) return occurrence;
  const published = new Map(occurrence.sources.map((s) => [s.report, s.published ?? '9']));
  reports.sort((a, b) => compare(published.get(a)!, published.get(b)!) || compare(a, b));
  const origin = new Map<string, string>();
  reports.forEach((report, i) => {
    const own = sketchOf(report);
    const like = reports.slice(0, i).find((earlier) => {
      const other = sketchOf(earlier);
      return own !== null && other !== null && resemblance(own, other) >= COPY;
    });
    if (like !== undefined) origin.set(report, origin.get(like) ?? like);
  });
  if (origin.size === 0) return occurrence;
  const sources = occurrence.sources.map((s) => {
    const copied = origin.get(s.report);
    return copied === undefined ? s : { ...s, copy_of: copied };
  });
  return { ...occurrence, sources };
}

/** The report whose words a source has: its own, or that of which it is a copy. */
export const originOf = (source: Pick<Source, 'report' | 'copy_of'>): string =>
  source.copy_of ?? source.report;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
