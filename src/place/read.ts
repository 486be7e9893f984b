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
import type { Span } from './spans.js';
import { isUpper, spanAt } from './spans.js';
import type { Place, PlaceMention } from './types.js';
import { unknownAt } from './unknown.js';
import { FACILITY_WORDS } from './words/context.js';
import { DIRECTIONS } from './words/generic.js';
import { LOWER_UNIT_WORDS } from './words/kinds.js';

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
  const reader = new Reader(doc, gaz, spans, focus);
  return reader.read().map((d) => mention(doc, d));
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

class Reader {
  private readonly drafts: Draft[] = [];
  private readonly taken = new Set<number>();
  private readonly byFirst = new Map<number, Span>();
  private readonly habits: Habits;

  constructor(
    private readonly doc: Doc,
    private readonly gaz: Gazetteer,
    private readonly spans: readonly Span[],
    private readonly focus: Focus,
  ) {
    this.habits = new Habits(doc);
    for (const span of spans) {
      this.byFirst.set(span.first, span);
      for (let k = span.first; k <= span.last; k++) this.taken.add(k);
    }
  }

  read(): Draft[] {
    const { doc } = this;
    for (let i = 0; i < doc.size; i++) {
      const span = this.byFirst.get(i);
      const found = (span ? this.known(span) : null) ?? this.nameless(i);
      if (found) {
        this.drafts.push(found);
        i = Math.max(i, found.last);
      }
    }
    const owned = new Set<number>();
    for (const d of this.drafts) for (let k = d.first; k <= d.last; k++) owned.add(k);
    for (let i = 0; i < doc.size; i++) {
      if (owned.has(i) || !isUpper(doc.word(i))) continue;
      const name = unknownAt(doc, i, (k) => owned.has(k));
      if (!name || crowded(doc, i)) continue;
      const place = this.around(name.first, name.last);
      if (!place) continue;
      this.drafts.push({
        first: name.first,
        last: name.last,
        nameLast: name.last,
        place,
        form: 'name',
        rule: name.rule,
        words: name.words,
        alternatives: [],
        part: '',
        unknownName: doc.text.slice(doc.start(name.first), doc.end(name.last)),
      }); // prettier-ignore
      i = name.last;
    }
    return this.drafts.sort((a, b) => a.first - b.first);
  }

  private nameless(i: number): Draft | null {
    return (
      capitalAfter(this.doc, this.gaz, i, this.drafts) ??
      genericAt(this.doc, this.gaz, i, this.drafts, this.focus)
    );
  }

  private known(span: Span): Draft | null {
    const { doc, gaz } = this;
    if (span.word) {
      const id = gaz.country(span.word.iso2);
      if (id < 0) return null;
      const government = span.word.form === 'government';
      return this.draft(
        span,
        span.last,
        gaz.byId(id),
        government ? 'name' : 'adjective',
        government ? 'seat-of-government' : 'adjective',
        [span.key],
        government ? 'government' : undefined,
      );
    }
    if (span.people !== '') {
      const place = gaz.lookup(span.people)[0];
      return place ? this.draft(span, span.last, place, 'adjective', 'adjective', [span.key]) : null;
    }
    const ev = weigh(doc, span.first, span.last, (k) => this.taken.has(k));
    const env: Surroundings = {
      focus: this.focus,
      sentence: this.neighbours(span),
      around: this.container(span),
      doubt: doubtOf(doc, span, this.habits, gaz),
    };
    const chosen = choose(gaz, span, ev, env);
    if (!chosen) return null;
    const works = this.works(span, ev.last, chosen.place);
    if (works) return works;
    const lower =
      ev.wants === 'unit' && LOWER_UNIT_WORDS.has(doc.lower(ev.last)) && chosen.place.kind === 'city';
    const place = lower && chosen.place.parent >= 0 ? gaz.byId(chosen.place.parent) : chosen.place;
    return {
      ...this.draft(span, ev.last, place, 'name', lower ? 'district-around' : chosen.rule, ev.words),
      alternatives: lower
        ? [{ place: chosen.place, reason: `the town ${chosen.place.name} itself` }]
        : chosen.alternatives,
      ...(lower ? { unknownName: doc.text.slice(doc.start(span.first), doc.end(ev.last)) } : {}),
    };
  }

