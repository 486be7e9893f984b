/** Which unit a point lies in, by even-odd rule over its rings; else the nearest within `reach` degrees. */
export function nearestFeature(units, lon, lat, reach) {
  let best = null;
  let bestD = reach * reach;
  for (const unit of units) {
    const f = unit.feature;
    if (!f) continue;
    const [w, s, e, n] = f.box;
    if (lon < w - reach || lon > e + reach || lat < s - reach || lat > n + reach) continue;
    if (f.polygons.some((p) => inRing(p[0], lon, lat) && !p.slice(1).some((hole) => inRing(hole, lon, lat))))
      return unit;
    for (const p of f.polygons)
      for (const [x, y] of p[0]) {
        const d = (x - lon) ** 2 + (y - lat) ** 2;
        if (d < bestD) [best, bestD] = [unit, d];
      }
  }
  return best;
}

function inRing(ring, x, y) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
