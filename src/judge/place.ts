import type { Places } from '../dossier/index.js';
import type { Kleene, Occurrence, PlaceRef, Scope } from '../model/index.js';
import { either } from '../time/index.js';

/** Whether an occurrence lies within a scope; `unlocated` when it is a tally over a country that is wider than it. */
export function matchPlace(
  scope: Scope,
  occurrence: Occurrence,
  world: Places,
): { value: Kleene; reason: string; unlocated: boolean } {
  const { places } = occurrence;
  if (scope.areas.length === 0 && scope.settlements_of.length === 0)
    return { value: 'yes', reason: 'the pledge names no place', unlocated: false };
  if (places.length === 0)
    return { value: 'maybe', reason: 'the place is not said', unlocated: occurrence.tally };
  const each = places.map((place) => inScope(scope, place, world));
  // Several places of one source were all struck; places on which sources differ are alternatives.
  const best = each.reduce(occurrence.place_disputed ? agreeing : either);
  const named = places.map((p) => p.name).join(', ');
  if (best === 'yes') return { value: 'yes', reason: `${named} is within the scope`, unlocated: false };
  if (best === 'no') return { value: 'no', reason: `${named} is outside the scope`, unlocated: false };
  return {
    value: 'maybe',
    reason: occurrence.tally
      ? `a count for ${named} as a whole`
      : occurrence.place_disputed
        ? `sources differ on the place: ${named}`
        : `${named} is wider than the scope, or not sharply known`,
    unlocated: occurrence.tally,
  };
}

function inScope(scope: Scope, place: PlaceRef, world: Places): Kleene {
  let value: Kleene = 'no';
  for (const area of scope.areas) value = either(value, world.contains(area, place));
  for (const country of scope.settlements_of) value = either(value, isSettlementOf(country, place));
  return value;
}

/** "The cities and towns" of a country: a city is one, an oblast or the country holds some. */
function isSettlementOf(country: string, place: PlaceRef): Kleene {
  if (place.country === null) return place.kind === 'unknown' ? 'maybe' : 'no';
  if (place.country !== country) return 'no';
  return place.kind === 'city' ? 'yes' : 'maybe';
}

/** The answer that alternatives share, else `maybe`. */
function agreeing(a: Kleene, b: Kleene): Kleene {
  return a === b ? a : 'maybe';
}
