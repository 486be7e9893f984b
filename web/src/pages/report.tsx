import { useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../data/api.js';
import type { ReportAnswer } from '../data/types.js';
import { useAnswer } from '../data/use-answer.js';
import { Marked } from '../parts/marked.js';
import { plainly } from '../parts/plainly.js';
import { quoteOf, Slots, Why } from '../parts/record.js';
import { Failed, Loading } from '../parts/states.js';
import { pledgePath, useFields } from '../state/url.js';
import { useText } from '../text/index.js';
import { Sayer } from '../text/say.js';

/** A report word for word, its records marked in place, and why each was found. */
export default function ReportPage({ id }: { id: string }) {
  const t = useText();
  const [fields, set] = useFields();
  const body = useRef<HTMLDivElement>(null);
  const { data, error, again } = useAnswer<ReportAnswer>(addressOf(`/reports/${encodeURIComponent(id)}`));
  const chosen = fields.get('record');
  const span = /^(\d+)-(\d+)$/.exec(fields.get('span') ?? '');
  const marks = useMemo(
    () => [
      ...(data?.records.flatMap((r) =>
        r.record.spans.map((s) => ({
          ...s,
          label: `${t.reports.kind[r.kind]}: ${r.record.why.rule}`,
          kind: r.kind,
          id: r.id,
        })),
      ) ?? []),
      ...(span && data?.records.every((r) => r.record.spans.every((s) => s.start !== Number(span[1])))
        ? [{ start: Number(span[1]), end: Number(span[2]), label: t.pledge.evidence }]
        : []),
    ],
    [data, span?.[0], t],
  );
  const first =
    data?.records.find((r) => r.record.spans.some((s) => s.start === Number(span?.[1])))?.id ?? null;
  const shown = chosen ?? first;
  useEffect(() => {
    if (data) document.title = `${plainly(data.report.title ?? t.reports.title)} · Holdfire`;
  }, [data, t]);
  useEffect(() => {
    if (!shown || !data) return;
    body.current?.querySelector(`mark.chosen`)?.scrollIntoView({ block: 'center' });
    body.current?.querySelector(`.record.on`)?.scrollIntoView({ block: 'nearest' });
  }, [shown, data]);
  if (error)
    return (
      <div className="page">
        <Failed error={error} again={again} />
      </div>
    );
  if (!data) return <Loading />;
  const { report, records, pledges } = data;
  const say = new Sayer(t, report.timezone);
  return (
    <article className="page report" ref={body}>
      <p className="crumb">
        <Link href="/reports">← {t.reports.back}</Link>
      </p>
      <h1 dir="auto">{plainly(report.title ?? report.outlet ?? t.common.unnamed)}</h1>
      <p className="page-lead">
        <bdi>{plainly(report.outlet ?? '')}</bdi>
        {report.published && ` · ${say.dateTime(report.published)}`} ·{' '}
        <span title={report.id}>
          {t.reports.hash} <code>{report.id.slice(0, 12)}</code>
        </span>
        {report.url && /^https?:/.test(report.url) && (
          <>
            {' '}
            ·{' '}
            <a href={report.url} rel="noreferrer noopener" target="_blank">
              {t.reports.original}
            </a>
          </>
        )}
        {pledges.map((p) => (
          <span key={p.id} className="report-pledge">
            <Link href={pledgePath(p.id)}>{say.title(p.title)}</Link>
          </span>
        ))}
      </p>
      <div className="split reading-desk">
        <section aria-label={t.reports.text}>
          <Marked
            text={report.text}
            marks={marks}
            chosen={shown}
            choose={(record) => set({ record, span: null })}
          />
        </section>
        <section className="records" aria-labelledby="records-title">
          <h2 id="records-title">
            {t.reports.records} <span className="num">{records.length}</span>
          </h2>
          {records.length === 0 && <p className="muted">{t.reports.none}</p>}
          <ul>
            {records.map((r) => {
              const isOn = r.id === shown;
              return (
                <li key={r.id} className={`record kind-${r.kind}${isOn ? ' on' : ''}`}>
                  <button
                    type="button"
                    aria-expanded={isOn}
                    onClick={() => set({ record: isOn ? null : r.id, span: null })}
                  >
                    <span className="record-kind">{t.reports.kind[r.kind]}</span>
                    <q lang="en" dir="auto">
                      {quoteOf(r.record)}
                    </q>
                  </button>
                  {isOn && (
                    <>
                      <Slots record={r.record} />
                      <Why record={r.record} />
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      </div>
    </article>
  );
}
