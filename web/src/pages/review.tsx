import { useCallback, useEffect, useRef, useState } from 'react';
import { addressOf, post, type Refusal } from '../data/api.js';
import type { RecordItem, ReportAnswer, ReportRow } from '../data/types.js';
import { useAnswer } from '../data/use-answer.js';
import { Marked } from '../parts/marked.js';
import { plainly } from '../parts/plainly.js';
import { quoteOf, Slots, Why } from '../parts/record.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { useText } from '../text/index.js';

interface Queue {
  readonly items: readonly { report: string; record: RecordItem }[];
  readonly reports: readonly ReportRow[];
  readonly left: number;
  readonly total: number;
}
interface Agreement {
  readonly records: number;
  readonly pairs: readonly { a: string; b: string; both: number; same: number; kappa: number | null }[];
  readonly alpha: number | null;
  readonly reviewers: readonly { name: string; accept: number; correct: number; reject: number }[];
}
type Decision = 'accept' | 'correct' | 'reject';

/** A queue of records, decided by keyboard beside the text. */
export default function Review() {
  const t = useText();
  const [version, setVersion] = useState(0);
  const queue = useAnswer<Queue>(addressOf('/review/queue', { limit: 200 }), version);
  const agreement = useAnswer<Agreement>(addressOf('/review/agreement'), version);
  const [at, setAt] = useState(0);
  const [doing, setDoing] = useState<Decision | null>(null);
  const [told, setTold] = useState('');
  const [error, setError] = useState<Refusal | null>(null);
  const [token, setToken] = useState('');
  const items = queue.data?.items ?? [];
  const item = items[Math.min(at, items.length - 1)] ?? null;
  const report = useAnswer<ReportAnswer>(item ? addressOf(`/reports/${item.report}`) : null);
  const text = useRef<HTMLDivElement>(null);

  useEffect(() => {
    document.title = `${t.review.title} · Holdfire`;
  }, [t]);
  useEffect(() => {
    // What changes is told to whoever listens at once; the queue is not torn from under a reviewer's hands.
    text.current?.querySelector('mark.chosen')?.scrollIntoView({ block: 'center' });
  }, [item?.record.id, report.data]);

  const send = useCallback(
    async (decision: Decision, reason: string, instead?: unknown) => {
      if (!item) return;
      setError(null);
      try {
        await post(
          addressOf(`/review/${encodeURIComponent(item.record.id)}`),
          { decision, reason, ...(instead === undefined ? {} : { instead }) },
          token,
        );
        setTold(t.review.done[decision] ?? '');
        setDoing(null);
        // The decided record leaves the queue, so that the next one stands at the same place.
        setVersion((v) => v + 1);
      } catch (refused) {
        setError(refused as Refusal);
      }
    },
    [item, token, t],
  );

  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      const target = e.target as HTMLElement;
      if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) {
        if (e.key === 'Escape') setDoing(null);
        return;
      }
      const key = e.key.toLowerCase();
      if (key === 'a') void send('accept', '');
      else if (key === 'c') setDoing('correct');
      else if (key === 'r') setDoing('reject');
      else if (key === 'j') setAt((n) => Math.min(n + 1, items.length - 1));
      else if (key === 'k') setAt((n) => Math.max(n - 1, 0));
      else if (key === 'escape') setDoing(null);
      else return;
      e.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [send, items.length]);

  return (
    <div className="page review">
      <h1>{t.review.title}</h1>
      <p className="page-lead">{t.review.lead}</p>
      <p className="sr" role="status">
        {told}
      </p>
      {queue.error ? (
        <Failed error={queue.error} again={queue.again} />
      ) : !queue.data ? (
        <Loading />
      ) : !item ? (
        <Empty hint={t.review.emptyHint}>{t.review.empty}</Empty>
      ) : (
        <div className="split reading-desk">
          <section ref={text} className="review-text" aria-label={t.reports.text}>
            {report.data?.report.id === item.report ? (
              <>
                <h2 dir="auto">
                  {plainly(report.data.report.title ?? report.data.report.outlet ?? t.common.unnamed)}
                </h2>
                <p className="muted">
                  <bdi>{plainly(report.data.report.outlet ?? '')}</bdi>
                </p>
                <Marked
                  text={report.data.report.text}
                  marks={item.record.record.spans.map((s) => ({
                    ...s,
                    label: t.reports.kind[item.record.kind] ?? '',
                    kind: item.record.kind,
                    id: item.record.id,
                  }))}
                  chosen={item.record.id}
                />
              </>
            ) : (
              <Loading />
            )}
          </section>
          <section className="review-desk" aria-labelledby="desk-title">
            <div className="review-progress">
              <h2 id="desk-title">
                {t.reports.kind[item.record.kind]}{' '}
                <span className="num">{t.review.left(queue.data.left)}</span>
              </h2>
              <progress
                max={queue.data.total}
                value={queue.data.total - queue.data.left}
                aria-label={t.review.queue}
              />
            </div>
            <blockquote className="review-quote" dir="auto" lang="en">
              “{quoteOf(item.record.record)}”
            </blockquote>
            <Slots record={item.record.record} />
            <Why record={item.record.record} />
            {doing === null ? (
              <div className="review-buttons">
                <button type="button" className="button main" onClick={() => send('accept', '')}>
                  {t.review.accept} <kbd>A</kbd>
                </button>
                <button type="button" className="button" onClick={() => setDoing('correct')}>
                  {t.review.correct} <kbd>C</kbd>
                </button>
                <button type="button" className="button" onClick={() => setDoing('reject')}>
                  {t.review.reject} <kbd>R</kbd>
                </button>
                <button
                  type="button"
                  className="button"
                  onClick={() => setAt((n) => Math.min(n + 1, items.length - 1))}
                >
                  {t.review.skip} <kbd>J</kbd>
                </button>
              </div>
            ) : (
              <Decide
                key={`${doing} ${item.record.id}`}
                doing={doing}
                record={item.record.record}
                send={send}
                cancel={() => setDoing(null)}
              />
            )}
            {error && (
              <div className="review-error" role="alert">
                <p>
                  {error.message || t.common.unreachable} {error.hint}
                </p>
                {(error.status === 401 || error.status === 403) && (
                  <label>
                    <span>{t.review.token}</span>
                    <input
                      className="field"
                      type="password"
                      autoComplete="off"
                      value={token}
                      onChange={(e) => setToken(e.target.value)}
                    />
                    <small className="muted">{t.review.tokenHint}</small>
                  </label>
                )}
              </div>
            )}
            <p className="note">{t.review.keys}</p>
          </section>
        </div>
      )}
      <AgreementPart data={agreement.data} />
    </div>
  );
}

