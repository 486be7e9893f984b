import { parentPort } from 'node:worker_threads';
import type { Extraction } from '../extract/index.js';
import { HoldfireError, type Report } from '../model/index.js';
import { readReport } from '../server/operations.js';
import { shippedKnowledge } from './knowledge.js';

/** What a reading thread answers: what it read, or why it could not. */
export type ReadingAnswer =
  | { readonly extraction: Extraction }
  | { readonly fault: { readonly code?: string; readonly message: string; readonly hint?: string } };

// The program of one thread of reading-pool.ts: a report in, an answer out.
let knowledge: ReturnType<typeof shippedKnowledge> | undefined;

parentPort?.on('message', (report: Report) => parentPort?.postMessage(answer(report)));

function answer(report: Report): ReadingAnswer {
  try {
    knowledge ??= shippedKnowledge();
    return { extraction: readReport(report, knowledge) };
  } catch (error) {
    const { message } = error as Error;
    // Classes do not survive the way between threads.
    return error instanceof HoldfireError
      ? { fault: { code: error.code, message, hint: error.hint } }
      : { fault: { message } };
  }
}
