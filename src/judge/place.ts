import type { Places } from '../dossier/index.js';
import type { Kleene, Occurrence, PlaceRef, Scope } from '../model/index.js';
import { both, either, not } from '../time/index.js';

/** Whether an occurrence lies within a scope, and in nothing that written criteria exclude from it. */
export function matchPlace(
  scope: Scope,
  excluded: readonly PlaceRef[],
  occurrence: Pick<Occurrence, 'places' | 'place_disputed'>,
  world: Places,
): { value: Kleene; reason: string } {
  const { places } = occurrence;
  const isAnywhere = scope.areas.length === 0 && scope.settlements_of.length === 0;
  if (isAnywhere && excluded.length === 0) return { value: 'yes', reason: 'the pledge names no place' };
  if (places.length === 0) return { value: 'maybe', reason: 'the place is not said' };
  const each = places.map((place) => {
    const inside = isAnywhere ? 'yes' : inScope(scope, place, world);
    return both(inside, not(inAny(excluded, place, world)));
  });
  // Several places of one source were all struck; places on which sources differ are alternatives.
  const best = each.reduce(occurrence.place_disputed ? agreeing : either);
  const named = places.map((p) => p.name).join(', ');
  if (best === 'yes') return { value: 'yes', reason: `${named} is within the scope` };
  if (best === 'no') return { value: 'no', reason: `${named} is outside the scope` };
  return {
    value: 'maybe',
    reason: occurrence.place_disputed
      ? `sources differ on the place: ${named}`
      : `${named} is wider than the scope, or not sharply known`,
  };
}

/** Whether somebody places the occurrence more narrowly than in one country as a whole. */
export function isLocated({ places, place_disputed }: Occurrence): boolean {
  return (place_disputed && places.length > 1) || places.some((p) => p.kind !== 'country');
}

function inScope(scope: Scope, place: PlaceRef, world: Places): Kleene {
  let value = inAny(scope.areas, place, world);
  for (const country of scope.settlements_of) value = either(value, isSettlementOf(country, place));
  return value;
}

function inAny(areas: readonly PlaceRef[], place: PlaceRef, world: Places): Kleene {
  return areas.reduce<Kleene>((value, area) => either(value, world.contains(area, place)), 'no');
}

/** "The cities and towns" of a country: a city is one, an oblast or the country holds some. */
function isSettlementOf(country: string, place: PlaceRef): Kleene {
  if (place.country === null) return 'maybe';
  if (place.country !== country) return 'no';
  return place.kind === 'city' ? 'yes' : 'maybe';
}

/** The answer that alternatives share, else `maybe`. */
function agreeing(a: Kleene, b: Kleene): Kleene {
  return a === b ? a : 'maybe';
}
