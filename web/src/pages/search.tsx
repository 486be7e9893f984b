import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../data/api.js';
import { useAnswer } from '../data/use-answer.js';
import { plainly } from '../parts/plainly.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { pledgePath, reportPath, shortName, useFields } from '../state/url.js';
import { useText } from '../text/index.js';

interface Hit {
  readonly kind: 'pledge' | 'report' | 'incident';
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly snippet: string;
  readonly marks: readonly { start: number; end: number }[];
  readonly offset: number | null;
}

/** Words in pledges, reports and incidents. */
export default function Search() {
  const t = useText();
  const [fields, set] = useFields();
  const q = fields.get('q') ?? '';
  const field = useRef<HTMLInputElement>(null);
  const { data, error, again } = useAnswer<{ items: readonly Hit[]; total: number }>(
    q ? addressOf('/search', { q, limit: 200 }) : null,
  );
  useEffect(() => {
    document.title = `${q || t.search.title} · Holdfire`;
  }, [q, t]);
  useEffect(() => {
    if (field.current && field.current.value !== q) field.current.value = q;
  }, [q]);
  return (
    <div className="page">
      <h1>{t.search.title}</h1>
      <p className="page-lead">{t.search.lead}</p>
      <form
        className="search-form"
        role="search"
        onSubmit={(e) => {
          e.preventDefault();
          set({ q: field.current?.value.trim() ?? '' }, false);
        }}
      >
        <label>
          <span>{t.search.label}</span>
          <input ref={field} className="field" type="search" defaultValue={q} maxLength={400} />
        </label>
        <button type="submit" className="button main">
          {t.search.go}
        </button>
      </form>
      {!q ? (
        <Empty>{t.search.begin}</Empty>
      ) : error ? (
        <Failed error={error} again={again} />
      ) : !data ? (
        <Loading />
      ) : data.items.length === 0 ? (
        <Empty hint={t.search.emptyHint}>{t.search.empty}</Empty>
      ) : (
        <>
          <p className="muted" role="status">
            {t.search.found(data.total)}
          </p>
          <ol className="hits">
            {data.items.map((h) => (
              <li key={`${h.kind} ${h.id}`}>
                <p>
                  <span className="tag quiet first">{t.search.kind[h.kind]}</span>
                  <Link href={hrefOf(h)} dir="auto">
                    {plainly(h.title)}
                  </Link>{' '}
                  <span className="muted">{plainly(h.detail)}</span>
                </p>
                <p className="snippet" dir="auto" lang="en">
                  <Snippet hit={h} />
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function hrefOf(h: Hit): string {
  if (h.kind === 'pledge') return pledgePath(h.id);
  if (h.kind === 'incident') return `/incidents?incident=${shortName(h.id)}`;
  const mark = h.marks[0];
  return h.offset === null || !mark
    ? reportPath(h.id)
    : reportPath(h.id, h.offset + mark.start, h.offset + mark.end);
}

function Snippet({ hit: { snippet, marks } }: { hit: Hit }) {
  let at = 0;
  const parts = marks.flatMap((m) => {
    const before = plainly(snippet.slice(at, m.start));
    at = m.end;
    return [before, <mark key={m.start}>{plainly(snippet.slice(m.start, m.end))}</mark>];
  });
  return (
    <>
      {parts}
      {plainly(snippet.slice(at))}
    </>
  );
}
