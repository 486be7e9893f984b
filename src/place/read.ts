/** The places that a text names, in text order and without overlap. */
import type { Doc } from '../language/index.js';
import { cellList } from '../model/words.js';
import type { Surroundings } from './choose.js';
import { addToFocus, choose, Focus } from './choose.js';
import { isoOf } from './countries.js';
import { weigh } from './evidence.js';
import type { Gazetteer } from './gazetteer.js';
import { capitalAfter, genericAt } from './generic.js';
import { crowded, doubtOf, Habits } from './habits.js';
import type { Draft } from './mention.js';
import { mention } from './mention.js';
import { Neighbourhood } from './neighbours.js';
import type { Span } from './spans.js';
import { isUpper, spanAt } from './spans.js';
import type { Place, PlaceMention } from './types.js';
import type { Known } from './unknown.js';
import { unknownAt } from './unknown.js';
import { DIRECTIONS } from './words/generic.js';
import { LOWER_UNIT_WORDS } from './words/kinds.js';
import { worksAt } from './works.js';

/** What is known of the report from outside its text: countries by canonical name. */
export interface PlaceContext {
  readonly country?: readonly string[];
}

const PARTS: ReadonlyMap<string, string> = new Map(
  DIRECTIONS.flatMap((row) => cellList(row.words).map((w) => [w, row.part] as const)),
);

/**
 * Reads all places named in a text.
 *
 * @example readPlaces(readText('Shelling hit Idlib province, Syria.'), gaz) // Idlib Governorate, Syria
 */
export function readPlaces(doc: Doc, gaz: Gazetteer, context: PlaceContext = {}): PlaceMention[] {
  const spans = findSpans(doc, gaz);
  const focus = new Focus();
  for (const name of context.country ?? []) focus.add(isoOf(name), 4);
  for (const span of spans) addToFocus(focus, gaz, span);
  return new Reader(doc, gaz, spans, focus).read().map((d) => mention(doc, d));
}

function findSpans(doc: Doc, gaz: Gazetteer): Span[] {
  const out: Span[] = [];
  for (let i = 0; i < doc.size; i++) {
    const span = spanAt(doc, gaz, i);
    if (!span) continue;
    out.push(span);
    i = span.last;
  }
  return out;
}

class Reader implements Known {
  private readonly drafts: Draft[] = [];
  private readonly byFirst = new Map<number, Span>();
  private readonly byToken = new Map<number, Span>();
  private readonly believed = new Map<Span, Draft | null>();
  private readonly unknownNames = new Map<string, Place>();
  private readonly habits: Habits;
  private readonly neighbourhood: Neighbourhood;

  constructor(
    private readonly doc: Doc,
    private readonly gaz: Gazetteer,
    spans: readonly Span[],
    private readonly focus: Focus,
  ) {
    this.habits = new Habits(doc);
    this.neighbourhood = new Neighbourhood(doc, gaz, spans);
    for (const span of spans) {
      this.byFirst.set(span.first, span);
      for (let k = span.first; k <= span.last; k++) this.byToken.set(k, span);
    }
  }

  read(): Draft[] {
    for (let i = 0; i < this.doc.size; i++) {
      const span = this.byFirst.get(i);
      const found = (span ? this.known(span) : null) ?? this.nameless(i) ?? this.unknown(i);
      if (!found) continue;
      this.drafts.push(found);
      i = Math.max(i, found.last);
    }
    return this.drafts;
  }

  taken(token: number): boolean {
    const span = this.byToken.get(token);
    return span !== undefined && this.known(span) !== null;
  }

  private kindAt(token: number): 'country' | 'other' | '' {
    const span = this.byToken.get(token);
    if (!span) return '';
    return span.word || span.people !== '' || this.gaz.byId(span.ids[0]!).kind === 'country'
      ? 'country'
      : 'other';
  }

