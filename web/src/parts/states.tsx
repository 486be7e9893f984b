import type { ReactNode } from 'react';
import { Refusal } from '../data/api.js';
import { useText } from '../text/index.js';

/** What stands where nothing is. */
export function Empty({ children, hint }: { children: ReactNode; hint?: string }) {
  return (
    <div className="state">
      <p className="state-what">{children}</p>
      {hint && <p>{hint}</p>}
    </div>
  );
}

/** What stands while something comes. */
export function Loading() {
  const t = useText();
  return (
    <p className="state" role="status">
      {t.common.loading}
    </p>
  );
}

/** What went wrong, in the server's words, and a way on. */
export function Failed({ error, again }: { error: Refusal | Error; again?: () => void }) {
  const t = useText();
  const isSilent = error instanceof Refusal && error.status === 0;
  return (
    <div className="state failed" role="alert">
      <p className="state-what">{isSilent ? t.common.unreachable : error.message || t.common.failed}</p>
      {error instanceof Refusal && error.hint && <p>{error.hint}</p>}
      {again && (
        <button type="button" className="button" onClick={again}>
          {t.common.again}
        </button>
      )}
    </div>
  );
}
