/**
 * Containment with three values. Between tree nodes it is exact, as far as the tree is; a place known only to a unit may
 * lie in any part of it. Areas without a shape answer `maybe` where nothing rules it out.
 */
import type { Gazetteer } from './gazetteer.js';
import type { Box, Containment, Place } from './types.js';

/** Degrees by which a rough box is widened before it rules a place out. */
const SLACK = 0.15;

/** Is `inner` within `area`? */
export function contains(gaz: Gazetteer, area: Place, inner: Place): Containment {
  if (area.id === inner.id) return 'yes';
  const outer = gaz.area(area.id);
  const named = gaz.area(inner.id);
  if (!outer && !named) {
    if (gaz.inside(inner.id, area.id)) return 'yes';
    return gaz.inside(area.id, inner.id) ? 'maybe' : 'no';
  }
  if (!outer && named) return nodeContainsArea(gaz, area, named.within, named.whole, named.definite, inner);
  return areaContains(gaz, area, inner);
}

/** A unit and a named area: within if all that bounds the area is, apart if none of it touches the unit. */
function nodeContainsArea(
  gaz: Gazetteer,
  node: Place,
  within: readonly number[],
  whole: readonly number[],
  definite: boolean,
  inner: Place,
): Containment {
  if (within.length > 0 && within.every((w) => gaz.inside(w, node.id))) return 'yes';
  const parts = definite && whole.length > 0 ? whole : within;
  if (parts.length === 0) return overlap(node.box ?? pointBox(node), inner.box) ? 'maybe' : 'no';
  const touches = parts.some((w) => gaz.inside(w, node.id) || gaz.inside(node.id, w));
  return touches && boxAllows(inner.box, node) ? 'maybe' : 'no';
}

function areaContains(gaz: Gazetteer, area: Place, inner: Place): Containment {
  const a = gaz.area(area.id)!;
  const b = gaz.area(inner.id);
  if (a.water && !b) return inner.kind === 'city' ? 'no' : boxAllows(a.box, inner) ? 'maybe' : 'no';
  const parts = b ? (b.definite ? b.whole : b.within) : [inner.id];
  if (parts.length > 0 && a.whole.length > 0 && parts.every((p) => a.whole.some((w) => gaz.inside(p, w))))
    return 'yes';
  if (a.definite) {
    const touches =
      parts.length === 0 || a.whole.some((w) => parts.some((p) => gaz.inside(w, p) || gaz.inside(p, w)));
    return touches ? 'maybe' : 'no';
  }
  if (
    a.within.length > 0 &&
    parts.length > 0 &&
    !a.within.some((w) => parts.some((p) => gaz.inside(w, p) || gaz.inside(p, w)))
  )
    return 'no';
  return boxAllows(a.box, inner) ? 'maybe' : 'no';
}

/** False if a rough box rules the place out. */
function boxAllows(box: Box | null, place: Place): boolean {
  if (!box) return true;
  const other = place.box ?? pointBox(place);
  return other === null || overlap(box, other);
}

function pointBox(place: Place): Box | null {
  return place.lat === null || place.lon === null ? null : [place.lon, place.lat, place.lon, place.lat];
}

function overlap(a: Box | null, b: Box | null): boolean {
  if (!a || !b) return true;
  return a[0] - SLACK <= b[2] && b[0] - SLACK <= a[2] && a[1] - SLACK <= b[3] && b[1] - SLACK <= a[3];
}
