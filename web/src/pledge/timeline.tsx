import { useMemo } from 'react';
import type { FuzzyInterval, Line, Occurrence } from '../../../src/model/index.js';
import { useWidth } from '../parts/use-width.js';
import { ShapeOf, toneOf } from '../parts/verdict.js';
import { shortName } from '../state/url.js';
import { scopeOf } from './detail.js';
import { lineName, type Standing, type View } from './view.js';

const DAY = 864e5;
const ROW = 30;
const LANE = 20;

/** Windows of the readings as bars, incidents beneath, on one axis of days. */
export function Timeline({ view }: { view: View }) {
  const { say, judgement, chosen, standing, set } = view;
  const { t } = say;
  const words = chosen.kind === 'all' ? t.pledge.matchAll : t.pledge.match;
  const [ref, width] = useWidth<HTMLDivElement>();
  const isNarrow = width < 640;
  const left = isNarrow ? 0 : 250;
  const right = 14;
  const lines = useMemo(() => judgement.lines.filter((l) => !l.denial), [judgement]);
  const { from, to } = useMemo(() => spanOf(lines, judgement.occurrences), [lines, judgement]);
  const x = (ms: number) =>
    left + ((Math.min(Math.max(ms, from), to) - from) / (to - from)) * (width - left - right);
  const row = isNarrow ? ROW + 14 : ROW;
  const top = 26;
  const lanes = useMemo(
    () => layOut(judgement.occurrences, from, to, (width - left - right) / (to - from)),
    [judgement, from, to, width, left],
  );
  const base = top + lines.length * row + 14;
  const height = base + Math.max(1, lanes.count) * LANE + 8;
  const isChosen = (l: Line) => chosen.kind === 'all' || chosen.line === l;
  const window =
    chosen.kind === 'reading'
      ? chosen.verdicts[0]!.reading.window
      : chosen.kind === 'line'
        ? chosen.line!.window
        : null;
  const days = Math.round((to - from) / DAY);
  const every = Math.max(1, Math.ceil(days / ((width - left) / 62)));
  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t.pledge.timeline}</h2>
      <p className="lead">{t.pledge.timelineLead}</p>
      <div ref={ref} className="draw">
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={t.pledge.timelineLabel}
        >
          {window && <Shade window={window} x={x} top={top - 6} bottom={height} from={from} to={to} />}
          {Array.from({ length: days + 1 }, (_, i) => from + i * DAY).map((ms, i) => (
            <g key={ms}>
              <line x1={x(ms)} x2={x(ms)} y1={top - 6} y2={height} className="grid" />
              {i % every === 0 && i < days && (
                <text x={x(ms) + 3} y={12} className="tick">
                  {say.instant(ms + DAY / 2)}
                </text>
              )}
            </g>
          ))}
          {lines.map((l, i) => {
            const y = top + i * row + (isNarrow ? 14 : 0);
            return (
              <g
                key={lineName(l)}
                className={`bar tone-${toneOf(l.kind)}${isChosen(l) ? '' : ' off'}`}
                data-line={lineName(l)}
                onClick={() => set({ line: lineName(l), reading: null })}
              >
                <rect x={0} y={y - (isNarrow ? 14 : 0)} width={width} height={row} className="hit" />
                <g transform={`translate(0 ${y + (isNarrow ? -12 : 5)})`}>
                  <svg width={14} height={14} viewBox="0 0 16 16">
                    <ShapeOf kind={l.kind} />
                  </svg>
                </g>
                <text x={20} y={y + (isNarrow ? -1 : 12)} className="bar-name">
                  {cut(`${l.voice}, ${say.day(l.said_on)}`, isNarrow ? 60 : 34)}
                  {isNarrow && (
                    <tspan className="bar-scope">
                      {' '}
                      · {cut(scopeOf(l, view), Math.max(8, Math.floor(width / 7) - 34))}
                    </tspan>
                  )}
                </text>
                {!isNarrow && (
                  <text x={20} y={y + 24} className="bar-scope">
                    {cut(scopeOf(l, view), 40)}
                  </text>
                )}
                <Bar window={l.window} x={x} y={y + (isNarrow ? 6 : 7)} from={from} to={to} />
              </g>
            );
          })}
          <line x1={0} x2={width} y1={base - 8} y2={base - 8} className="axis" />
          {lanes.placed.map(({ o, lane, start, end }) => {
            const s = standing.get(o.id);
            const y = base + lane * LANE + LANE / 2;
            const middle = x((start + end) / 2);
            const isOn = view.incident === o.id;
            return (
              <g
                key={o.id}
                className={`mark ${markClass(s)}${isOn ? ' on' : ''}`}
                data-incident={shortName(o.id)}
                data-match={s?.value ?? 'no'}
                onClick={() => set({ incident: isOn ? null : shortName(o.id) })}
              >
                <title>{`${say.when(o.time)} — ${say.happened(o)}: ${words[s?.value ?? 'no']}`}</title>
                <line x1={x(start)} x2={x(end)} y1={y} y2={y} className="stretch" />
                <g transform={`translate(${middle - 7} ${y - 7})`}>
                  <svg width={14} height={14} viewBox="0 0 16 16">
                    {s?.value === 'yes' ? (
                      <ShapeOf kind="broken" />
                    ) : s?.value === 'maybe' ? (
                      <ShapeOf kind="possibly-broken" />
                    ) : (
                      <circle
                        cx="8"
                        cy="8"
                        r="4"
                        fill="var(--card)"
                        stroke="currentColor"
                        strokeWidth="1.6"
                      />
                    )}
                  </svg>
                </g>
                {isOn && <circle cx={middle} cy={y} r={11} className="ring" />}
              </g>
            );
          })}
        </svg>
      </div>
      <ul className="legend">
        {(['yes', 'maybe', 'no'] as const).map((value) => (
          <li key={value} className={`mark ${markClass({ value, match: null, unlocated: false })}`}>
            <svg width={13} height={13} viewBox="0 0 16 16" aria-hidden="true">
              {value === 'yes' ? (
                <ShapeOf kind="broken" />
              ) : value === 'maybe' ? (
                <ShapeOf kind="possibly-broken" />
              ) : (
                <circle cx="8" cy="8" r="4" fill="none" stroke="currentColor" strokeWidth="1.6" />
              )}
            </svg>{' '}
            {words[value]}
          </li>
        ))}
      </ul>
    </section>
  );
}

