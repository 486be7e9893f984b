import { geoMercator, geoPath } from 'd3-geo';
import { useEffect, useMemo, useState } from 'react';
import { type Countries, countries } from '../map/shapes.js';
import { useWidth } from '../parts/use-width.js';
import { ShapeOf } from '../parts/verdict.js';
import { shortName } from '../state/url.js';
import { markClass } from './timeline.js';
import type { View } from './view.js';

interface Spot {
  readonly node: number;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly incidents: string[];
}

/** Where it happened, and what is protected under the reading chosen. */
export function PledgeMap({ view }: { view: View }) {
  const { say, judgement, points, standing, chosen, incident, set } = view;
  const { t } = say;
  const words = chosen.kind === 'all' ? t.pledge.matchAll : t.pledge.match;
  const [ref, width] = useWidth<HTMLDivElement>(600);
  const [world, setWorld] = useState<Countries | null>(null);
  useEffect(() => {
    countries('near').then(setWorld, () => setWorld(null));
  }, []);
  const { spots, off } = useMemo(() => spotsOf(view), [view]);
  const height = Math.round(Math.min(Math.max(width * 0.72, 260), 460));
  const scope = useMemo(() => scopeOf(view), [view]);
  const project = useMemo(() => {
    const reach = [
      ...spots.map((s) => [s.lon, s.lat] as const),
      ...scope.cities.map((c) => [c.lon, c.lat] as const),
    ];
    const box = judgement.verdicts.flatMap((v) =>
      v.reading.scope.areas.flatMap((a) => {
        const p = a.node === null ? undefined : points.get(a.node);
        // A country so large that its towns would lie in one spot does not set the frame.
        return p?.box && p.box[2] - p.box[0] < 40 ? [p.box] : [];
      }),
    );
    for (const [w, s, e, n] of box) reach.push([w, s], [e, n]);
    return projectionFor(reach, width, height);
  }, [spots, scope, judgement, points, width, height]);
  const path = geoPath(project);
  return (
    <section className="map" aria-labelledby="map-title">
      <h2 id="map-title">{t.pledge.map}</h2>
      <div ref={ref} className="draw">
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={t.pledge.mapLabel}
          viewBox={`0 0 ${width} ${height}`}
        >
          <defs>
            <pattern
              id="hatch"
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="7" height="7" className="hatch-ground" />
              <line x1="0" y1="0" x2="0" y2="7" className="hatch-line" />
            </pattern>
          </defs>
          <rect width={width} height={height} className="water" />
          {world?.features.map((f, i) => {
            const d = path(f);
            if (!d) return null;
            const isIn = scope.countries.has(f.properties.name);
            const isTowns = scope.towns.has(f.properties.name);
            return (
              <path
                // biome-ignore lint/suspicious/noArrayIndexKey: the shapes never change
                key={i}
                d={d}
                className={isIn ? 'land inside' : isTowns ? 'towns' : 'land'}
                fill={isTowns && !isIn ? 'url(#hatch)' : undefined}
                data-inside={isIn || isTowns || undefined}
              />
            );
          })}
          {scope.cities.map((c) => {
            const at = project([c.lon, c.lat]);
            return at && <circle key={c.node} cx={at[0]} cy={at[1]} r={17} className="city" data-inside />;
          })}
          {spots.map((s) => {
            const at = project([s.lon, s.lat]);
            if (!at) return null;
            const values = s.incidents.map((id) => standing.get(id)?.value ?? 'no');
            const value = values.includes('yes') ? 'yes' : values.includes('maybe') ? 'maybe' : 'no';
            const isOn = incident !== null && s.incidents.includes(incident);
            return (
              <g
                key={s.node}
                className={`mark ${markClass({ value, match: null, unlocated: false })}${isOn ? ' on' : ''}`}
                data-place={s.name}
                data-match={value}
                transform={`translate(${at[0]} ${at[1]})`}
                onClick={() =>
                  set({
                    incident: shortName(
                      s.incidents[(s.incidents.indexOf(incident ?? '') + 1) % s.incidents.length]!,
                    ),
                  })
                }
              >
                <title>{`${s.name}: ${words[value]}`}</title>
                <g transform="translate(-8 -8)">
                  <svg width={16} height={16} viewBox="0 0 16 16">
                    {value === 'yes' ? (
                      <ShapeOf kind="broken" />
                    ) : value === 'maybe' ? (
                      <ShapeOf kind="possibly-broken" />
                    ) : (
                      <circle
                        cx="8"
                        cy="8"
                        r="4"
                        fill="var(--card)"
                        stroke="currentColor"
                        strokeWidth="1.8"
                      />
                    )}
                  </svg>
                </g>
                {isOn && <circle r={13} className="ring" />}
              </g>
            );
          })}
          <Names spots={spots} project={project} width={width} />
        </svg>
      </div>
      {spots.length === 0 && <p className="muted">{t.pledge.mapEmpty}</p>}
      <p className="note">
        {chosen.kind !== 'all' && scope.isAny && (
          <>
            <span className="swatch" /> {t.pledge.mapInside}.{' '}
          </>
        )}
        {off > 0 && `${t.pledge.offMap(off)} `}
        {t.pledge.mapNote}
      </p>
    </section>
  );
}

