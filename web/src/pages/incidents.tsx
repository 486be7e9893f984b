import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import type { Occurrence } from '../../../src/model/index.js';
import { addressOf } from '../data/api.js';
import { useAnswer } from '../data/use-answer.js';
import { columnsOf, select, type Wire } from '../incidents/columns.js';
import { Days } from '../incidents/days.js';
import { IncidentMap } from '../incidents/map.js';
import { IncidentTable } from '../incidents/table.js';
import { Quote } from '../parts/evidence.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { shortName, useFields } from '../state/url.js';
import { useText } from '../text/index.js';
import { Sayer } from '../text/say.js';

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Incidents: map, days and table in step. */
export default function Incidents() {
  const t = useText();
  const [fields, set] = useFields();
  const { data, error, again } = useAnswer<Wire>(addressOf('/incidents/columns'));
  const columns = useMemo(() => (data ? columnsOf(data) : null), [data]);
  const words = useDeferredValue(fields.get('q') ?? '');
  const act = fields.get('act');
  const from = fields.get('from');
  const to = fields.get('to');
  const range = useMemo(
    () => [from ? Date.parse(from) : null, to ? Date.parse(to) + 864e5 : null] as const,
    [from, to],
  );
  const chosen = useMemo(
    () => (columns ? select(columns, { words, act, from: range[0], to: range[1] }) : new Int32Array()),
    [columns, words, act, range],
  );
  const named = fields.get('incident');
  const selected = useMemo(() => {
    if (!data || !named) return null;
    const i = data.id.findIndex((id) => shortName(id) === named);
    return i < 0 ? null : i;
  }, [data, named]);
  const choose = useCallback(
    (i: number | null) => set({ incident: i === null || !data ? null : shortName(data.id[i]!) }),
    [set, data],
  );
  useEffect(() => {
    document.title = `${t.incidents.title} · Holdfire`;
  }, [t]);
  const isFiltered = Boolean(fields.get('q') || act || from || to);
  return (
    <div className="page incidents-page">
      <h1>{t.incidents.title}</h1>
      <p className="page-lead">{t.incidents.lead}</p>
      {error ? (
        <Failed error={error} again={again} />
      ) : !columns || !data ? (
        <Loading />
      ) : data.length === 0 ? (
        <Empty>{t.incidents.empty}</Empty>
      ) : (
        <>
          <form className="filters" onSubmit={(e) => e.preventDefault()}>
            <label>
              <span>{t.incidents.filter}</span>
              <input
                className="field"
                type="search"
                value={fields.get('q') ?? ''}
                onChange={(e) => set({ q: e.target.value })}
              />
            </label>
            <label>
              <span>{t.incidents.act}</span>
              <select className="field" value={act ?? ''} onChange={(e) => set({ act: e.target.value })}>
                <option value="">{t.common.all}</option>
                {data.act.values.map((a) => (
                  <option key={a} value={a}>
                    {t.act[a]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span>{t.pledge.from('')}</span>
              <input
                className="field"
                type="date"
                value={from ?? ''}
                onChange={(e) => set({ from: e.target.value })}
              />
            </label>
            <label>
              <span>{t.pledges.to}</span>
              <input
                className="field"
                type="date"
                value={to ?? ''}
                onChange={(e) => set({ to: e.target.value })}
              />
            </label>
            {isFiltered && (
              <button
                type="button"
                className="button"
                onClick={() => set({ q: null, act: null, from: null, to: null })}
              >
                {t.common.clear}
              </button>
            )}
            <p className="muted" role="status">
              {t.incidents.count(chosen.length, data.length)}
            </p>
          </form>
          <Days
            columns={columns}
            chosen={chosen}
            from={range[0]}
            to={range[1]}
            selected={selected}
            choose={(a, b) =>
              set({ from: a === null ? null : dayOf(a), to: b === null ? null : dayOf(b - 1) })
            }
          />
          <div className="split even">
            <div>
              <IncidentMap columns={columns} chosen={chosen} selected={selected} select={choose} />
              <p className="note">{t.pledge.mapNote}</p>
            </div>
            <div>
              {chosen.length === 0 ? (
                <Empty>{t.incidents.noneMatch}</Empty>
              ) : (
                <IncidentTable columns={columns} chosen={chosen} selected={selected} select={choose} />
              )}
              {selected !== null && <Chosen id={data.id[selected]!} />}
            </div>
          </div>
        </>
      )}
    </div>
  );
}

/** One incident with the words of every source. */
function Chosen({ id }: { id: string }) {
  const t = useText();
  const { data } = useAnswer<{ incident: Occurrence }>(addressOf(`/incidents/${encodeURIComponent(id)}`));
  if (!data || data.incident.id !== id) return null;
  const say = new Sayer(t, 'UTC', null);
  const o = data.incident;
  return (
    <section className="chosen-incident" aria-live="polite">
      <h2>
        {say.when(o.time)} — {say.happened(o)}
      </h2>
      <p className="muted">
        {o.actor.join(', ') || t.incidents.unknownActor} · {t.common.sources(o.sources.length)}
      </p>
      {o.sources.map((s) => (
        <Quote key={`${s.report} ${s.selectors[0]?.position.start}`} source={s} say={say} />
      ))}
    </section>
  );
}
