import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Extraction } from '../../extract/index.js';
import type { Input } from '../../intake/index.js';
import { type ErrorCode, HoldfireError } from '../../model/errors.js';
import type { Report } from '../../model/index.js';
import type { Part, Reader } from '../../server/index.js';

/** What a thread is told when it is made. */
export interface ThreadSettings {
  readonly extract: boolean;
  readonly links: boolean;
}
export type ToThread =
  | { readonly kind: 'read'; readonly input: Input }
  | { readonly kind: 'more' }
  | { readonly kind: 'extract'; readonly report: Report };
export type FromThread =
  | { readonly kind: 'parts'; parts: Part[] }
  | { readonly kind: 'end'; readonly parts: Part[] }
  | { readonly kind: 'extracted'; readonly extraction: Extraction }
  | {
      readonly kind: 'failed';
      readonly stack: string;
      readonly message: string;
      /** Of a `HoldfireError`: classes do not survive the way between threads. */
      readonly code?: ErrorCode;
      readonly hint?: string;
    };

/** Reads sources, or single reports, in threads of their own. */
export interface ThreadReader extends Reader {
  /** Reads the records of a report. Rejects where it cannot be read, takes too long, or costs its thread. */
  extract(report: Report): Promise<Extraction>;
}

/** A source of which nothing came for so long is given up, in ms. */
const PATIENCE = 120_000;
/** A thread may hold this much, in MB: a source that takes more ends the thread, and not the run. */
const MOST_MB = 1_536;

/** As many threads as there are cores. */
export const cores = (): number => availableParallelism();

/** The number of threads that an option names; `undefined` where nobody says. Throws `bad-option`. */
export function threadsOf(option: string | undefined): number | undefined {
  if (option === undefined) return undefined;
  const count = Number(option);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count;
  throw new HoldfireError(
    'bad-option',
    `"${option}" is no number of threads.`,
    'Write a whole number, e.g. --threads 4.',
  );
}

/**
 * Reads in threads of their own. Each holds its own knowledge and reads one source at a time; what it finds it sends in small lots, and waits
 * until they are taken. A source that hangs or fills the memory costs its thread, and is told as unread.
 */
export function readInThreads(
  count: number,
  settings: ThreadSettings,
  patience = PATIENCE,
  program = new URL('./thread.js', import.meta.url),
): ThreadReader {
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const all = new Set<Worker>();
  let closed = false;

  const start = (): Worker => {
    const worker = new Worker(program, {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
      // What a library says there is for its authors.
      stdout: true,
      stderr: true,
    });
    all.add(worker);
    return worker;
  };
  const take = (): Promise<Worker> | Worker => {
    const worker = idle.pop() ?? (all.size < count ? start() : undefined);
    return worker ?? new Promise<Worker>((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const discard = async (worker: Worker) => {
    all.delete(worker);
    await worker.terminate();
    if (!closed && waiting.length > 0) waiting.shift()!(start());
  };

  return {
    ahead: count * 3,
    async *read(input) {
      const worker = await take();
      let whole = false;
      try {
        worker.postMessage({ kind: 'read', input } satisfies ToThread);
        for (;;) {
          const said = await answer(worker, patience);
          if (said.kind === 'lost') {
            yield lost(input, said.because);
            return;
          }
          if (said.kind === 'failed') throw new Error(`${input.path}: ${said.stack}`);
          if (said.kind === 'extracted') break;
          yield* said.parts;
          if (said.kind === 'end') break;
          worker.postMessage({ kind: 'more' } satisfies ToThread);
        }
        whole = true;
      } finally {
        if (whole) giveBack(worker);
        else await discard(worker);
      }
    },
    async extract(report) {
      const worker = await take();
      let whole = false;
      try {
        worker.postMessage({ kind: 'extract', report } satisfies ToThread);
        const said = await answer(worker, patience);
        if (said.kind === 'lost')
          throw new Error(
            said.because === 'slow'
              ? `It took longer than ${patience / 1000} seconds to read.`
              : 'It brought down the thread that read it, or took more memory than one report may.',
          );
        whole = true;
        if (said.kind === 'extracted') return said.extraction;
        const { message, code, hint } = said as Extract<FromThread, { kind: 'failed' }>;
        throw code && hint ? new HoldfireError(code, message, hint) : new Error(message);
      } finally {
        if (whole) giveBack(worker);
        else await discard(worker);
      }
    },
    async close() {
      closed = true;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

type Answer = FromThread | { readonly kind: 'lost'; readonly because: 'slow' | 'died' };

/** What a thread says next; `lost` where it says nothing for too long, or is no more. */
function answer(worker: Worker, patience: number): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (said: Answer) => {
      clearTimeout(timer);
      worker.off('message', end).off('error', died).off('exit', died);
      resolve(said);
    };
    const died = () => end({ kind: 'lost', because: 'died' });
    const timer = setTimeout(() => end({ kind: 'lost', because: 'slow' }), patience);
    worker.on('message', end).on('error', died).on('exit', died);
  });
}

function lost({ about }: Input, because: 'slow' | 'died'): Part {
  return because === 'slow'
    ? {
        kind: 'unread',
        part: null,
        code: 'source-slow',
        reason: `${about.name} took too long to read and was given up.`,
        hint: 'It may be made to hold readers up; save its text as plain text.',
      }
    : {
        kind: 'unread',
        part: null,
        code: 'source-broken',
        reason: `${about.name} took more memory than one source may.`,
        hint: 'Give it in parts, or as plain text.',
      };
}
