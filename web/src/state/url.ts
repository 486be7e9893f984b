import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** The fields of the address: everything that a person chooses on a page is in it, so that it can be sent to another. */
export function useFields(): readonly [
  URLSearchParams,
  (changes: Readonly<Record<string, string | null>>, keep?: boolean) => void,
] {
  const search = useSearch();
  const [path, go] = useLocation();
  const fields = useMemo(() => new URLSearchParams(search), [search]);
  const set = useCallback(
    (changes: Readonly<Record<string, string | null>>, keep = true) => {
      // From the bar itself: two changes in one turn must not undo each other.
      const next = new URLSearchParams(location.search);
      for (const [name, value] of Object.entries(changes))
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
      const text = next.toString();
      go(`${path}${text ? `?${text}` : ''}`, { replace: keep });
    },
    [path, go],
  );
  return [fields, set];
}

/** A short name for a long id (FNV-1a, base 36), for addresses. */
export function shortName(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** The page of a pledge. */
export const pledgePath = (id: string) => `/pledges/${encodeURIComponent(id)}`;
/** The page of a report, with a place in it. */
export const reportPath = (id: string, start?: number, end?: number) =>
  `/reports/${id}${start === undefined ? '' : `?span=${start}-${end}`}`;
