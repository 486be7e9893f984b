import type { Draft } from './draft.js';

/** Words of bodies that belong to the place where things happen, rather than to the government that speaks. */
const LOCAL =
  /health|police|civil|rescue|emergency|ambulance|provincial|regional|district|council|prosecutor|mayor|governor|authorities|media|parliament/;

/** Which state "the army", "the health ministry", "the government" belong to where the text does not say. */
export interface Home {
  /** The state of a body without an owner at `draft`; `null` where nothing tells. `before` are the drafts in front of it. */
  state(draft: Draft, before: readonly Draft[], all: readonly Draft[]): string | null;
}

/**
 * Reads homes from the report: a local body belongs to the country of the nearest place before it; a government or an army to
 * the state whose government or army was last spoken of; else to the state that the report speaks of most.
 * `countryBefore` gives the country of the nearest place at or before a token, `null` where there is none.
 */
export function homes(countryBefore: (token: number) => string | null): Home {
  return {
    state(d, before, all) {
      const word = d.back?.how === 'institution' ? d.back.word : '';
      if (LOCAL.test(word) || LOCAL.test(d.name)) {
        const here = countryBefore(d.first);
        if (here !== null) return here;
      }
      for (let k = before.length - 1; k >= 0 && before.length - k < 40; k--) {
        const b = before[k]!;
        if (
          (b.rule === 'government' || b.rule === 'body' || b.rule === 'troops') &&
          b.kind !== 'group' &&
          b.sides.length === 1
        )
          return b.sides[0]!;
      }
      return mostNamed(all) ?? countryBefore(d.first);
    },
  };
}

/** The state that is named most; the earlier one of equals. */
function mostNamed(all: readonly Draft[]): string | null {
  const counts = new Map<string, number>();
  for (const d of all) {
    if (d.kind === 'state' && d.back === null)
      counts.set(d.name, (counts.get(d.name) ?? 0) + (d.modifier ? 0.5 : 1));
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
