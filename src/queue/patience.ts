/** Waits between attempts, ms; the last one is used from then on. */
const STEPS = [100, 250, 500, 1_000, 2_000, 5_000] as const;

/** How long to wait before attempt `n` (0 is the first repetition), ms. Spread, so that many do not come back at one moment. */
export function backOff(n: number, random: () => number = Math.random): number {
  const step = STEPS[Math.min(n, STEPS.length - 1)]!;
  return step * (0.75 + random() / 2);
}

/** Resolves after `ms`, or at once when `stop` is raised. */
export function pause(ms: number, stop?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      stop?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    stop?.addEventListener('abort', done);
  });
}

/**
 * Tries again, ever more slowly, what `isPassing` says may be better in a moment.
 *
 * @param limitMs after so long the error is thrown on
 */
export async function patiently<T>(
  work: () => Promise<T>,
  isPassing: (error: unknown) => boolean,
  limitMs: number,
  now: () => number = () => performance.now(),
): Promise<T> {
  const until = now() + limitMs;
  for (let n = 0; ; n++) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || now() > until) throw error;
      await pause(backOff(n));
    }
  }
}
