import { useEffect, useState } from 'react';
import { addressOf, get, type Refusal } from '../data/api.js';
import { useAnswer } from '../data/use-answer.js';
import { plainly } from '../parts/plainly.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { useFields } from '../state/url.js';
import { useText } from '../text/index.js';
import { Sayer } from '../text/say.js';

interface EntryRow {
  readonly seq: number;
  readonly recorded_at: string;
  readonly author: { kind: string; name: string; version?: string };
  readonly kind: string;
  readonly about: number | null;
  readonly reason: string | null;
  readonly hash: string;
}
interface Entries {
  readonly items: readonly EntryRow[];
  readonly total: number;
  readonly next: string | null;
  readonly head: { entries: number; hash: string };
}
interface Verified {
  readonly entries: number;
  readonly reports: number;
  readonly quotations: number;
  readonly damage: unknown;
  readonly bad: unknown;
  readonly holds: boolean;
}

/** The latest entries, and the proof that nothing was changed. */
export default function LedgerPage() {
  const t = useText();
  const [fields, set] = useFields();
  const cursor = fields.get('cursor');
  const { data, error, again } = useAnswer<Entries>(addressOf('/ledger/entries', { limit: 50, cursor }));
  const say = new Sayer(t, Intl.DateTimeFormat().resolvedOptions().timeZone);
  useEffect(() => {
    document.title = `${t.ledger.title} · Holdfire`;
  }, [t]);
  return (
    <div className="page">
      <h1>{t.ledger.title}</h1>
      <p className="page-lead">{t.ledger.lead}</p>
      {error ? (
        <Failed error={error} again={again} />
      ) : !data ? (
        <Loading />
      ) : data.total === 0 ? (
        <Empty>{t.ledger.empty}</Empty>
      ) : (
        <>
          <Verify />
          <p className="muted head-hash">
            {t.ledger.head}: <code>{data.head.hash}</code>
          </p>
          <div className="scroll" tabIndex={0} role="region" aria-label={t.ledger.title}>
            <table className="entries">
              <thead>
                <tr>
                  <th scope="col">{t.ledger.seq}</th>
                  <th scope="col">{t.ledger.at}</th>
                  <th scope="col">{t.ledger.kind}</th>
                  <th scope="col">{t.ledger.author}</th>
                  <th scope="col">{t.ledger.about}</th>
                  <th scope="col">{t.ledger.hash}</th>
                </tr>
              </thead>
              <tbody>
                {data.items.map((e) => (
                  <tr key={e.seq}>
                    <td className="num">{e.seq}</td>
                    <td>{say.dateTime(e.recorded_at)}</td>
                    <td>{t.ledger.kinds[e.kind] ?? e.kind}</td>
                    <td>
                      <bdi>{plainly(e.author.name)}</bdi> <span className="muted">{e.author.version}</span>
                    </td>
                    <td>
                      {e.about ?? ''} <bdi className="muted">{plainly(e.reason ?? '')}</bdi>
                    </td>
                    <td>
                      <code title={e.hash}>{e.hash.slice(0, 12)}…</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className="review-buttons">
            {cursor && (
              <button type="button" className="button" onClick={() => set({ cursor: null }, false)}>
                {t.ledger.newest}
              </button>
            )}
            {data.next && (
              <button type="button" className="button" onClick={() => set({ cursor: data.next }, false)}>
                {t.ledger.older}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function Verify() {
  const t = useText();
  const [state, setState] = useState<Verified | Refusal | 'busy' | null>(null);
  const verify = () => {
    setState('busy');
    get<Verified>(addressOf('/ledger/verify')).then(setState, setState);
  };
  return (
    <div className="verify">
      <button type="button" className="button main" disabled={state === 'busy'} onClick={verify}>
        {state === 'busy' ? t.ledger.verifying : t.ledger.verify}
      </button>
      <p role="status">
        {state !== null &&
          state !== 'busy' &&
          ('holds' in state
            ? state.holds
              ? t.ledger.ok(state.entries)
              : `${t.ledger.broken} ${JSON.stringify(state.damage ?? state.bad)}`
            : state.message || t.common.unreachable)}
      </p>
    </div>
  );
}