  /** "Goma airport", "Donetsk Filter Station": a work at a place. */
  private works(span: Span, last: number, place: Place): Draft | null {
    const { doc } = this;
    if (last !== span.last || place.kind === 'country') return null;
    const end = doc.sentenceOf(span.first).last;
    let k = span.last + 1;
    while (
      k <= end &&
      k - span.last < 4 &&
      isUpper(doc.word(k)) &&
      !FACILITY_WORDS.has(doc.lower(k)) &&
      !this.taken.has(k)
    )
      k++;
    if (k > end || !FACILITY_WORDS.has(doc.lower(k)) || doc.start(k) - doc.end(k - 1) !== 1) return null;
    if (
      k + 1 <= end &&
      isUpper(doc.word(k)) &&
      FACILITY_WORDS.has(doc.lower(k + 1)) &&
      isUpper(doc.word(k + 1))
    )
      k++;
    if (/^(city|town|village|side|front|sector|settlement)$/.test(doc.lower(k)) && !isUpper(doc.word(k)))
      return null;
    return {
      ...this.draft(span, k, place, 'name', 'works-at', [doc.lower(k)]),
      unknownName: doc.text.slice(doc.start(span.first), doc.end(k)),
    };
  }

  private draft(
    span: Span,
    last: number,
    place: Place,
    form: Draft['form'],
    rule: string,
    words: readonly string[],
    fixed?: Draft['fixed'],
  ): Draft {
    const before = span.first - 1 >= 0 ? PARTS.get(this.doc.lower(span.first - 1)) : undefined;
    const part = form === 'name' && before !== undefined && place.kind !== 'city' ? before : '';
    return {
      first: span.first,
      last,
      nameLast: span.last,
      place,
      form,
      rule,
      words,
      alternatives: [],
      part,
      ...(fixed ? { fixed } : {}),
    };
  }

  /** ISO codes of the likeliest places of the sentence's other names. */
  private neighbours(span: Span): ReadonlySet<string> {
    const s = this.doc.sentenceOf(span.first);
    const out = new Set<string>();
    for (const other of this.spans) {
      if (other === span || other.last < s.first || other.first > s.last) continue;
      const iso2 = other.word?.iso2 ?? (other.ids.length > 0 ? this.gaz.byId(other.ids[0]!).iso2 : '');
      if (iso2 !== '') out.add(iso2);
    }
    return out;
  }

  /** Candidates of a name after ", ", " in " or " (": what this name may lie in. */
  private container(span: Span): readonly number[] {
    const { doc } = this;
    const at = span.last + 1;
    if (at + 1 >= doc.size) return [];
    const mark = doc.lower(at);
    if (mark !== ',' && mark !== 'in' && mark !== '(' && mark !== 'of') return [];
    let next = at + 1;
    if (doc.lower(next) === 'in') next++;
    while (next < doc.size && (doc.lower(next) === 'the' || PARTS.has(doc.lower(next)))) next++;
    const other = this.byFirst.get(next);
    if (!other) return [];
    if (other.word) return [this.gaz.country(other.word.iso2)];
    return other.ids.slice(0, 6).filter((id) => this.gaz.byId(id).kind !== 'city');
  }

  /** The narrowest place that the text puts around an unknown name. */
  private around(first: number, last: number): Place | null {
    const { doc } = this;
    const s = doc.sentenceOf(first);
    const near = this.drafts.filter(
      (d) => d.form !== 'generic' && d.first >= s.first && d.last <= s.last && d.place.kind !== 'line',
    );
    const after = near.find(
      (d) => d.first > last && d.first - last <= 4 && /^(,|in|of|\()$/.test(doc.lower(last + 1)),
    );
    if (after) return after.place;
    const owner = near.find((d) => d.last === first - 2 && /^('s|')$/.test(doc.lower(first - 1)));
    if (owner) return owner.place;
    const fits = (d: Draft) =>
      d.form === 'name' &&
      d.fixed !== 'government' &&
      (this.focus.share(d.place.iso2) > 0.15 || d.place.iso2 === '');
    const inSentence = near
      .filter(fits)
      .filter((d) => d.place.kind !== 'city')
      .at(-1);
    if (inSentence) return inSentence.place;
    for (const iso2 of this.focus.ranked()) {
      const id = this.gaz.country(iso2);
      if (id >= 0) return this.gaz.byId(id);
    }
    return null;
  }
}
