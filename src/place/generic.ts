/** Places without a name of their own: "the capital", "the region", "the front line", "the border with Lebanon". */
import type { Doc } from '../language/index.js';
import { cellList } from '../model/words.js';
import type { Focus } from './choose.js';
import { countryWord } from './countries.js';
import type { Gazetteer } from './gazetteer.js';
import type { Draft } from './mention.js';
import type { Place } from './types.js';
import { ANAPHORS, GENERIC_AREAS } from './words/generic.js';

const PHRASES: ReadonlyMap<string, readonly { words: readonly string[]; name: string }[]> = phrases();
const ANAPHOR_KINDS: ReadonlyMap<string, string> = new Map(ANAPHORS.map((row) => [row.noun, row.kind]));
/** Mentions that an anaphor looks back over. */
const RECENT = 60;
/** Countries that reports name for their mediation: the border meant is seldom theirs. */
const FAR_MEDIATORS = new Set(['US', 'FR', 'GB', 'QA']);
/** "the region" said of units and areas, "the city" of settlements. */
const UNIT_KINDS = new Set(['admin1', 'area', 'territory']);

function phrases() {
  const out = new Map<string, { words: readonly string[]; name: string }[]>();
  for (const row of GENERIC_AREAS)
    for (const phrase of cellList(row.phrases)) {
      const words = phrase.split(/[\s]+|(?<=-)|(?=-)/);
      const at = out.get(words[0]!) ?? [];
      at.push({ words, name: row.name });
      out.set(
        words[0]!,
        at.sort((a, b) => b.words.length - a.words.length),
      );
    }
  return out;
}

/** The mention of a nameless place that starts at token `i`, or null. `before` are the mentions read so far. */
export function genericAt(
  doc: Doc,
  gaz: Gazetteer,
  i: number,
  before: readonly Draft[],
  focus: Focus,
): Draft | null {
  const lower = doc.lower(i);
  const found = PHRASES.get(lower)?.find((p) =>
    p.words.every((w, k) => i + k < doc.size && doc.lower(i + k) === w),
  );
  if (found) return areaPhrase(doc, gaz, i, i + found.words.length - 1, found.name, before, focus);
  if (lower !== 'the' || i + 1 > doc.sentenceOf(i).last) return null;
  const kind = ANAPHOR_KINDS.get(doc.lower(i + 1));
  if (kind === undefined) return null;
  const next = i + 2 <= doc.sentenceOf(i).last ? doc.lower(i + 2) : '';
  if (next === 'of' || /^\p{Lu}/u.test(next === '' ? '' : doc.word(i + 2)) || next === 'council') return null;
  const place =
    kind === 'capital'
      ? capital(doc, gaz, i, before, focus)
      : last(before, doc.lower(i + 1), kind === 'unit');
  if (!place) return null;
  return draft(i + 1, i + 1, place, 'anaphor', [doc.lower(i + 1)], i);
}

/** "the Ukrainian capital", "Syria's capital": after an adjective or a possessive that is already read. */
export function capitalAfter(doc: Doc, gaz: Gazetteer, i: number, before: readonly Draft[]): Draft | null {
  if (doc.lower(i) !== 'capital' || doc.upos(i) === 'ADJ') return null;
  const last = before.at(-1);
  if (last?.place.kind !== 'country') return null;
  const gap = doc.lower(i - 1);
  const touches = last.last === i - 1 || (last.last === i - 2 && (gap === "'s" || gap === "'"));
  const place = touches ? gaz.capital(last.place.iso2) : null;
  const named =
    i + 1 < doc.size &&
    /^\p{Lu}/u.test(doc.word(doc.lower(i + 1) === ',' ? Math.min(i + 2, doc.size - 1) : i + 1));
  return place && !named ? draft(i, i, place, 'capital-of', ['capital'], i) : null;
}

