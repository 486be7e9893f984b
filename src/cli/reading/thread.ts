import { parentPort, workerData } from 'node:worker_threads';
import type { Extraction } from '../../extract/index.js';
import { HoldfireError, type Report } from '../../model/index.js';
import { readParts, readReport } from '../../server/index.js';
import { shippedKnowledge } from '../knowledge.js';
import type { FromThread, ThreadSettings, ToThread } from './threads.js';

/** Parts that are sent at once. */
const AT_ONCE = 16;

const { extract, links } = workerData as ThreadSettings;
const port = parentPort!;
let knowledge: ReturnType<typeof shippedKnowledge> | undefined;
let goOn = (): void => undefined;

const say = (message: FromThread) => port.postMessage(message);

port.on('message', (message: ToThread) => {
  if (message.kind === 'more') goOn();
  else if (message.kind === 'extract') serveReport(message.report);
  else void serve(message);
});

function read(report: Report): Extraction {
  knowledge ??= shippedKnowledge();
  return readReport(report, knowledge);
}

function serveReport(report: Report): void {
  try {
    say({ kind: 'extracted', extraction: read(report) });
  } catch (error) {
    say(failed(error));
  }
}

function failed(error: unknown): FromThread {
  const { message, stack } = error as Error;
  const told = error instanceof HoldfireError ? { code: error.code, hint: error.hint } : {};
  return { kind: 'failed', message, stack: stack ?? String(error), ...told };
}

async function serve({ input }: Extract<ToThread, { kind: 'read' }>): Promise<void> {
  try {
    let parts: Extract<FromThread, { kind: 'parts' }>['parts'] = [];
    for await (const part of readParts(input, { read: extract ? read : null, links })) {
      parts.push(part);
      if (parts.length < AT_ONCE) continue;
      const asked = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      say({ kind: 'parts', parts });
      parts = [];
      await asked;
    }
    say({ kind: 'end', parts });
  } catch (error) {
    say(failed(error));
  }
}