  containerAfter(last: number): boolean {
    const place = this.placeAfter(last, /^[,(]$/);
    return place !== null && (place.kind === 'admin1' || place.kind === 'city' || place.kind === 'territory');
  }

  before(name: string): boolean {
    return this.unknownNames.has(name);
  }

  private nameless(i: number): Draft | null {
    return (
      capitalAfter(this.doc, this.gaz, i, this.drafts) ??
      genericAt(this.doc, this.gaz, i, this.drafts, this.focus)
    );
  }

  private unknown(i: number): Draft | null {
    const { doc } = this;
    if (!isUpper(doc.word(i)) || crowded(doc, i)) return null;
    const found = unknownAt(doc, i, this);
    if (!found) return null;
    const text = doc.text.slice(doc.start(found.first), doc.end(found.last));
    const place = this.unknownNames.get(text) ?? this.around(found.first, found.last);
    if (!place) return null;
    this.unknownNames.set(text, place);
    return {
      ...found,
      nameLast: found.last,
      place,
      form: 'name',
      alternatives: [],
      part: '',
      unknownName: text,
    };
  }

  private known(span: Span): Draft | null {
    const memo = this.believed.get(span);
    if (memo !== undefined) return memo;
    this.believed.set(span, null);
    const draft = this.settle(span);
    this.believed.set(span, draft);
    return draft;
  }

  private settle(span: Span): Draft | null {
    const { doc, gaz } = this;
    if (span.word) {
      const id = gaz.country(span.word.iso2);
      if (id < 0 || this.isEthnic(span)) return null;
      const seat = span.word.form === 'government';
      const rule = seat ? 'seat-of-government' : 'adjective';
      return {
        ...this.draft(span, gaz.byId(id), seat ? 'name' : 'adjective', rule, [span.key]),
        ...(seat ? { fixed: 'government' as const } : {}),
      };
    }
    if (span.people !== '') {
      const place = gaz.lookup(span.people)[0];
      return place ? this.draft(span, place, 'adjective', 'adjective', [span.key]) : null;
    }
    const likely = gaz.byId(span.ids[0]!);
    const ev = weigh(
      doc,
      span.first,
      span.last,
      (k) => this.kindAt(k),
      likely.kind === 'country' || likely.capital,
    );
    const env: Surroundings = {
      focus: this.focus,
      sentence: this.neighbourhood.countries(span),
      around: this.container(span),
      within: this.contained(span),
      near: (place) => this.neighbourhood.near(span, place),
      doubt: doubtOf(doc, span, this.habits, gaz),
    };
    const chosen = choose(gaz, span, ev, env);
    if (!chosen) return null;
    const base = this.draft(span, chosen.place, 'name', chosen.rule, ev.words);
    const works =
      ev.last === span.last ? worksAt(doc, span, chosen.place, gaz, (k) => this.byToken.has(k)) : null;
    if (works) {
      const text = doc.text.slice(doc.start(span.first), doc.end(works.last));
      const own = works.named && this.focus.share(chosen.place.iso2) > 0.08;
      const place = own ? chosen.place : (this.around(span.first, works.last) ?? chosen.place);
      return { ...base, last: works.last, place, rule: 'works-at', words: [works.word], unknownName: text };
    }
    const lower =
      ev.wants === 'unit' && LOWER_UNIT_WORDS.has(doc.lower(ev.last)) && chosen.place.kind === 'city';
    const rest = { ...base, last: ev.last, alternatives: chosen.alternatives };
    if (!lower || chosen.place.parent < 0) return rest;
    return {
      ...rest,
      place: gaz.byId(chosen.place.parent),
      rule: 'district-around',
      alternatives: [{ place: chosen.place, reason: `the town ${chosen.place.name} itself` }],
      unknownName: doc.text.slice(doc.start(span.first), doc.end(ev.last)),
    };
  }

  private draft(
    span: Span,
    place: Place,
    form: Draft['form'],
    rule: string,
    words: readonly string[],
  ): Draft {
    const before = span.first > 0 ? PARTS.get(this.doc.lower(span.first - 1)) : undefined;
    const part = form === 'name' && before !== undefined && place.kind !== 'city' ? before : '';
    return {
      first: span.first,
      last: span.last,
      nameLast: span.last,
      place,
      form,
      rule,
      words,
      alternatives: [],
      part,
    };
  }

  /** "Croatian Serbs": a demonym right after another one is a people, not a country. */
  private isEthnic(span: Span): boolean {
    const previous = this.byToken.get(span.first - 1);
    return span.word?.form === 'adjective' && previous?.word?.form === 'adjective';
  }

  /** Candidates of a name after ", ", " in " or " (": what this name may lie in. */
  private container(span: Span): readonly number[] {
    const other = this.spanAfter(span.last, /^(,|in|\(|of)$/);
    if (!other) return [];
    if (other.word) return [this.gaz.country(other.word.iso2)];
    return other.ids.slice(0, 6).filter((id) => this.gaz.byId(id).kind !== 'city');
  }

  /** Candidates of the name before ", " that this one may hold; -1 for a capitalised word that no table knows. */
  private contained(span: Span): readonly number[] {
    const { doc } = this;
    const s = doc.sentenceOf(span.first);
    if (span.first - 2 < s.first || doc.word(span.first - 1) !== ',') return [];
    const inner = this.byToken.get(span.first - 2);
    if (inner) return inner.ids.slice(0, 2).filter((id) => this.gaz.byId(id).kind === 'city');
    return isUpper(doc.word(span.first - 2)) && span.first - 3 <= s.first ? [-1] : [];
  }

  private spanAfter(last: number, mark: RegExp): Span | null {
    const { doc } = this;
    const at = last + 1;
    if (at + 1 >= doc.size || !mark.test(doc.lower(at))) return null;
    let next = at + 1;
    if (doc.lower(next) === 'in') next++;
    while (next < doc.size && (doc.lower(next) === 'the' || PARTS.has(doc.lower(next)))) next++;
    return this.byFirst.get(next) ?? null;
  }

  private placeAfter(last: number, mark: RegExp): Place | null {
    const span = this.spanAfter(last, mark);
    if (!span || span.word?.form === 'government') return null;
    return this.known(span)?.place ?? null;
  }

  /** The narrowest place that the text puts around an unknown name. */
  private around(first: number, last: number): Place | null {
    const { doc } = this;
    const after = this.placeAfter(last, /^(,|in|of|\()$/);
    if (after) return after;
    const s = doc.sentenceOf(first);
    const near = this.drafts
      .slice(-60)
      .filter(
        (d) =>
          d.form !== 'generic' &&
          d.first >= s.first &&
          d.place.kind !== 'line' &&
          d.unknownName === undefined,
      );
    const owner = near.find((d) => d.last === first - 2 && /^('s|')$/.test(doc.lower(first - 1)));
    if (owner) return owner.place;
    const spoken = (d: Draft) =>
      d.form === 'name' && d.fixed === undefined && this.focus.share(d.place.iso2) > 0.15;
    const unit = near.filter((d) => spoken(d) && d.place.kind !== 'city').at(-1);
    if (unit) return unit.place;
    const iso2 = this.focus.ranked()[0];
    if (iso2 === undefined || this.focus.share(iso2) < 0.35) return null;
    const id = this.gaz.country(iso2);
    return id >= 0 ? this.gaz.byId(id) : null;
  }
}