function areaPhrase(
  doc: Doc,
  gaz: Gazetteer,
  first: number,
  last: number,
  name: string,
  before: readonly Draft[],
  focus: Focus,
): Draft | null {
  if (name !== 'border') return draft(first, last, gaz.shapeless(name), 'generic-area', [name], first);
  const next = last + 1 < doc.size ? doc.lower(last + 1) : '';
  if (
    /^(police|guard|guards|committee|crossing|control|patrol|village|villages|town|towns|flag|force|service|troops|dispute|clash|clashes|agreement)$/.test(
      next,
    )
  )
    return null;
  const pair = borderPair(doc, first, last, before, focus);
  const place = pair ? gaz.border(pair[0], pair[1]) : gaz.shapeless('border');
  return draft(first, last, place, pair ? 'border-of' : 'generic-area', ['border'], first);
}

/** The two countries of a border: "Thai-Cambodian border", "the Lebanon-Israel border", "its border with Lebanon". */
function borderPair(
  doc: Doc,
  first: number,
  last: number,
  before: readonly Draft[],
  focus: Focus,
): readonly [string, string] | null {
  const near = before
    .slice(-4)
    .filter((d) => d.place.kind === 'country' && first - d.last <= 4 && first - d.last > 0);
  const [a, b] = near.slice(-2);
  if (a && b && b.last === first - 1 && b.first - a.last <= 2) return [a.place.iso2, b.place.iso2];
  const own = b ?? a;
  if (
    own &&
    own.last === first - 1 &&
    own.form === 'adjective' &&
    doc.lower(last + 1 < doc.size ? last + 1 : last) !== 'with'
  ) {
    const other = focus
      .ranked()
      .find((iso) => iso !== own.place.iso2 && !FAR_MEDIATORS.has(iso) && focus.share(iso) > 0.15);
    return other === undefined ? null : [other, own.place.iso2];
  }
  const at = last + 1 < doc.size && /^(with|between)$/.test(doc.lower(last + 1)) ? last + 2 : -1;
  if (at > 0) {
    const at2 = doc.lower(at) === 'the' ? at + 1 : at;
    const other =
      countryWord(doc.word(at2)) ??
      countryWord(`${doc.word(at2)} ${at2 + 1 < doc.size ? doc.word(at2 + 1) : ''}`);
    if (other && /^\p{Lu}/u.test(doc.word(at2))) {
      const mine =
        own?.place.iso2 ?? focus.ranked().find((iso) => iso !== other.iso2 && !FAR_MEDIATORS.has(iso));
      if (mine !== undefined && mine !== other.iso2) return [mine, other.iso2];
    }
    return null;
  }
  return null;
}

function capital(doc: Doc, gaz: Gazetteer, i: number, before: readonly Draft[], focus: Focus): Place | null {
  const s = doc.sentenceOf(i);
  const here = before
    .slice(-RECENT)
    .filter((d) => d.first >= s.first && d.place.kind === 'city' && d.place.capital)
    .at(-1);
  if (here) return here.place;
  for (const iso2 of focus.ranked()) {
    const place = gaz.capital(iso2);
    if (place) return place;
  }
  return null;
}

/** The last place of that kind; one that the text called by the same noun, or whose size fits the noun, first. */
function last(before: readonly Draft[], noun: string, unit: boolean): Place | null {
  const fits = before
    .slice(-RECENT)
    .filter(
      (d) =>
        d.form !== 'generic' &&
        (unit ? UNIT_KINDS.has(d.place.kind) : d.place.kind === 'city' && d.unknownName === undefined),
    );
  const better = unit
    ? fits.filter((d) => d.words.some((w) => w === noun || w === `${noun} of`))
    : fits.filter((d) => sizeFits(noun, d.place.population));
  return (better.at(-1) ?? fits.at(-1))?.place ?? null;
}

/** "the city" is hardly a village of 12,000, "the village" no city. */
function sizeFits(noun: string, inhabitants: number): boolean {
  if (noun === 'city') return inhabitants >= 50_000;
  return noun === 'town' ? inhabitants < 300_000 : inhabitants < 20_000;
}

function draft(
  first: number,
  last: number,
  place: Place,
  rule: string,
  words: readonly string[],
  from: number,
): Draft {
  return {
    first: from === first ? first : Math.min(from, first),
    last,
    nameLast: last,
    place,
    form: 'generic',
    rule,
    words,
    alternatives: [],
    part: '',
  };
}
