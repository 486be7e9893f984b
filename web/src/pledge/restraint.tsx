import type { RestraintAnswer, RestraintChart } from '../data/types.js';
import { useWidth } from '../parts/use-width.js';
import type { Sayer } from '../text/say.js';
import type { View } from './view.js';

/** Was the window unlike the habit? A figure for each window that has one, and the reasons where there is none. */
export function RestraintPart({ view, answer }: { view: View; answer: RestraintAnswer | null }) {
  const { say, chosen } = view;
  const { t } = say;
  if (!answer) return <section className="restraint" />;
  const voices = new Set(chosen.verdicts.map((v) => v.reading.voice));
  const key = (w: { startMin: number | null; endMax: number | null }) => `${w.startMin} ${w.endMax}`;
  const windows = new Set(chosen.verdicts.map((v) => key(v.reading.window)));
  const own = answer.windows.filter((w) => windows.has(key(w.window)) && w.voices.some((v) => voices.has(v)));
  const shown = chosen.kind === 'all' || own.length === 0 ? answer.windows : own;
  const told = shown.filter((w) => w.answer.kind !== 'refused');
  const refused = shown.filter((w) => w.answer.kind === 'refused');
  return (
    <section className="restraint" aria-labelledby="restraint-title">
      <h2 id="restraint-title">{t.pledge.restraint}</h2>
      <p className="lead">{t.pledge.restraintLead}</p>
      <ul>
        {told.map((w) => (
          <li key={`${key(w.window)} ${w.sentence}`}>
            <h3>
              {say.window(w.window)} <span className="muted">{w.voices.join(', ')}</span>
            </h3>
            {w.answer.kind !== 'refused' && (
              <Share
                share={w.answer.share}
                chart={answer.chart}
                from={w.answer.from}
                to={w.answer.to}
                say={say}
              />
            )}
            <p lang="en">{w.sentence}</p>
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <details className="more" open={told.length === 0}>
          <summary>
            {t.pledge.restraintRefused} <span className="num">{refused.length}</span>
          </summary>
          <ul className="plain">
            {refused.map((w) => (
              <li key={`${key(w.window)} ${w.sentence}`}>
                <b>{say.window(w.window)}</b> <span lang="en">{w.sentence}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const percent = (v: number, locale: string) =>
  v.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });

/** The window among all windows of its length: each a tick where they are known, else the share on a scale. */
function Share({
  share,
  chart,
  from,
  to,
  say,
}: {
  share: { min: number; max: number };
  chart: RestraintChart;
  from: string;
  to: string;
  say: Sayer;
}) {
  const { t } = say;
  const [ref, width] = useWidth<HTMLDivElement>(480);
  const same = chart.windows.find(
    (w) => w.from === from && w.to === to && w.habit.length > 0 && w.sum !== null,
  );
  const label =
    share.min === share.max
      ? percent(share.min, t.locale)
      : `${percent(share.min, t.locale)} – ${percent(share.max, t.locale)}`;
  return (
    <div ref={ref} className="draw">
      {same ? (
        <Histogram
          habit={same.habit}
          sum={same.sum!}
          width={width}
          label={t.pledge.restraintChart(label)}
          say={say}
        />
      ) : (
        <svg
          width={width}
          height={64}
          viewBox={`0 0 ${width} 64`}
          role="img"
          aria-label={t.pledge.restraintChart(label)}
        >
          <rect x={0} y={22} width={width} height={12} rx={2} className="fill-none" />
          {/* Up to five in a hundred: what is usually called unusual. */}
          <rect x={0} y={22} width={width * 0.05} height={12} className="fill-kept" />
          <rect
            x={share.min * width - (share.min === share.max ? 1.5 : 0)}
            y={17}
            width={Math.max((share.max - share.min) * width, 3)}
            height={22}
            className="fill-ink"
          />
          <text
            x={Math.min(Math.max(share.max * width, 16), width - 40)}
            y={12}
            textAnchor="middle"
            className="figure"
          >
            {label}
          </text>
          {[0, 0.25, 0.5, 0.75, 1].map((v) => (
            <text
              key={v}
              x={v * width}
              y={50}
              className="tick"
              textAnchor={v === 0 ? 'start' : v === 1 ? 'end' : 'middle'}
            >
              {percent(v, t.locale)}
            </text>
          ))}
          <text x={0} y={62} className="tick">
            ← {t.pledge.restraintUnusual}
          </text>
          <text x={width} y={62} className="tick" textAnchor="end">
            {t.pledge.restraintOrdinary} →
          </text>
        </svg>
      )}
      <p className="note">{t.pledge.restraintAxis}</p>
    </div>
  );
}

const BINS = 36;

function Histogram({
  habit,
  sum,
  width,
  label,
  say,
}: {
  habit: readonly number[];
  sum: number;
  width: number;
  label: string;
  say: Sayer;
}) {
  const { t } = say;
  const top = Math.max(...habit, sum) || 1;
  const step = top / BINS;
  const bins = new Array<number>(BINS).fill(0);
  for (const h of habit) bins[Math.min(BINS - 1, Math.floor(h / step))]!++;
  const most = Math.max(...bins);
  const at = (v: number) => (v / top) * width;
  return (
    <svg width={width} height={120} viewBox={`0 0 ${width} 120`} role="img" aria-label={label}>
      {bins.map((n, i) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: bins have no other name
          key={i}
          x={(i / BINS) * width + 0.5}
          width={width / BINS - 1}
          y={96 - (n / most) * 76}
          height={(n / most) * 76}
          className={(i + 0.5) * step <= sum ? 'fill-kept' : 'fill-bin'}
        />
      ))}
      <line x1={at(sum)} x2={at(sum)} y1={14} y2={98} className="here" />
      <text x={Math.min(Math.max(at(sum), 40), width - 60)} y={11} className="figure" textAnchor="middle">
        {t.pledge.restraintThis}: {sum.toLocaleString(t.locale)}
      </text>
      <text x={0} y={112} className="tick">
        0
      </text>
      <text x={width} y={112} className="tick" textAnchor="end">
        {Math.round(top).toLocaleString(t.locale)}
      </text>
    </svg>
  );
}
