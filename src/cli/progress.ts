/** Shows how far a long run is, on a terminal only: a bar, the rate, the time left. */
export interface Progress {
  /** Work done so far, in the unit of `total`, and rows so far. */
  at(done: number, rows: number): void;
  end(): void;
}

const WIDTH = 24;
const EVERY_MS = 100;

/** @param now ms of a steady clock */
export function progressOn(
  stream: { readonly isTTY?: boolean | undefined; write(text: string): unknown },
  label: string,
  total: number,
  now: () => number = () => performance.now(),
  unit = 'rows',
): Progress {
  if (!stream.isTTY) return { at: () => undefined, end: () => undefined };
  const began = now();
  let shown = Number.NEGATIVE_INFINITY;
  return {
    at(done, rows) {
      const time = now();
      if (time - shown < EVERY_MS) return;
      shown = time;
      stream.write(
        `\r\u001b[K${progressLine(label, done / Math.max(1, total), rows, (time - began) / 1000, unit)}`,
      );
    },
    end: () => void stream.write('\r\u001b[K'),
  };
}

/** @param share 0 to 1 @param seconds since it began */
export function progressLine(
  label: string,
  share: number,
  rows: number,
  seconds: number,
  unit = 'rows',
): string {
  const part = Math.min(1, share);
  const bar = '█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░');
  const rate = seconds > 0 ? Math.round(rows / seconds) : 0;
  const left = part > 0.01 ? `${clock((seconds / part) * (1 - part))} left` : '';
  return `${label} ${bar} ${Math.floor(part * 100)} %  ${rate.toLocaleString('en')} ${unit}/s  ${left}`.trimEnd();
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
