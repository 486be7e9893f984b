import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import type { Source } from '../../../src/model/index.js';
import { addressOf } from '../data/api.js';
import type { ReportAnswer } from '../data/types.js';
import { useAnswer } from '../data/use-answer.js';
import { reportPath, useFields } from '../state/url.js';
import { useText } from '../text/index.js';
import { Sayer } from '../text/say.js';
import { Marked } from './marked.js';
import { plainly } from './plainly.js';
import { Failed, Loading } from './states.js';

interface Shown {
  readonly report: string;
  readonly spans: readonly { start: number; end: number }[];
}

const Opening = createContext<(source: Source | Shown) => void>(() => {});
/** Opens the evidence: the report with the words marked. */
export const useEvidence = () => useContext(Opening);

const FIELD = 'evidence';
const written = ({ report, spans }: Shown) =>
  `${report.slice(0, 16)}.${spans
    .slice(0, 12)
    .map((s) => `${s.start}-${s.end}`)
    .join('_')}`;

function readShown(field: string | null): Shown | null {
  const parts = /^([0-9a-f]{8,64})\.([\d_-]*)$/.exec(field ?? '');
  if (!parts) return null;
  const spans = parts[2]!.split('_').flatMap((part) => {
    const [start, end] = part.split('-').map(Number);
    return start !== undefined && end !== undefined && end > start ? [{ start, end }] : [];
  });
  return { report: parts[1]!, spans };
}

/** Gives a page its evidence drawer; what it shows is in the address. */
export function Evident({ children }: { children: ReactNode }) {
  const [fields, set] = useFields();
  const shown = useMemo(() => readShown(fields.get(FIELD)), [fields]);
  const open = useCallback(
    (source: Source | Shown) => {
      const spans =
        'selectors' in source
          ? source.selectors.map((s) => ({ start: s.position.start, end: s.position.end }))
          : source.spans;
      set({ [FIELD]: written({ report: source.report, spans }) }, false);
    },
    [set],
  );
  const close = useCallback(() => set({ [FIELD]: null }), [set]);
  return (
    <Opening.Provider value={open}>
      {children}
      {shown && <Drawer shown={shown} close={close} />}
    </Opening.Provider>
  );
}

function Drawer({ shown, close }: { shown: Shown; close: () => void }) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { data, error, again } = useAnswer<ReportAnswer>(addressOf(`/reports/${shown.report}`));
  useEffect(() => {
    const d = dialog.current;
    if (d && !d.open) d.showModal();
    return () => d?.close();
  }, []);
  useEffect(() => {
    if (data) body.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [data, shown]);
  const report = data?.report;
  const say = new Sayer(t, report?.timezone ?? 'UTC');
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby="drawer-title"
      onCancel={(e) => {
        e.preventDefault();
        close();
      }}
      onClick={(e) => {
        if (e.target === dialog.current) close();
      }}
    >
      <div className="drawer-in">
        <header>
          <div>
            <p className="kicker">{t.pledge.evidence}</p>
            <h2 id="drawer-title" dir="auto">
              {report ? plainly(report.title ?? report.outlet ?? t.common.unnamed) : t.common.loading}
            </h2>
            {report && (
              <p className="muted">
                <bdi>{plainly(report.outlet ?? t.common.unnamed)}</bdi>
                {report.published && ` · ${say.dateTime(report.published)}`}
              </p>
            )}
          </div>
          <button type="button" className="button" onClick={close}>
            {t.common.close}
          </button>
        </header>
        <div ref={body} className="drawer-text" tabIndex={0} role="region" aria-label={t.reports.text}>
          {error ? (
            <Failed error={error} again={again} />
          ) : report ? (
            <Marked
              text={report.text}
              marks={shown.spans.map((s) => ({ ...s, label: t.pledge.evidence }))}
              around={4000}
            />
          ) : (
            <Loading />
          )}
        </div>
        {report && (
          <footer>
            <Link href={reportPath(report.id, shown.spans[0]?.start, shown.spans[0]?.end)}>
              {t.common.openReport}
            </Link>
            {report.url && /^https?:/.test(report.url) && (
              <a href={report.url} rel="noreferrer noopener" target="_blank">
                {t.reports.original}
              </a>
            )}
          </footer>
        )}
      </div>
    </dialog>
  );
}

/** Words that a report has, and the way to them. */
export function Quote({ source, say, short = false }: { source: Source; say: Sayer; short?: boolean }) {
  const open = useEvidence();
  const quote = plainly(source.quote);
  return (
    <button type="button" className={`quote${short ? ' short' : ''}`} onClick={() => open(source)}>
      <q dir="auto" lang="en">
        {quote}
      </q>
      <span className="cite">{plainly(say.cite(source))}</span>
    </button>
  );
}

/** "Northgate News, 1 Feb", which opens the words. */
export function Cite({ source, say }: { source: Source; say: Sayer }) {
  const open = useEvidence();
  return (
    <button
      type="button"
      className="cite-link"
      onClick={() => open(source)}
      title={plainly(source.quote).slice(0, 300)}
    >
      {plainly(say.cite(source))}
    </button>
  );
}
