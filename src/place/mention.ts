/** Making a mention: its name to print, and a metonym that is worked out only when somebody asks. */
import type { Doc } from '../language/index.js';
import { fold } from './fold.js';
import type { Metonym } from './metonym.js';
import { metonymOf, metonymOfAdjective } from './metonym.js';
import type { Alternative, Place, PlaceMention } from './types.js';
import { UNIT_WORDS } from './words/kinds.js';

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
    name: d.unknownName ?? (isListedUnit(d) ? d.place.name : printed(d.place, text)),
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
  return d.rule === 'name-and-unit-word' && d.words.includes(`${kind}s`);
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

/** "Donetsk Oblast" where the text has a word of kind or the bare name is no other place; "Amhara" where it says "Amhara". */
function printed(place: Place, text: string): string {
  if (place.kind !== 'admin1' && place.kind !== 'territory') return place.name;
  const cut = place.name.lastIndexOf(' ');
  if (cut < 0) return place.name;
  const kind = place.name.slice(cut + 1).toLowerCase();
  if (!UNIT_WORDS.has(kind) && kind !== 'strip') return place.name;
  return fold(text) === fold(place.name.slice(0, cut)) ? place.name.slice(0, cut) : place.name;
}
