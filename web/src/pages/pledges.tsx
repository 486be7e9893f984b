import { useEffect, useMemo } from 'react';
import { Link } from 'wouter';
import type { VerdictKind } from '../../../src/model/index.js';
import { addressOf } from '../data/api.js';
import type { Page, PledgeRow, StripDay } from '../data/types.js';
import { useAnswer } from '../data/use-answer.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { KINDS, Shares, Verdict } from '../parts/verdict.js';
import { pledgePath, useFields } from '../state/url.js';
import { useText } from '../text/index.js';
import { Sayer } from '../text/say.js';

const FILTERS = ['party', 'place', 'from', 'to', 'verdict'] as const;
const yesterday = () => new Date(Date.now() - 864e5).toISOString().slice(0, 10);

/** Every pledge with its verdict in short, and what has changed since yesterday. */
export default function Pledges() {
  const t = useText();
  const [fields, set] = useFields();
  const query = Object.fromEntries(FILTERS.map((name) => [name, fields.get(name)]));
  const { data, error, again } = useAnswer<Page<PledgeRow>>(addressOf('/pledges', { ...query, limit: 200 }));
  const changed = useAnswer<Page<PledgeRow>>(
    addressOf('/pledges', { changed_since: yesterday(), limit: 20 }),
  );
  const all = useAnswer<Page<PledgeRow>>(addressOf('/pledges', { limit: 200 }));
  const parties = useMemo(
    () => [...new Set(all.data?.items.flatMap((p) => [...p.pledger, ...p.toward]) ?? [])].sort(),
    [all.data],
  );
  const say = (p: PledgeRow) => new Sayer(t, p.timezone);
  const isFiltered = FILTERS.some((name) => fields.get(name));
  useEffect(() => {
    document.title = `${t.pledges.title} · Holdfire`;
  }, [t]);
  return (
    <div className="page">
      <h1>{t.pledges.title}</h1>
      <p className="page-lead">{t.pledges.lead}</p>
      <section className="changed" aria-labelledby="changed-title">
        <h2 id="changed-title">{t.pledges.since}</h2>
        {changed.data?.items.length ? (
          <ul>
            {changed.data.items.map((p) => (
              <li key={p.id}>
                <Link href={pledgePath(p.id)}>{say(p).title(p.title)}</Link>{' '}
                <Verdict kind={p.before?.together ?? null} /> → <Verdict kind={p.verdict.together} />
              </li>
            ))}
          </ul>
        ) : (
          <p className="muted">{changed.data ? t.pledges.changedNone : t.common.loading}</p>
        )}
      </section>
      <form className="filters" aria-label={t.pledges.title} onSubmit={(e) => e.preventDefault()}>
        <label>
          <span>{t.pledges.party}</span>
          <select
            className="field"
            value={fields.get('party') ?? ''}
            onChange={(e) => set({ party: e.target.value })}
          >
            <option value="">{t.pledges.anyOf}</option>
            {parties.map((p) => (
              <option key={p}>{p}</option>
            ))}
          </select>
        </label>
        <label>
          <span>{t.pledges.place}</span>
          <input
            className="field"
            type="search"
            defaultValue={fields.get('place') ?? ''}
            onKeyDown={(e) => e.key === 'Enter' && set({ place: e.currentTarget.value.trim() })}
            onBlur={(e) => set({ place: e.currentTarget.value.trim() })}
          />
        </label>
        <label>
          <span>{t.pledges.verdict}</span>
          <select
            className="field"
            value={fields.get('verdict') ?? ''}
            onChange={(e) => set({ verdict: e.target.value })}
          >
            <option value="">{t.pledges.anyOf}</option>
            {KINDS.map((k: VerdictKind) => (
              <option key={k} value={k}>
                {t.verdict[k]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t.pledges.from}</span>
          <input
            className="field"
            type="date"
            value={fields.get('from') ?? ''}
            onChange={(e) => set({ from: e.target.value })}
          />
        </label>
        <label>
          <span>{t.pledges.to}</span>
          <input
            className="field"
            type="date"
            value={fields.get('to') ?? ''}
            onChange={(e) => set({ to: e.target.value })}
          />
        </label>
        {isFiltered && (
          <button
            type="button"
            className="button"
            onClick={() => set(Object.fromEntries(FILTERS.map((name) => [name, null])))}
          >
            {t.common.clear}
          </button>
        )}
      </form>
      {error ? (
        <Failed error={error} again={again} />
      ) : !data ? (
        <Loading />
      ) : data.items.length === 0 ? (
        isFiltered ? (
          <Empty>{t.pledges.noneMatch}</Empty>
        ) : (
          <Empty hint={t.pledges.emptyHint}>{t.pledges.empty}</Empty>
        )
      ) : (
        <>
          <p className="muted" role="status">
            {t.pledges.count(data.items.length)}
          </p>
          <ul className="cards">
            {data.items.map((p) => (
              <Card key={p.id} pledge={p} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Card({ pledge }: { pledge: PledgeRow }) {
  const t = useText();
  const say = new Sayer(t, pledge.timezone);
  return (
    <li className="card">
      <div>
        <h2>
          <Link href={pledgePath(pledge.id)}>{say.title(pledge.title)}</Link>
        </h2>
        <p className="muted">
          {say.window(pledge.window)} · {pledge.voices.join(', ')} · {t.common.reports(pledge.reports)}
        </p>
        <Strip strip={pledge.strip} say={say} />
      </div>
      <Shares kinds={pledge.verdict.kinds} total={pledge.verdict.readings} />
    </li>
  );
}

const LEVEL: Readonly<Record<StripDay, number>> = {
  outside: 0.12,
  some: 0.45,
  all: 0.8,
  possible: 1,
  breach: 1,
};

/** Days shown after the last on which something changes. */
const AFTER = 10;
function lastTelling(days: readonly StripDay[]): number {
  const last = days.at(-1);
  return days.findLastIndex((d) => d !== last) + 1;
}

/** A small multiple: a column for each day, high where more windows run; breaches and possible ones have their shapes. */
function Strip({ strip, say }: { strip: PledgeRow['strip']; say: Sayer }) {
  const { t } = say;
  const days = strip.days.slice(0, lastTelling(strip.days) + AFTER);
  const goesOn = days.length < strip.days.length;
  const step = 14;
  const dayAt = (i: number) => new Date(Date.parse(strip.from) + i * 864e5).toISOString().slice(0, 10);
  return (
    <figure className="strip">
      <svg
        viewBox={`0 0 ${days.length * step} 40`}
        width={Math.min(days.length * step, 760)}
        height={40}
        preserveAspectRatio="none"
        role="img"
        aria-label={t.pledges.stripLabel(days.length, days.filter((d) => d === 'breach').length)}
      >
        {days.map((d, i) => {
          const h = LEVEL[d] * 24;
          const x = i * step + 1;
          return (
            <g key={dayAt(i)}>
              <title>{say.day(dayAt(i))}</title>
              <rect x={x} y={40 - h} width={step - 2} height={h} className={`day-${d}`} rx={1} />
              {d === 'breach' && <path d={`M${x + 2.5} 3l7 7M${x + 9.5} 3l-7 7`} className="day-cross" />}
              {d === 'possible' && <path d={`M${x + 6} 1.5l5 5-5 5-5-5Z`} className="day-diamond" />}
            </g>
          );
        })}
      </svg>
      <figcaption>
        <span>{say.day(strip.from)}</span>
        <span>
          {say.day(dayAt(days.length - 1))}
          {goesOn && ' →'}
        </span>
      </figcaption>
    </figure>
  );
}
