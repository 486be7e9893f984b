import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Extraction } from '../extract/index.js';
import { type ErrorCode, HoldfireError, type Report } from '../model/index.js';
import type { ReadingAnswer } from './reading-thread.js';

/** Threads that read, so that the one that calls stays free. */
export interface ReadingPool {
  /**
   * Reads a report on the next free thread. Rejects where it cannot be read, takes too long or brings its thread down; the
   * others read on, and a new thread takes the place of the one that is lost.
   */
  read(report: Report): Promise<Extraction>;
  close(): Promise<void>;
}

/** The longest that one report is read, ms: a long book on a slow machine. */
const LIMIT_MS = 120_000;

interface Job {
  readonly report: Report;
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (error: Error) => void;
}

interface Lane {
  thread: Worker | null;
  job: Job | null;
  clock: NodeJS.Timeout | undefined;
}

/** @param program the file that a thread runs: reading-thread.js, which stands beside this one however it was built */
export function readingPool(
  threads: number,
  { limitMs = LIMIT_MS, program = new URL('./reading-thread.js', import.meta.url) } = {},
): ReadingPool {
  const lanes: Lane[] = Array.from({ length: threads }, () => ({
    thread: null,
    job: null,
    clock: undefined,
  }));
  const waiting: Job[] = [];
  let closed = false;

  const finish = (lane: Lane, end: (job: Job) => void) => {
    clearTimeout(lane.clock);
    const { job } = lane;
    lane.job = null;
    if (job) end(job);
    next();
  };
  const lose = (lane: Lane, thread: Worker, why: string) => {
    if (lane.thread !== thread) return;
    lane.thread = null;
    void thread.terminate();
    finish(lane, (job) => job.reject(new Error(why)));
  };
  const start = (lane: Lane): Worker => {
    const thread = new Worker(fileURLToPath(program));
    thread.on('message', (answer: ReadingAnswer) => finish(lane, (job) => settle(job, answer)));
    thread.on('error', (error) => lose(lane, thread, `The thread that read it died (${error.message}).`));
    thread.on('exit', (code) => lose(lane, thread, `The thread that read it ended (${code}).`));
    return thread;
  };
  const next = () => {
    for (const lane of lanes) {
      if (lane.job !== null || closed) continue;
      const job = waiting.shift();
      if (job === undefined) return;
      lane.job = job;
      lane.thread ??= start(lane);
      const { thread } = lane;
      lane.clock = setTimeout(
        () => lose(lane, thread, `Reading it took longer than ${limitMs / 1000} seconds.`),
        limitMs,
      );
      thread.postMessage(job.report);
    }
  };

  return {
    read: (report) =>
      new Promise((resolve, reject) => {
        waiting.push({ report, resolve, reject });
        next();
      }),
    close: async () => {
      closed = true;
      for (const { clock } of lanes) clearTimeout(clock);
      await Promise.all(lanes.map(({ thread }) => thread?.terminate()));
    },
  };
}

function settle({ resolve, reject }: Job, answer: ReadingAnswer): void {
  if ('extraction' in answer) {
    resolve(answer.extraction);
    return;
  }
  const { code, message, hint } = answer.fault;
  reject(code && hint ? new HoldfireError(code as ErrorCode, message, hint) : new Error(message));
}
