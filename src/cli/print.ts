/** Writes to standard output, with an end of line, and waits until it is taken, so that a pipe never loses the end. */
export function print(text: string): Promise<void> {
  return printBytes(text.endsWith('\n') ? text : `${text}\n`);
}

/** Writes to standard output as it is. */
export function printBytes(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // A reader that has seen enough closes the pipe: that is told by the callback, and must not end the process in a crash.
    if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', () => {});
    process.stdout.write(content, (error) => (error ? reject(error) : resolve()));
  });
}

/** A remark beside the output proper. */
export function remark(text: string): void {
  process.stderr.write(`holdfire: ${text}\n`);
}
