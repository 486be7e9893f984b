/** Longer than this, in ms, long work does not keep others waiting. */
const MOST = 10;

/** For long work in one process with others: called between its steps, it lets waiting requests go first once in a while. */
export function breathing(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < MOST) return undefined;
    return new Promise((resolve) =>
      setImmediate(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}
