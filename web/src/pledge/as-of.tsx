import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import type { Dossier, Standard, Sweep } from '../../../src/model/index.js';
import { API } from '../data/api.js';
import { KINDS, toneOf } from '../parts/verdict.js';
import { useText } from '../text/index.js';
import { Sayer } from '../text/say.js';

const DAY = 864e5;
/** Days after the last word that the slider still has one by one; what follows is "today". */
const AFTER = 2;
const MOST_DAYS = 120;

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The last day that is swept: soon after the last word on the pledge, and not beyond today. */
export function lastDayOf(dossier: Dossier): string {
  const told = [
    ...dossier.versions.flatMap((v) => [
      v.said_on,
      ...v.sources.map((s) => s.published?.slice(0, 10) ?? v.said_on),
    ]),
    ...dossier.stances.map((s) => s.said_on),
  ].sort();
  const first = Date.parse(told[0]!);
  const last = Date.parse(told.at(-1)!) + AFTER * DAY;
  return iso(Math.min(last, first + MOST_DAYS * DAY, Date.now()));
}

function daysOf(dossier: Dossier): string[] {
  const last = Date.parse(lastDayOf(dossier));
  const days: string[] = [];
  for (let at = Date.parse(dossier.versions[0]!.said_on); at <= last; at += DAY) days.push(iso(at));
  return days;
}

/** Replays what was knowable: a slider over the days, above it how the readings stood on each. */
export function AsOf({
  pledge,
  sweep,
  asOf,
  standard,
  set,
  busy,
}: {
  pledge: Dossier;
  sweep: Sweep | null;
  asOf: string | null;
  standard: Standard;
  set: (changes: Readonly<Record<string, string | null>>) => void;
  busy: boolean;
}) {
  const t = useText();
  const days = useMemo(() => daysOf(pledge), [pledge]);
  const say = new Sayer(t, 'UTC', pledge.versions[0]!.said_on.slice(0, 4));
  const at = asOf === null ? days.length : days.indexOf(asOf.slice(0, 10));
  const [position, setPosition] = useState(at < 0 ? days.length : at);
  // What this slider asked for itself must not pull back a hand that has moved on since.
  const asked = useRef<number | null>(null);
  useEffect(() => {
    if (asked.current !== at) setPosition(at < 0 ? days.length : at);
    asked.current = null;
  }, [at, days.length]);
  const shownDay = days[position] ?? null;
  // The hand slides on at once; the question is asked when it rests.
  useEffect(() => {
    if (position === at || at < 0) return;
    const timer = setTimeout(() => {
      asked.current = position;
      set({ as_of: days[position] ?? null });
    }, 140);
    return () => clearTimeout(timer);
  }, [position, at, days, set]);
  const byDay = useMemo(() => new Map(sweep?.days.map((d) => [d.day, d])), [sweep]);
  const label = shownDay === null ? t.time.today : say.day(shownDay);
  const said = asOf !== null && at < 0 ? say.day(asOf) : label;
  return (
    <section
      className={`as-of${asOf === null ? '' : ' past'}`}
      aria-label={t.pledge.asOfLead}
      aria-busy={busy}
    >
      <div className="as-of-main">
        <div className="as-of-head">
          <span>
            {t.pledge.asOfLead} <output htmlFor="as-of">{said}</output>
          </span>
          {asOf !== null && (
            <button type="button" className="text-button" onClick={() => set({ as_of: null })}>
              {t.pledge.asOfBack}
            </button>
          )}
        </div>
        <div className="as-of-slide" style={{ '--columns': days.length + 1 } as CSSProperties}>
          <Strip days={days} byDay={byDay} position={position} />
          <input
            id="as-of"
            type="range"
            min={0}
            max={days.length}
            step={1}
            value={position}
            aria-label={t.pledge.asOfLabel}
            aria-valuetext={said}
            onChange={(e) => setPosition(Number(e.target.value))}
          />
          <div className="as-of-days" aria-hidden="true">
            {[...days, null].map((day, i) => (
              <button
                key={day ?? 'today'}
                type="button"
                tabIndex={-1}
                className={i === position ? 'on' : i % 3 === 0 || day === null ? undefined : 'minor'}
                onClick={() => setPosition(i)}
              >
                {day === null ? t.time.today : isNamed(i, days.length) ? say.day(day) : '·'}
              </button>
            ))}
          </div>
        </div>
      </div>
      <div className="as-of-side">
        <label>
          <span>{t.pledge.standard}</span>
          <select
            value={standard}
            title={t.standardMeans[standard]}
            onChange={(e) => set({ standard: e.target.value === 'claimed' ? null : e.target.value })}
          >
            {(['claimed', 'corroborated', 'admitted'] as const).map((s) => (
              <option key={s} value={s}>
                {t.standard[s]}
              </option>
            ))}
          </select>
        </label>
        <Exports pledge={pledge.id} asOf={asOf} standard={standard} />
        <button type="button" className="button" onClick={() => print()}>
          {t.common.print}
        </button>
      </div>
    </section>
  );
}

/** About nine days have names, the first among them. */
const isNamed = (i: number, all: number) => i % Math.ceil(all / 9) === 0;

function Strip({
  days,
  byDay,
  position,
}: {
  days: readonly string[];
  byDay: ReadonlyMap<string, Sweep['days'][number]>;
  position: number;
}) {
  const columns = days.length + 1;
  const last = byDay.get(days.at(-1)!);
  return (
    <svg
      className="as-of-strip"
      viewBox={`0 0 ${columns * 10} 26`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {[...days, null].map((day, i) => {
        const kinds = (day === null ? last : byDay.get(day))?.kinds ?? [];
        const told = kinds.filter((k) => k !== null);
        let y = 26;
        return (
          <g key={day ?? 'today'} opacity={i === position ? 1 : 0.62}>
            <rect x={i * 10 + 1} y={0} width={8} height={26} className="fill-none" />
            {KINDS.map((kind) => {
              const n = told.filter((k) => k === kind).length;
              if (n === 0) return null;
              const h = (n / Math.max(kinds.length, 1)) * 26;
              y -= h;
              return (
                <rect
                  key={kind}
                  x={i * 10 + 1}
                  y={y}
                  width={8}
                  height={Math.max(h - 0.6, 0.5)}
                  className={`fill-${toneOf(kind)}`}
                />
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

/** What the server can make of this pledge for other tools. */
function Exports({ pledge, asOf, standard }: { pledge: string; asOf: string | null; standard: string }) {
  const t = useText();
  const query = new URLSearchParams({ pledge, standard, ...(asOf === null ? {} : { as_of: asOf }) });
  return (
    <details className="menu">
      <summary className="button">{t.common.export}</summary>
      <ul>
        {EXPORTS.map(([name, label]) => (
          <li key={name}>
            <a href={`${API}/exports/${name}?${query}`} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

const EXPORTS = [
  ['html', 'HTML'],
  ['verdicts', 'CSV: verdicts'],
  ['pledges', 'CSV: versions'],
  ['incidents', 'CSV: incidents'],
  ['acled', 'CSV: ACLED'],
  ['eth-prio', 'CSV: ETH/PRIO'],
  ['geojson', 'GeoJSON'],
  ['parquet', 'Parquet'],
  ['claimreview', 'ClaimReview (JSON-LD)'],
  ['calendar', 'iCalendar'],
  ['atom', 'Atom'],
] as const;
