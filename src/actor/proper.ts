import { cellList } from '../model/words.js';
import { FLAG } from './flags.js';
import { Matcher } from './matcher.js';
import { STATES } from './states.js';
import { BODIES } from './words/bodies.js';
import { FORCES } from './words/forces.js';
import { GROUPS } from './words/groups.js';
import { OUTLETS } from './words/outlets.js';
import { PERSONS } from './words/persons.js';
import { SEATS } from './words/seats.js';

/** How a listed name means its bearer. */
export type ProperType =
  | 'state'
  | 'adjective'
  | 'capital'
  | 'seat'
  | 'group'
  | 'force'
  | 'body'
  | 'outlet'
  | 'person';

/** A name from the tables. */
export interface Proper {
  readonly type: ProperType;
  readonly name: string;
  readonly sides: readonly string[];
  /** The adjective that a body of it takes; '' where it has none. */
  readonly adjective: string;
  /** Counts only where the text also gives a full name. */
  readonly weak: boolean;
  /** `list:entry`. */
  readonly word: string;
  readonly person: PersonRow | null;
  /** The state that a group is based in, or ''. */
  readonly base: string;
}

export type PersonRow = (typeof PERSONS)[number];

/** All listed names, ready to be found in a text. */
export function properNames(): Matcher<Proper> {
  const out = new Matcher<Proper>(FLAG.proper);
  for (const s of STATES) {
    const make = (type: ProperType, word: string): Proper => ({
      type,
      name: s.name,
      sides: [s.name],
      adjective: s.adjective,
      weak: false,
      word: `countries:${word}`,
      person: null,
      base: '',
    });
    for (const n of s.names) out.add(n, make('state', n), true);
    for (const n of s.adjectives) out.add(n, make('adjective', n), true);
    for (const n of s.capitals) out.add(n, make('capital', n), true);
    for (const n of s.seats) out.add(n, make('seat', n), true);
  }
  for (const r of SEATS) {
    const state = STATES.find((s) => s.name === r.side);
    const entry: Proper = {
      type: 'seat',
      name: r.side,
      sides: [r.side],
      adjective: state?.adjective ?? '',
      weak: false,
      word: `seats:${r.name}`,
      person: null,
      base: '',
    };
    for (const n of [r.name, ...cellList(r.variants)]) out.add(n, entry, true);
  }
  const add = (
    type: ProperType,
    list: string,
    row: { name: string; variants: string },
    sides: readonly string[],
    base = '',
  ): void => {
    const shared = { type, name: row.name, sides, adjective: row.name, person: null, base };
    const strong: Proper = { ...shared, weak: false, word: `${list}:${row.name}` };
    out.add(row.name, strong, true);
    for (const v of cellList(row.variants)) {
      if (v.endsWith('?')) out.add(v.slice(0, -1).trim(), { ...strong, weak: true }, true);
      else out.add(v, strong, true);
    }
  };
  for (const r of GROUPS) add('group', 'groups', r, [r.wing || r.name], r.state);
  for (const r of FORCES) add('force', 'forces', r, cellList(r.side));
  for (const r of BODIES) add('body', 'bodies', r, [r.side || r.name]);
  for (const r of OUTLETS) add('outlet', 'outlets', r, r.side === '' ? [] : [r.side]);
  for (const r of PERSONS) {
    const entry: Proper = {
      type: 'person',
      name: r.name,
      sides: [r.side],
      adjective: '',
      weak: false,
      word: `persons:${r.name}`,
      person: r,
      base: '',
    };
    for (const n of [r.name, ...cellList(r.forms)]) out.add(n, entry, true);
  }
  return out;
}
