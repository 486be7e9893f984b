/**
 * Asks for several things at once what is asked for one by one: what comes while an answer is awaited, or in the same moment, goes together.
 *
 * @param most how many at once
 */
export function batched<Q, A>(
  askAll: (questions: readonly Q[]) => Promise<readonly A[]>,
  most: number,
): (question: Q) => Promise<A> {
  let waiting: { question: Q; resolve: (answer: A) => void; reject: (error: unknown) => void }[] = [];
  let running = false;
  const run = async () => {
    running = true;
    // Whoever asks in the same moment is waited for.
    await new Promise((resolve) => setTimeout(resolve, 5));
    while (waiting.length > 0) {
      const some = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const answers = await askAll(some.map((w) => w.question));
        for (const [i, w] of some.entries()) w.resolve(answers[i]!);
      } catch (error) {
        for (const w of some) w.reject(error);
      }
    }
    running = false;
  };
  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      if (!running) void run();
    });
}
