import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readInThreads, type ThreadReader } from '../../src/cli/reading/threads.js';
import { makeReport } from '../../src/intake/index.js';

const folder = mkdtempSync(join(tmpdir(), 'holdfire-pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A thread that does what a report tells it. */
const program = join(folder, 'thread.mjs');
writeFileSync(
  program,
  `import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', ({ report: { text } }) => {
  if (text === 'loop') for (;;);
  if (text === 'end') process.exit(3);
  if (text === 'throw') throw new Error('out of memory');
  if (text === 'missing') return parentPort.postMessage({ kind: 'failed', code: 'resource-missing', message: 'A file is missing.', hint: 'Install it.', stack: '' });
  if (text === 'fault') return parentPort.postMessage({ kind: 'failed', message: 'a rule fell over', stack: '' });
  parentPort.postMessage({ kind: 'extracted', extraction: { records: { text, threadId }, sides: {} } });
});
`,
);

let pool: ThreadReader;
const open = (threads: number, limitMs = 20_000) => {
  pool = readInThreads(threads, { extract: true, links: false }, limitMs, pathToFileURL(program));
};
const read = async (text: string) =>
  (await pool.extract(makeReport(text))).records as unknown as { text: string; threadId: number };
afterEach(() => pool.close());

describe('threads that read', () => {
  it('give each report its own answer, on all threads', async () => {
    open(2);
    const texts = Array.from({ length: 50 }, (_, n) => `report ${n}`);
    const answers = await Promise.all(texts.map(read));
    expect(answers.map((a) => a.text)).toEqual(texts);
    expect(new Set(answers.map((a) => a.threadId)).size).toBe(2);
  });

  it.each([
    ['a fault in reading', 'fault', /^a rule fell over$/],
    ['a thread that throws', 'throw', /^It brought down the thread/],
    ['a thread that ends', 'end', /^It brought down the thread/],
  ])('%s falls on its report alone; the next ones are read', async (_, text, why) => {
    open(1);
    const [bad, good] = await Promise.allSettled([read(text), read('good')]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(why) } });
    expect(good).toMatchObject({ status: 'fulfilled', value: { text: 'good' } });
  });

  it('a report that takes too long is given up, and its thread with it', async () => {
    open(1, 400);
    await read('good');
    const [bad, good] = await Promise.allSettled([read('loop'), read('good')]);
    expect(bad).toMatchObject({
      status: 'rejected',
      reason: { message: 'It took longer than 0.4 seconds to read.' },
    });
    expect(good).toMatchObject({ status: 'fulfilled' });
  });

  it('what a person can mend keeps its code and its hint', async () => {
    open(1);
    await expect(read('missing')).rejects.toMatchObject({ code: 'resource-missing', hint: 'Install it.' });
  });
});