export const markClass = (s: Standing | undefined) =>
  s?.value === 'yes' ? 'tone-broken' : s?.value === 'maybe' ? 'tone-possibly' : 'tone-none';

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

type X = (ms: number) => number;

/** Solid where the window runs for certain; an outline where its edges are not fixed. */
function Bar({
  window,
  x,
  y,
  from,
  to,
}: {
  window: FuzzyInterval;
  x: X;
  y: number;
  from: number;
  to: number;
}) {
  const [a, b] = [x(window.startMin ?? from), x(window.startMax ?? window.startMin ?? from)];
  const [c, d] = [x(window.endMin ?? window.endMax ?? to), x(window.endMax ?? to)];
  const isOpen = window.endMax === null;
  return (
    <>
      <rect x={a} y={y} width={Math.max(d - a, 2)} height={15} rx={3} className="soft" />
      {c > b && <rect x={b} y={y} width={Math.max(c - b, 2)} height={15} rx={2} className="core" />}
      {isOpen && <path d={`M${d - 9} ${y + 2}l7 5.5l-7 5.5`} className="arrow" />}
    </>
  );
}

function Shade({
  window,
  x,
  top,
  bottom,
  from,
  to,
}: {
  window: FuzzyInterval;
  x: X;
  top: number;
  bottom: number;
  from: number;
  to: number;
}) {
  const [a, b] = [x(window.startMin ?? from), x(window.endMax ?? to)];
  return <rect className="shade" x={a} y={top} width={Math.max(b - a, 1)} height={bottom - top} />;
}

/** From a day before the first edge or incident to a day after the last, at most 120 days. */
function spanOf(lines: readonly Line[], occurrences: readonly Occurrence[]) {
  const starts = [...lines.map((l) => l.window.startMin), ...occurrences.map((o) => o.time.startMin)].flatMap(
    (v) => v ?? [],
  );
  const ends = [...lines.map((l) => l.window.endMax), ...occurrences.map((o) => o.time.endMax)].flatMap(
    (v) => v ?? [],
  );
  const first = starts.length > 0 ? Math.min(...starts) : 0;
  const last = Math.min(ends.length > 0 ? Math.max(...ends) : first + DAY, first + 120 * DAY);
  return { from: Math.floor(first / DAY) * DAY - 2 * 36e5, to: Math.max(last + DAY, first + 2 * DAY) };
}

/** Marks side by side; those that would lie upon each other one below the other. */
function layOut(occurrences: readonly Occurrence[], from: number, to: number, perMs: number) {
  const free: number[] = [];
  const placed = occurrences
    .map((o) => ({
      o,
      start: Math.max(o.time.startMin ?? from, from),
      end: Math.min(o.time.endMax ?? to, to),
    }))
    .filter((p) => p.end >= from && p.start <= to)
    .sort((a, b) => a.start + a.end - b.start - b.end)
    .map((p) => {
      const middle = ((p.start + p.end) / 2 - from) * perMs;
      const lane = free.findIndex((end) => end <= middle - 9);
      const at = lane < 0 ? free.length : lane;
      free[at] = middle + 9;
      return { ...p, lane: at };
    });
  return { placed, count: free.length };
}
