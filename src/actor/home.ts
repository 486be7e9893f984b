import type { Draft } from './draft.js';
import { stateNamed } from './states.js';

/** Words of bodies that belong to the country where things happen, rather than to the government that speaks. */
const LOCAL =
  /health|police|civil|rescue|emergency|ambulance|parliament|prosecutor|authorities|media|television|hospital|opposition|rebels|insurgents|militants|resistance/;
/** Words of bodies that belong to the nearest place. */
const NEAR = /provincial|regional|district|council|municip|town|village/;
/** Rules whose drafts tell whose government or army a report speaks of. */
const TELLING: ReadonlySet<string> = new Set([
  'government',
  'body',
  'troops',
  'unlisted-body',
  'officials-of',
]);
const REACH = 40;

/** What the homes ask about places; canonical state names, `null` where nothing tells. */
export interface Countries {
  /** Of the nearest place before a token. */
  countryBefore(token: number): string | null;
  /** That most places of the report lie in. */
  readonly most: string | null;
  /** Of the place that the dateline names. */
  readonly dateline: string | null;
}

/** Which state "the army", "the health ministry", "the government" belong to where the text does not say. */
export interface Home {
  /** The state of a body without an owner; `before` are the drafts in front of it. `null` where nothing tells. */
  state(draft: Draft, before: readonly Draft[]): string | null;
}

/**
 * Reads homes from the report: a local body belongs to the country where things happen; a government or an army to the state whose
 * government or army was last spoken of; else to the country of the dateline, or the state that the report speaks of most.
 */
export function homes(all: readonly Draft[], countries: Countries): Home {
  const named = counts(all);
  const most = mostNamed(named);
  const spoken = (state: string | null): string | null => (state !== null && named.has(state) ? state : null);
  return {
    state(d, before) {
      const word = d.back?.how === 'institution' ? d.back.word : d.name.toLowerCase();
      const near = NEAR.test(word) ? countries.countryBefore(d.first) : null;
      const here = spoken(near) ?? (LOCAL.test(word) ? spoken(countries.most) : null);
      if (here !== null) return here;
      const armed = d.kind === 'force';
      // "Russian forces launched 105 drones. The Air Force said …": who is attacked reports.
      const attacked = armed ? (spoken(countries.dateline) ?? spoken(countries.most)) : null;
      for (let k = before.length - 1; k >= 0 && before.length - k < REACH; k--) {
        const b = before[k]!;
        const capital = b.rule === 'capital-as-state' && /ministry/.test(word);
        if (!(TELLING.has(b.rule) || capital) || b.kind === 'group' || b.sides.length !== 1) continue;
        if (armed && b.kind !== 'force' && b.kind !== 'state') continue;
        if (b.rule === 'troops' && attacked !== null && b.sides[0] !== attacked) continue;
        if (stateNamed(b.sides[0]!) !== undefined) return b.sides[0]!;
      }
      return attacked ?? spoken(countries.dateline) ?? most ?? countries.most;
    },
  };
}

/** How often each state is named, with the states that armed groups are based in. */
function counts(all: readonly Draft[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const d of all) {
    const base = d.kind === 'group' ? d.base : d.kind === 'state' && d.back === null ? d.name : '';
    const name = base === '' ? '' : (stateNamed(base)?.name ?? '');
    if (name !== '') out.set(name, (out.get(name) ?? 0) + (d.modifier ? 0.5 : 1));
  }
  return out;
}

function mostNamed(named: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [name, n] of named) {
    if (n > most) {
      best = name;
      most = n;
    }
  }
  return best;
}