function Decide({
  doing,
  record,
  send,
  cancel,
}: {
  doing: 'correct' | 'reject' | 'accept';
  record: RecordItem['record'];
  send: (decision: Decision, reason: string, instead?: unknown) => void;
  cancel: () => void;
}) {
  const t = useText();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const [instead, setInstead] = useState(() => JSON.stringify(record, null, 2));
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = () => {
    if (reason.trim() === '') return setProblem(t.review.reasonMissing);
    if (doing !== 'correct') return send(doing, reason);
    try {
      send(doing, reason, JSON.parse(instead));
    } catch {
      setProblem(t.review.badJson);
    }
  };
  return (
    <form
      className="decide"
      onSubmit={(e) => {
        e.preventDefault();
        submit();
      }}
    >
      <h3>{t.review[doing]}</h3>
      <label>
        <span>{t.review.reason}</span>
        <textarea
          ref={first}
          className="field"
          rows={2}
          value={reason}
          placeholder={t.review.reasonHint}
          onChange={(e) => setReason(e.target.value)}
          onKeyDown={(e) => {
            if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) submit();
          }}
        />
      </label>
      {doing === 'correct' && (
        <label>
          <span>{t.review.corrected}</span>
          <textarea
            className="field code"
            rows={14}
            spellCheck={false}
            value={instead}
            onChange={(e) => setInstead(e.target.value)}
          />
        </label>
      )}
      {problem && <p role="alert">{problem}</p>}
      <div className="review-buttons">
        <button type="submit" className="button main">
          {t.review.send}
        </button>
        <button type="button" className="button" onClick={cancel}>
          {t.review.cancel}
        </button>
      </div>
    </form>
  );
}

function AgreementPart({ data }: { data: Agreement | null }) {
  const t = useText();
  if (!data) return null;
  const figure = (n: number | null) =>
    n === null ? '–' : n.toLocaleString(t.locale, { maximumFractionDigits: 2 });
  return (
    <section className="agreement" aria-labelledby="agreement-title">
      <h2 id="agreement-title">{t.review.agreement}</h2>
      {data.reviewers.length > 0 && (
        <ul className="reviewers">
          {data.reviewers.map((r) => (
            <li key={r.name}>
              <b>{r.name}</b>{' '}
              <span className="muted">
                {t.review.accept} {r.accept} · {t.review.correct} {r.correct} · {t.review.reject} {r.reject}
              </span>
            </li>
          ))}
        </ul>
      )}
      {data.records === 0 ? (
        <p className="muted">{t.review.agreementNone}</p>
      ) : (
        <>
          <p>
            {t.review.alpha} <b>{figure(data.alpha)}</b>{' '}
            <span className="muted">{t.review.both(data.records)}</span>
          </p>
          <ul className="plain">
            {data.pairs.map((p) => (
              <li key={`${p.a} ${p.b}`}>
                {p.a} – {p.b}: {t.review.kappa} <b>{figure(p.kappa)}</b>{' '}
                <span className="muted">{t.pledge.ofReadings(p.same, p.both)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
