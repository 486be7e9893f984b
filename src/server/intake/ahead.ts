/** What a stream gave, before it is asked for: it runs ahead by so many, and then waits. */
export function runAhead<T>(source: AsyncIterable<T>, most: number): AsyncIterable<T> {
  const ready: T[] = [];
  let over = false;
  let failed: { error: unknown } | null = null;
  let wake = (): void => undefined;
  let room = (): void => undefined;
  let left = false;
  const run = async () => {
    try {
      for await (const one of source) {
        ready.push(one);
        wake();
        if (ready.length >= most)
          await new Promise<void>((resolve) => {
            room = resolve;
          });
        if (left) break;
      }
    } catch (error) {
      failed = { error };
    }
    over = true;
    wake();
  };
  void run();
  return {
    async *[Symbol.asyncIterator]() {
      try {
        for (;;) {
          const one = ready.shift();
          if (one !== undefined) {
            room();
            yield one;
          } else if (failed) throw failed.error;
          else if (over) return;
          else
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
        }
      } finally {
        left = true;
        room();
      }
    },
  };
}
