import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../data/api.js';
import type { Page, ReportRow } from '../data/types.js';
import { useAnswer } from '../data/use-answer.js';
import { plainly } from '../parts/plainly.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { reportPath } from '../state/url.js';
import { useText } from '../text/index.js';
import { Sayer } from '../text/say.js';

/** Every report, the latest first. */
export default function Reports() {
  const t = useText();
  const { data, error, again } = useAnswer<Page<ReportRow>>(addressOf('/reports', { limit: 500 }));
  const [sought, seek] = useState('');
  useEffect(() => {
    document.title = `${t.reports.title} · Holdfire`;
  }, [t]);
  const found = useMemo(() => {
    const words = sought.toLowerCase();
    return (
      data?.items.filter((r) => `${r.title ?? ''} ${r.outlet ?? ''}`.toLowerCase().includes(words)) ?? []
    );
  }, [data, sought]);
  return (
    <div className="page">
      <h1>{t.reports.title}</h1>
      <p className="page-lead">{t.reports.lead}</p>
      {error ? (
        <Failed error={error} again={again} />
      ) : !data ? (
        <Loading />
      ) : data.items.length === 0 ? (
        <Empty hint={t.reports.emptyHint}>{t.reports.empty}</Empty>
      ) : (
        <>
          <div className="filters">
            <label>
              <span>{t.reports.filter}</span>
              <input className="field" type="search" value={sought} onChange={(e) => seek(e.target.value)} />
            </label>
            <p className="muted" role="status">
              {t.common.reports(found.length)}
            </p>
          </div>
          <ul className="report-list">
            {found.map((r) => {
              const say = new Sayer(t, r.timezone);
              const records = Object.values(r.records).reduce((a, b) => a + b, 0);
              return (
                <li key={r.id}>
                  <span className="muted">{r.published ? say.day(r.published) : t.reports.date}</span>
                  <div>
                    <Link href={reportPath(r.id)} dir="auto">
                      {plainly(r.title ?? t.common.unnamed)}
                    </Link>
                    <p className="muted">
                      <bdi>{plainly(r.outlet ?? '')}</bdi>
                    </p>
                  </div>
                  <span className="num">{t.reports.found(records)}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