type Projection = ReturnType<typeof geoMercator>;

function projectionFor(
  reach: readonly (readonly [number, number])[],
  width: number,
  height: number,
): Projection {
  const edge = 34;
  const project = geoMercator();
  if (reach.length === 0) return project.fitSize([width, height], { type: 'Sphere' });
  project.fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    { type: 'MultiPoint', coordinates: reach.map((p) => [...p]) },
  );
  // One place alone: its surroundings, some six hundred kilometres.
  if (!Number.isFinite(project.scale()) || project.scale() > 6000)
    project
      .scale(3000)
      .center([reach[0]![0], reach[0]![1]])
      .translate([width / 2, height / 2]);
  return project;
}

/** Names beside the marks, those first where most happened; one that would lie on another is left out. */
function Names({ spots, project, width }: { spots: readonly Spot[]; project: Projection; width: number }) {
  const taken: [number, number, number, number][] = [];
  const marks = spots.flatMap((s) => {
    const at = project([s.lon, s.lat]);
    return at ? [at] : [];
  });
  return [...spots]
    .sort((a, b) => b.incidents.length - a.incidents.length)
    .map((s) => {
      const at = project([s.lon, s.lat]);
      if (!at) return null;
      const long = s.name.length * 6.4;
      for (const isLeft of at[0] + 12 + long > width ? [true] : [false, true]) {
        const box: [number, number, number, number] = isLeft
          ? [at[0] - 12 - long, at[1] - 7, at[0] - 10, at[1] + 7]
          : [at[0] + 10, at[1] - 7, at[0] + 12 + long, at[1] + 7];
        const meets = (b: readonly number[]) =>
          box[0] < b[2]! && box[2] > b[0]! && box[1] < b[3]! && box[3] > b[1]!;
        if (
          taken.some(meets) ||
          marks.some(
            (m) =>
              m !== at &&
              meets([m[0] - 6, m[1] - 6, m[0] + 6, m[1] + 6]) &&
              (m[0] !== at[0] || m[1] !== at[1]),
          )
        )
          continue;
        taken.push(box);
        return (
          <text
            key={s.node}
            x={isLeft ? at[0] - 11 : at[0] + 11}
            y={at[1] + 4}
            textAnchor={isLeft ? 'end' : 'start'}
            className="place"
          >
            {s.name}
          </text>
        );
      }
      return null;
    });
}

function spotsOf({ judgement, points }: View): { spots: Spot[]; off: number } {
  const spots = new Map<number, Spot>();
  let off = 0;
  for (const o of judgement.occurrences) {
    let isDrawn = false;
    for (const p of o.places) {
      const at = p.node === null || p.kind === 'country' ? undefined : points.get(p.node);
      if (!at || o.tally) continue;
      const spot = spots.get(at.node) ?? {
        node: at.node,
        name: p.name,
        lat: at.lat,
        lon: at.lon,
        incidents: [],
      };
      spot.incidents.push(o.id);
      spots.set(at.node, spot);
      isDrawn = true;
    }
    if (!isDrawn) off++;
  }
  return { spots: [...spots.values()], off };
}

/** What is protected under every reading that is chosen; nothing where all are. */
function scopeOf({ chosen, points }: View) {
  const inside = new Set<string>();
  const towns = new Set<string>();
  const cities = new Map<number, { node: number; lat: number; lon: number }>();
  if (chosen.kind !== 'all')
    for (const { reading } of chosen.verdicts) {
      for (const a of reading.scope.areas) {
        const p = a.node === null ? undefined : points.get(a.node);
        if (a.kind === 'country') inside.add(SHAPE_NAMES[a.name] ?? a.name);
        else if (p) cities.set(p.node, p);
      }
      for (const c of reading.scope.settlements_of) towns.add(SHAPE_NAMES[c] ?? c);
    }
  return {
    countries: inside,
    towns,
    cities: [...cities.values()],
    isAny: inside.size + towns.size + cities.size > 0,
  };
}

/** Names of states that Natural Earth writes otherwise. */
const SHAPE_NAMES: Readonly<Record<string, string>> = {
  'United States': 'United States of America',
  'Democratic Republic of the Congo': 'Dem. Rep. Congo',
  'DR Congo': 'Dem. Rep. Congo',
  'Republic of the Congo': 'Congo',
  'Central African Republic': 'Central African Rep.',
  'South Sudan': 'S. Sudan',
  'Bosnia and Herzegovina': 'Bosnia and Herz.',
  'Dominican Republic': 'Dominican Rep.',
  'Czech Republic': 'Czechia',
  'North Macedonia': 'Macedonia',
  'Western Sahara': 'W. Sahara',
  'Equatorial Guinea': 'Eq. Guinea',
  'Ivory Coast': "Côte d'Ivoire",
  Eswatini: 'eSwatini',
};
