import { useEffect, useState } from 'react';
import { get, type Refusal } from './api.js';

/** An answer on its way: what it was before stays on the page until the new one comes, so that nothing jumps. */
export interface Coming<T> {
  readonly data: T | null;
  readonly error: Refusal | null;
  readonly busy: boolean;
  readonly again: () => void;
}

const kept = new Map<string, unknown>();
const MOST_KEPT = 60;

/** The answer at an address, kept for the visit; `null` asks nothing. `version` asks anew. */
export function useAnswer<T>(address: string | null, version = 0): Coming<T> {
  const [state, set] = useState<{ address: string | null; data: T | null; error: Refusal | null }>({
    address: null,
    data: null,
    error: null,
  });
  const [tries, retry] = useState(0);
  const key = `${version} ${tries} ${address}`;
  useEffect(() => {
    if (address === null) return;
    const held = kept.get(key);
    if (held !== undefined) {
      set({ address, data: held as T, error: null });
      return;
    }
    const stop = new AbortController();
    get<T>(address, stop.signal).then(
      (data) => {
        if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
        kept.set(key, data);
        set({ address, data, error: null });
      },
      (error: Refusal) => {
        if (error.name !== 'AbortError') set((s) => ({ address, data: s.data, error }));
      },
    );
    return () => stop.abort();
  }, [address, key]);
  return {
    data: address === null ? null : state.data,
    error: state.address === address ? state.error : null,
    busy: address !== null && state.address !== address,
    again: () => retry((n) => n + 1),
  };
}
