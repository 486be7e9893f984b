import { type Input, openFetcher } from '../../../intake/index.js';
import { HoldfireError, type Report } from '../../../model/index.js';
import { openQueue, send } from '../../../queue/index.js';
import { collected } from '../../../server/index.js';
import { print, remark } from '../../print.js';
import { progressOn } from '../../progress.js';
import { readInThreads } from '../../reading/threads.js';
import { type Given, givenBy, inputsNamed } from '../inputs.js';
import { natsAddress, untilStopped } from './address.js';

interface Options extends Given {
  readonly nats?: string;
  readonly replicas?: number;
  readonly allowPrivate?: true;
  readonly json?: true;
}

type Fault = Pick<HoldfireError, 'code' | 'message' | 'hint'>;

/** `holdfire send`: reports into the queue. What cannot be sent is told and left out, and the command then fails at its end. */
export async function sendCommand(paths: readonly string[], options: Options): Promise<void> {
  const given = givenBy(options);
  const address = natsAddress(options.nats);
  const web = openFetcher({ allowPrivate: options.allowPrivate });
  // In a thread, so that a source that hangs costs the thread and not the command.
  const reader = readInThreads(1, { extract: false, links: false });
  const faults: Fault[] = [];
  const tally = { queued: 0, twice: 0, refused: 0 };
  let done = 0;
  try {
    const inputs = await inputsNamed(paths, given, web);
    const progress = progressOn(process.stderr, 'send', inputs.length, undefined, 'reports');
    const reports = async function* (): AsyncGenerator<Report> {
      for (const input of inputs) {
        if (input instanceof HoldfireError) faults.push(input);
        else
          try {
            for await (const part of reader.read(await whole(input)))
              if (part.kind === 'report') yield part.report;
              else if (part.kind === 'unread')
                faults.push({ code: part.code, message: part.reason, hint: part.hint });
          } catch (error) {
            if (!(error instanceof HoldfireError)) throw error;
            faults.push(error);
          }
        progress.at(++done, tally.queued + tally.twice);
      }
    };
    const queue = await openQueue(address, { replicas: options.replicas });
    try {
      const waiting = () => remark('the queue is full; waiting until workers have made room.');
      for await (const sent of send(queue, reports(), { waiting, stop: untilStopped() })) {
        tally[sent.outcome] += 1;
        if (sent.outcome === 'refused') faults.push(sent.fault);
      }
    } finally {
      progress.end();
      await queue.close();
    }
  } finally {
    await Promise.all([reader.close(), web.close()]);
  }
  const { queued, twice } = tally;
  const [only] = faults;
  if (faults.length === 1 && only !== undefined && queued + twice === 0)
    throw new HoldfireError(only.code, only.message, only.hint);
  await print(
    options.json ? JSON.stringify({ queued, twice, failed: faults.length }) : sentText(queued, twice),
  );
  if (only === undefined) return;
  for (const sentence of new Set(faults.map(({ message, hint }) => `${message} ${hint}`))) remark(sentence);
  throw new HoldfireError(
    only.code,
    `${faults.length} of what was named could not be sent; ${queued + twice === 0 ? 'nothing was queued' : 'all the rest is in the queue'}.`,
    'Mend it and run the command again: what is there already is not read twice.',
  );
}

/** Standard input is this thread's alone. */
async function whole(input: Input): Promise<Input> {
  return input.path === '-' && input.bytes === undefined
    ? { ...input, bytes: await collected(input) }
    : input;
}

function sentText(queued: number, twice: number): string {
  const reports = `${queued} ${queued === 1 ? 'report' : 'reports'} queued`;
  return twice === 0 ? `${reports}.` : `${reports}, ${twice} had been queued within the last hour.`;
}
