import type { VerdictKind } from '../../../src/model/index.js';
import { useText } from '../text/index.js';

/** All verdicts, the gravest first. */
export const KINDS: readonly VerdictKind[] = [
  'broken',
  'possibly-broken',
  'unknown',
  'released',
  'withdrawn',
  'in-force',
  'kept',
  'not-yet',
  'void',
];

/** The tone of a verdict's colour (style/verdict.css). */
export const toneOf = (kind: VerdictKind | null): string =>
  kind === null
    ? 'none'
    : kind === 'possibly-broken'
      ? 'possibly'
      : kind === 'in-force' || kind === 'kept'
        ? 'kept'
        : kind === 'released' || kind === 'withdrawn'
          ? 'released'
          : kind === 'broken'
            ? 'broken'
            : 'unknown';

/** A verdict's shape: told apart without colour, and in print. Sixteen units wide. */
export function Shape({ kind, size = 16 }: { kind: VerdictKind | null; size?: number }) {
  return (
    <svg
      className={`shape tone-${toneOf(kind)}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <ShapeOf kind={kind} />
    </svg>
  );
}

/** The same within a drawing of one's own. */
export function ShapeOf({ kind }: { kind: VerdictKind | null }) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, strokeLinecap: 'round' as const };
  const cut = { fill: 'none', stroke: 'var(--card)', strokeWidth: 1.9, strokeLinecap: 'round' as const };
  switch (kind) {
    case 'broken':
      return (
        <>
          <rect x="1.5" y="1.5" width="13" height="13" rx="1.5" fill="currentColor" />
          <path d="M5 5l6 6M11 5l-6 6" {...cut} />
        </>
      );
    case 'possibly-broken':
      return (
        <>
          <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" {...line} strokeWidth={1.5} />
          <path d="M8 1.2 1.2 8 8 14.8Z" fill="currentColor" />
        </>
      );
    case 'unknown':
      return (
        <>
          <circle cx="8" cy="8" r="6.4" {...line} strokeWidth={1.4} strokeDasharray="2.6 2" />
          <path d="M6.2 6.4a1.9 1.9 0 1 1 2.7 1.7c-.6.3-.9.7-.9 1.3M8 11.4v.1" {...line} strokeWidth={1.5} />
        </>
      );
    case 'kept':
      return (
        <>
          <circle cx="8" cy="8" r="6.8" fill="currentColor" />
          <path d="M4.9 8.2l2.2 2.2 4-4.4" {...cut} />
        </>
      );
    case 'in-force':
      return (
        <>
          <circle cx="8" cy="8" r="6.1" {...line} />
          <circle cx="8" cy="8" r="2.6" fill="currentColor" />
        </>
      );
    case 'released':
      return <path d="M8 2 14.4 13.6H1.6Z" fill="currentColor" />;
    case 'withdrawn':
      return <path d="M8 2.6 13.8 13H2.2Z" {...line} />;
    case 'not-yet':
      return <circle cx="8" cy="8" r="5.8" {...line} strokeWidth={1.4} />;
    case 'void':
      return (
        <>
          <circle cx="8" cy="8" r="6.1" {...line} strokeWidth={1.6} />
          <path d="M3.8 12.2l8.4-8.4" {...line} strokeWidth={1.6} />
        </>
      );
    default:
      return <path d="M4.5 8h7" {...line} />;
  }
}

/** A verdict: shape, word and colour, which say the same. */
export function Verdict({ kind, big = false }: { kind: VerdictKind | null; big?: boolean }) {
  const t = useText();
  return (
    <span className={`verdict tone-${toneOf(kind)}${big ? ' big' : ''}`}>
      <Shape kind={kind} size={big ? 20 : 15} />
      <span>{kind === null ? t.noVerdict : t.verdict[kind]}</span>
    </span>
  );
}

/** How the readings are shared among the verdicts: a bar, and the numbers beside it. */
export function Shares({ kinds, total }: { kinds: Partial<Record<VerdictKind, number>>; total: number }) {
  const t = useText();
  const present = KINDS.filter((k) => kinds[k]);
  const sum = present.reduce((n, k) => n + (kinds[k] ?? 0), 0) || 1;
  return (
    <div className="shares">
      <svg className="shares-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {present.map((k, i) => {
          const before = present.slice(0, i).reduce((n, p) => n + (kinds[p] ?? 0), 0);
          return (
            <rect
              key={k}
              className={`fill-${toneOf(k)}`}
              x={(before / sum) * 100}
              width={Math.max(((kinds[k] ?? 0) / sum) * 100 - 0.4, 0.4)}
              height="8"
            />
          );
        })}
      </svg>
      <ul className="shares-list">
        {present.map((k) => (
          <li key={k}>
            <Verdict kind={k} /> <span className="num">{t.pledge.ofReadings(kinds[k] ?? 0, total)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
