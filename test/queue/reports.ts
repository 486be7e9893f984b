import { makeReport } from '../../src/intake/index.js';
import type { Report } from '../../src/model/index.js';

/** Small reports, each of its own: about as short as a report with something in it can be. */
export function smallReports(count: number, name: string): Report[] {
  return Array.from({ length: count }, (_, n) =>
    makeReport(
      `Report ${name} ${n}\n\nRussia said on Monday it would not strike Kyiv for ${(n % 9) + 2} days.\n`,
      { outlet: 'The Example', published: '2026-01-26', timezone: 'Europe/Kyiv' },
    ),
  );
}

export async function* given(reports: readonly Report[]): AsyncGenerator<Report> {
  yield* reports;
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Resolves when `so` holds; looks every few milliseconds, and fails after `limitMs`. */
export async function until(
  so: () => boolean | Promise<boolean>,
  limitMs: number,
  what: string,
): Promise<void> {
  for (const end = Date.now() + limitMs; !(await so()); ) {
    if (Date.now() > end) throw new Error(`This did not come to pass within ${limitMs} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}
