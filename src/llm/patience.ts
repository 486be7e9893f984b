import { Fault } from './fault.js';
import type { LlmSettings } from './settings.js';
import { shownAddress } from './settings.js';

/** Waits; injected so that tests need not. Rejects when the signal fires. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>;

/**
 * Asks until it is answered: what passes is asked again after a growing, slightly uneven wait, or after as long as the server
 * wants. Gives up after `tries`, or when the wait would outlast `until` (ms of `performance.now()`).
 *
 * @param chance between 0 and 1, so that many that were refused at once do not come back at once
 */
export async function patiently<T>(
  ask: () => Promise<T>,
  settings: Pick<LlmSettings, 'tries'>,
  until: number,
  signal: AbortSignal,
  pause: Pause,
  chance: () => number = Math.random,
): Promise<T> {
  let nonsense = 0;
  for (let turn = 1; ; turn++) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Fault) || !error.passing || turn >= settings.tries) throw error;
      // A model that talks nonsense twice will go on.
      if (error.code === 'llm-nonsense' && ++nonsense > 1) throw error;
      const wait = error.after ?? Math.min(20_000, 500 * 2 ** (turn - 1)) * (0.75 + chance() / 2);
      if (performance.now() + wait > until) throw error;
      await pause(wait, signal);
    }
  }
}

/** A report was not read within its time. */
export function overdue(settings: LlmSettings): Fault {
  return new Fault(
    'llm-slow',
    `The language model at ${shownAddress(settings.url)} did not read the report within ${settings.reportMs / 1000} seconds.`,
    'Allow more with --llm-limit SECONDS (what was answered is kept), or read with the built-in extractor: --fallback',
    false,
  );
}

/** The real wait. */
export const pause: Pause = (ms, signal) =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });

/** At most `most` of the tasks given to it run at once; the others wait in line. */
export function turnstile(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const line: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) await new Promise<void>((go) => line.push(go));
    else running++;
    try {
      return await task();
    } finally {
      const next = line.shift();
      if (next) next();
      else running--;
    }
  };
}
