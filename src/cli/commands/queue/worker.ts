import { pino } from 'pino';
import { HoldfireError } from '../../../model/index.js';
import {
  listSetAside,
  openQueue,
  type Queue,
  queueStatus,
  type SetAside,
  sendAgain,
  type WorkerEvent,
  work,
} from '../../../queue/index.js';
import { withLedger } from '../../ledger.js';
import { print } from '../../print.js';
import { cores, readInThreads } from '../../reading/threads.js';
import { natsAddress, untilStopped } from './address.js';

interface Options {
  readonly nats?: string;
  readonly ledger?: string;
  readonly threads?: number;
  readonly replicas?: number;
  readonly ackWait?: number;
  readonly untilEmpty?: true;
  readonly status?: true;
  readonly setAside?: true;
  readonly again?: true | string[];
  readonly json?: true;
}

/** How often a worker tells how far it is, ms. */
const TELL_MS = 60_000;

/** `holdfire worker`: reads what is queued, or with --status and --set-aside tells of the queue. */
export async function workerCommand(options: Options): Promise<void> {
  const { nats, again, replicas, ackWait } = options;
  const address = natsAddress(nats);
  const numbers = again === undefined ? undefined : chosen(again);
  if (numbers !== undefined && !options.setAside)
    throw new HoldfireError(
      'bad-option',
      '--again queues what was set aside.',
      'Write: holdfire worker --set-aside --again',
    );
  const ackWaitMs = ackWait === undefined ? undefined : ackWait * 1000;
  const queue = await openQueue(address, { replicas, ackWaitMs });
  try {
    if (options.setAside) await tellSetAside(queue, numbers, options.json === true);
    else if (options.status) await tellStatus(queue, options.json === true);
    else await readOn(queue, options);
  } finally {
    await queue.close();
  }
}

async function readOn(queue: Queue, options: Options): Promise<void> {
  const stop = untilStopped();
  const log = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
  const threads = options.threads ?? cores();
  await withLedger(options.ledger, 'create', async (ledger, ledgerName) => {
    const reader = readInThreads(threads, { extract: true, links: false });
    const tally = { added: 0, held: 0, 'set-aside': 0 };
    let told = 0;
    const every = setInterval(() => {
      const done = tally.added + tally.held + tally['set-aside'];
      if (done > told) log.info(tally, 'reading');
      told = done;
    }, TELL_MS);
    try {
      log.info({ nats: queue.where, ledger: ledgerName, threads }, 'started');
      const tell = (event: WorkerEvent) => {
        if (event.kind in tally) tally[event.kind as keyof typeof tally] += 1;
        hear(log, event);
      };
      await work({
        queue,
        ledger,
        read: reader.extract,
        // One more than threads, so that the next report is there when a thread is free.
        atOnce: threads + 1,
        stop,
        untilEmpty: options.untilEmpty === true,
        tell,
      });
      log.info(tally, 'stopped');
    } finally {
      clearInterval(every);
      await reader.close();
    }
  });
}

/** Writes down what is out of the ordinary. */
function hear(log: pino.Logger, event: WorkerEvent): void {
  const { kind, ...about } = event;
  if (kind === 'added' || kind === 'held') log.debug(about, kind);
  else if (kind.endsWith('-back')) log.info(about, kind);
  else log.warn(about, kind);
}

async function tellStatus(queue: Queue, json: boolean): Promise<void> {
  const status = await queueStatus(queue);
  if (json) return print(JSON.stringify(status));
  const lines = [
    `waiting    ${status.waiting}`,
    `in hand    ${status.inHand}${status.again > 0 ? ` (${status.again} not for the first time)` : ''}`,
    `set aside  ${status.setAside}`,
    `idle       ${status.idle}`,
    `copies     ${status.copies}${status.lagging.length > 0 ? ` (away or behind: ${status.lagging.join(', ')})` : ''}`,
  ];
  return print(lines.join('\n'));
}

async function tellSetAside(
  queue: Queue,
  again: ReadonlySet<number> | 'all' | undefined,
  json: boolean,
): Promise<void> {
  if (again !== undefined) {
    const sent = await sendAgain(queue, again);
    return print(
      json
        ? JSON.stringify(sent)
        : `${sent.length} ${sent.length === 1 ? 'message' : 'messages'} queued again.`,
    );
  }
  const all: SetAside[] = [];
  for await (const one of listSetAside(queue)) {
    if (json) all.push(one);
    else await print(line(one));
  }
  if (json) return print(JSON.stringify(all, null, 1));
}

function line({ number, at, reason, deliveries, title, report, bytes }: SetAside): string {
  const what = title ?? report?.slice(0, 12) ?? `${bytes} bytes`;
  return `${number}  ${at}  ${clean(what)}\n   ${clean(reason)}${deliveries > 1 ? ` (handed out ${deliveries} times)` : ''}`;
}

/** What comes from outside shows what it could do to a terminal instead of doing it. */
const clean = (text: string): string => text.replace(/\p{Cc}|\p{Cf}/gu, '\uFFFD');

/** The numbers of --again. Throws `bad-option`. */
function chosen(again: true | string[]): ReadonlySet<number> | 'all' {
  if (again === true) return 'all';
  const wrong = again.find((text) => !/^[1-9]\d*$/.test(text));
  if (wrong !== undefined)
    throw new HoldfireError(
      'bad-option',
      `"${wrong}" is not the number of a message that was set aside.`,
      'holdfire worker --set-aside lists them.',
    );
  return new Set(again.map(Number));
}
