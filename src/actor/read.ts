import type { Doc } from '../language/index.js';
import type { Gazetteer, PlaceMention } from '../place/index.js';
import type { Draft } from './draft.js';
import { groundOf } from './ground.js';
import { homes } from './home.js';
import { lexicon } from './lexicon.js';
import type { ActorMention } from './mention.js';
import { Persons } from './person.js';
import { resolve } from './resolve/resolve.js';
import { scan } from './scan.js';
import { surnames } from './surnames.js';
import { View } from './view.js';
import { PAST } from './words/past.js';

/** What is known of the report beside its text. */
export interface ActorContext {
  readonly outlet?: string | null;
}

/**
 * Who is meant by each mention in a report: names, posts, bodies, unnamed sources, pronouns and "both sides", each with its canonical
 * name and the sides it belongs to. In text order, not overlapping. Tags a sentence only where a word is ambiguous; never parses.
 *
 * @example readActors(readText('The Kremlin said Kyiv had broken the truce.', model), gazetteer, [])
 * // Russia (state), Ukraine (state)
 */
export function readActors(
  doc: Doc,
  _gazetteer: Gazetteer,
  places: readonly PlaceMention[],
  _context: ActorContext = {},
): ActorMention[] {
  const lex = lexicon();
  const view = new View(doc, lex.vocabulary);
  const persons = new Persons();
  const ground = groundOf(view, places);
  const drafts = withoutPast(surnames(view, lex, persons, scan(view, lex, persons, ground)));
  resolve(view, drafts, { home: homes(drafts, ground), countryAt: ground.countryAt });
  return finish(view, drafts);
}

/** Leaves out persons of the past who are there by a short name alone, in a report without their state or a longer name. */
function withoutPast(drafts: Draft[]): Draft[] {
  const short = (d: Draft): boolean => d.rule === 'listed-person' && d.first === d.last && PAST.has(d.name);
  if (!drafts.some(short)) return drafts;
  const told = new Set(drafts.flatMap((d) => (short(d) ? [] : [d.name, ...d.sides])));
  return drafts.filter((d) => !short(d) || told.has(d.name) || d.sides.some((s) => told.has(s)));
}

function finish(view: View, drafts: readonly Draft[]): ActorMention[] {
  const kept = drafts.filter((d) => !(d.kind === 'pronoun' && d.sex === 'n' && d.antecedent === null));
  const index = new Map(kept.map((d, i) => [d, i]));
  return kept.map((d) => {
    const start = view.doc.start(d.first);
    const end = view.doc.end(d.last);
    return {
      start,
      end,
      text: view.doc.text.slice(start, end),
      head: d.head,
      kind: d.kind,
      name: d.name,
      desc: d.desc,
      titleSpan:
        d.title === null ? null : { start: view.doc.start(d.title.first), end: view.doc.end(d.title.last) },
      members: d.members,
      sides: d.sides,
      bindable:
        d.kind === 'state' ||
        d.kind === 'group' ||
        d.kind === 'force' ||
        (d.kind === 'collective' && d.members.length > 1),
      antecedent: d.antecedent === null ? null : (index.get(d.antecedent) ?? null),
      rule: d.rule,
      words: d.words,
    };
  });
}
