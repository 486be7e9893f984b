import type { Draft } from './draft.js';
import { stateNamed } from './states.js';

/** Words of bodies that belong to the place where things happen, rather than to the government that speaks. */
const LOCAL =
  /health|police|civil|rescue|emergency|ambulance|provincial|regional|district|council|prosecutor|authorities|state media|hospital/;
/** Rules whose drafts tell whose government or army a report speaks of. */
const TELLING: ReadonlySet<string> = new Set([
  'government',
  'body',
  'troops',
  'unlisted-body',
  'officials-of',
]);
const REACH = 40;

/** Which state "the army", "the health ministry", "the government" belong to where the text does not say. */
export interface Home {
  /** The state of a body without an owner; `before` are the drafts in front of it. `null` where nothing tells. */
  state(draft: Draft, before: readonly Draft[], all: readonly Draft[]): string | null;
}

/**
 * Reads homes from the report: a local body belongs to the country of the nearest place before it; a government or an army to
 * the state whose government or army was last spoken of; else to the state that the report speaks of most.
 * `countryBefore` gives the country of the nearest place before a token, `null` where there is none.
 */
export function homes(countryBefore: (token: number) => string | null): Home {
  return {
    state(d, before, all) {
      const word = d.back?.how === 'institution' ? d.back.word : d.name.toLowerCase();
      if (LOCAL.test(word)) {
        const here = countryBefore(d.first);
        if (here !== null) return here;
      }
      for (let k = before.length - 1; k >= 0 && before.length - k < REACH; k--) {
        const b = before[k]!;
        if (!TELLING.has(b.rule) || b.kind === 'group' || b.sides.length !== 1) continue;
        if (stateNamed(b.sides[0]!) !== undefined) return b.sides[0]!;
      }
      return mostNamed(all) ?? countryBefore(d.first);
    },
  };
}

/** The state named most, counting the states that armed groups are based in; the earlier one of equals. */
function mostNamed(all: readonly Draft[]): string | null {
  const counts = new Map<string, number>();
  for (const d of all) {
    const base = d.kind === 'group' ? d.base : d.kind === 'state' && d.back === null ? d.name : '';
    const name = base === '' ? '' : (stateNamed(base)?.name ?? '');
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + (d.modifier ? 0.5 : 1));
  }
  let best: string | null = null;
  let most = 0;
  for (const [name, n] of counts) {
    if (n > most) {
      best = name;
      most = n;
    }
  }
  return best;
}
