import { cellList } from '../model/words.js';
import { COUNTRIES } from '../place/words/countries.js';
import { POLITIES, STATE_FORMS } from './words/polities.js';

/** A state with the words that mean it. */
export interface State {
  /** Canonical short name. */
  readonly name: string;
  /** What a body of it is called by: "Ukrainian", "U.S.". */
  readonly adjective: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
  readonly seats: readonly string[];
}

/** All states, of today (the place table) and of the past. */
export const STATES: readonly State[] = build();

const BY_NAME = new Map<string, State>(STATES.flatMap((s) => s.names.map((n) => [n, s] as const)));

/** The state of that name, canonical or not; `undefined` for anything else. */
export function stateNamed(name: string): State | undefined {
  return BY_NAME.get(name);
}

function build(): State[] {
  const renamed = new Map(POLITIES.filter((p) => p.country !== '').map((p) => [p.country, p]));
  const today = COUNTRIES.map((c): State => {
    const own = renamed.get(c.name);
    const people = [...cellList(c.people), ...cellList(own?.people ?? '')];
    return {
      name: own?.name ?? c.name,
      adjective: own?.adjective || people[0] || '',
      names: [
        ...new Set([
          own?.name ?? c.name,
          c.name,
          ...cellList(c.also),
          ...cellList(own?.also ?? ''),
          // "the Republic of China" is not China.
          ...(c.name === 'China' ? [] : STATE_FORMS.map(({ word }) => `${word} ${c.name}`)),
        ]),
      ],
      adjectives: people,
      capitals: cellList(c.capital),
      seats: cellList(c.government).filter((s) => !s.startsWith('the ')),
    };
  });
  const past = POLITIES.filter((p) => p.country === '').map(
    (p): State => ({
      name: p.name,
      adjective: p.adjective,
      names: [p.name, ...cellList(p.also)],
      adjectives: cellList(p.people),
      capitals: cellList(p.capital),
      seats: [],
    }),
  );
  return [...today, ...past];
}
