/** Making a mention: its name to print, and a metonym that is worked out only when somebody asks. */
import type { Doc } from '../language/index.js';
import { fold } from './fold.js';
import type { Metonym } from './metonym.js';
import { metonymOf, metonymOfAdjective } from './metonym.js';
import type { Alternative, Place, PlaceMention } from './types.js';
import { LOWER_UNIT_WORDS, UNIT_WORDS } from './words/kinds.js';

export interface Draft {
  /** Tokens of the mention, and of the name within it (without a word of kind). */
  readonly first: number;
  readonly last: number;
  readonly nameLast: number;
  readonly place: Place;
  readonly form: PlaceMention['form'];
  readonly rule: string;
  readonly words: readonly string[];
  readonly alternatives: readonly Alternative[];
  readonly part: string;
  /** Set where the gazetteer lacks the name. */
  readonly unknownName?: string;
  /** Set where the form itself decides ("the Kremlin"). */
  readonly fixed?: Metonym;
}

/** Turns a draft into a mention. */
export function mention(doc: Doc, d: Draft): PlaceMention {
  const start = doc.start(d.first);
  const end = doc.end(d.last);
  const text = doc.text.slice(start, end);
  let metonym: Metonym | undefined = d.fixed;
  return {
    start,
    end,
    text,
    place: d.place,
    name:
      d.unknownName !== undefined
        ? withoutKind(d.unknownName)
        : isListedUnit(d)
          ? d.place.name
          : printed(d.place, text),
    known: d.unknownName === undefined,
    part: d.part,
    alternatives: d.alternatives,
    get metonym(): Metonym {
      metonym ??= decide(doc, d);
      return metonym;
    },
    form: d.form,
    rule: d.rule,
    words: d.words,
  };
}

/** "the Donetsk and Luhansk oblasts": the word of kind comes later, and is the one of the place's name. */
function isListedUnit(d: Draft): boolean {
  const kind = d.place.name.slice(d.place.name.lastIndexOf(' ') + 1).toLowerCase();
  return kind === 'oblast' && d.rule === 'name-and-unit-word' && d.words.includes('oblasts');
}

function decide(doc: Doc, d: Draft): Metonym {
  if (d.unknownName !== undefined || d.form === 'generic') return 'place';
  const { place } = d;
  if (d.form === 'adjective') return place.kind === 'country' ? metonymOfAdjective(doc, d.last) : 'place';
  const seat = place.kind === 'country' || place.capital || place.kind === 'territory';
  if (!seat || d.part !== '') return 'place';
  const found = metonymOf(doc, d.first, d.last);
  return place.kind === 'territory' && found === 'government' ? 'either' : found;
}

/**
 * "Donetsk Oblast" for the oblast however the text says it, "Kachin State" where the text writes it as a name, but "Amhara" and
 * "Gilan" for a bare name or a small word of kind ("Gilan province").
 */
function printed(place: Place, text: string): string {
  if (place.kind !== 'admin1' && place.kind !== 'territory') return place.name;
  const cut = place.name.lastIndexOf(' ');
  if (cut < 0) return place.name;
  const kind = place.name.slice(cut + 1).toLowerCase();
  if (!UNIT_WORDS.has(kind) && kind !== 'strip') return place.name;
  const bare = place.name.slice(0, cut);
  const said = withoutKind(text);
  return fold(said) === fold(bare) && (said === text || kind !== 'oblast') ? bare : place.name;
}

/** The text without a small word of kind at its end: "Rodat district" → "Rodat", but "Sagaing Region" as it is. */
function withoutKind(text: string): string {
  const cut = text.lastIndexOf(' ');
  const last = text.slice(cut + 1);
  // "Holosiivskyi district": a Slavic adjective is no name without its noun.
  if (/sk(yi|yy|y|iy|i|a|oye)$/.test(text.slice(0, Math.max(0, cut)))) return text;
  return cut > 0 &&
    (UNIT_WORDS.has(last) || LOWER_UNIT_WORDS.has(last) || last === 'village' || last === 'sector')
    ? text.slice(0, cut)
    : text;
}
