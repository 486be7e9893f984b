/** Writes to standard output and waits until it is taken, so that a pipe never loses the end. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`, (error) =>
      error ? reject(error) : resolve(),
    );
  });
}

/** A remark beside the output proper. */
export function remark(text: string): void {
  process.stderr.write(`holdfire: ${text}\n`);
}
