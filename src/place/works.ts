/** Works and features that bear a known place's name: "Goma airport", "Donetsk Filter Station", "the Antrim Road". */
import type { Doc } from '../language/index.js';
import { fold } from './fold.js';
import type { Gazetteer } from './gazetteer.js';
import type { Span } from './spans.js';
import { isUpper } from './spans.js';
import type { Place } from './types.js';
import { FACILITY_WORDS } from './words/context.js';

export interface Works {
  readonly last: number;
  readonly word: string;
  /** False where the work need not be at the place whose name it bears: streets, and places known by another name. */
  readonly named: boolean;
}

/** Words that say what the place itself is, or a side of it. */
const KIND_ONLY = new Set([
  'city',
  'town',
  'village',
  'side',
  'front',
  'sector',
  'settlement',
  'coast',
  'region',
  'county',
]);
/** Named after places far away as often as not. */
const ELSEWHERE = new Set([
  'road',
  'street',
  'avenue',
  'boulevard',
  'square',
  'highway',
  'hill',
  'complex',
  'hotel',
  'bridge',
  'hospital',
  'island',
  'camp',
]);

/** Reads the words after a name; null if they are no work. */
export function worksAt(
  doc: Doc,
  span: Span,
  place: Place,
  gaz: Gazetteer,
  taken: (token: number) => boolean,
): Works | null {
  if (place.kind === 'country') return null;
  const end = doc.sentenceOf(span.first).last;
  let k = span.last + 1;
  while (
    k <= end &&
    k - span.last < 4 &&
    isUpper(doc.word(k)) &&
    !FACILITY_WORDS.has(doc.lower(k)) &&
    !taken(k)
  )
    k++;
  if (k > end || !FACILITY_WORDS.has(doc.lower(k)) || doc.start(k) - doc.end(k - 1) !== 1) return null;
  const next = k + 1 <= end ? doc.lower(k + 1) : '';
  if (isUpper(doc.word(k)) && FACILITY_WORDS.has(next) && isUpper(doc.word(k + 1))) k++;
  const word = doc.lower(k);
  if (KIND_ONLY.has(word) && !isUpper(doc.word(k))) return null;
  if (place.id >= gaz.size) return null;
  const named = fold(place.name) === span.key || fold(place.name).startsWith(`${span.key} `);
  return { last: k, word, named: named && !(ELSEWHERE.has(word) && isUpper(doc.word(k))) };
}
