import { parentPort, workerData } from 'node:worker_threads';
import { readParts, readReport } from '../../server/index.js';
import { shippedKnowledge } from '../knowledge.js';
import type { FromThread, ThreadSettings, ToThread } from './threads.js';

/** Parts that are sent at once. */
const AT_ONCE = 16;

const { extract, links } = workerData as ThreadSettings;
const port = parentPort!;
let knowledge: ReturnType<typeof shippedKnowledge> | undefined;
let goOn = (): void => undefined;

port.on('message', (message: ToThread) => {
  if (message.kind === 'more') goOn();
  else void serve(message);
});

async function serve({ input }: Extract<ToThread, { kind: 'read' }>): Promise<void> {
  const say = (message: FromThread) => port.postMessage(message);
  try {
    let parts: Extract<FromThread, { kind: 'parts' }>['parts'] = [];
    const read = extract
      ? (report: Parameters<typeof readReport>[0]) => {
          knowledge ??= shippedKnowledge();
          return readReport(report, knowledge);
        }
      : null;
    for await (const part of readParts(input, { read, links })) {
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
    say({ kind: 'failed', stack: (error as Error).stack ?? String(error) });
  }
}
