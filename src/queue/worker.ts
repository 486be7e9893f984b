import type { Consumer, JsMsg } from '@nats-io/jetstream';
import type { Extraction } from '../extract/index.js';
import type { Ledger } from '../ledger/index.js';
import { HoldfireError, type Report } from '../model/index.js';
import { batchOf } from '../server/index.js';
import type { Queue } from './connect.js';
import { explain, isPassing } from './fault.js';
import { decodeReport } from './message.js';
import { backOff, pause } from './patience.js';
import { MOST_DELIVERIES, READERS, REPORTS } from './plan.js';
import { setAside } from './set-aside.js';

/** How long one pull waits for a report, ms: also the longest that a worker without work takes to stop. */
const PULL_MS = 2_000;
/** The same where the worker ends when nothing comes; the least that the server's client allows. */
const LAST_PULL_MS = 1_000;
/** Faults of the ledger that a person or time mends, while the report stays in hand. */
const MENDS: ReadonlySet<string> = new Set(['ledger-unreachable', 'ledger-busy', 'ledger-full']);
/** Other faults of the ledger may lie with this one report; so often it is tried. */
const MOST_TRIES = 4;

/** What a worker works with. */
export interface WorkerParts {
  readonly queue: Queue;
  readonly ledger: Pick<Ledger, 'holds' | 'append'>;
  /** Reads one report, off the thread that this runs on when it can take long: a sign of life must be given meanwhile. */
  readonly read: (report: Report) => Promise<Extraction>;
  /** Reports that are in hand at once. */
  readonly atOnce: number;
  /** Raised when the worker is to stop: it finishes what it has in hand. */
  readonly stop: AbortSignal;
  /** Ends when nothing waits and nothing is in anybody's hand. */
  readonly untilEmpty?: boolean;
  readonly tell?: (event: WorkerEvent) => void;
}

/** What happens to a worker. */
export type WorkerEvent =
  | { readonly kind: 'added' | 'held'; readonly report: string }
  | { readonly kind: 'set-aside'; readonly number: number; readonly reason: string }
  | { readonly kind: 'ledger-away' | 'queue-away'; readonly because: string }
  | { readonly kind: 'ledger-back' | 'queue-back' };

/** Reports by what became of them: new in the ledger, there already, set aside. */
export interface Tally {
  added: number;
  held: number;
  setAside: number;
}

/**
 * Takes reports from the queue, reads them and keeps them in the ledger. A report leaves the queue only after the ledger has it
 * on the disk, and the ledger keeps a report once: whatever dies in between, nothing is lost and nothing is kept twice. While the
 * ledger is away the report stays in hand; while the message server is away the connection is made anew. Resolves when it
 * was stopped (or the queue is empty); throws what ends a worker for good, with everything given back.
 */
export async function work(parts: WorkerParts): Promise<Tally> {
  const tally: Tally = { added: 0, held: 0, setAside: 0 };
  const ended = new AbortController();
  const stop = AbortSignal.any([parts.stop, ended.signal]);
  const slot = () => takeTurns({ ...parts, stop }, tally).finally(() => ended.abort());
  const ends = await Promise.allSettled(Array.from({ length: parts.atOnce }, slot));
  for (const end of ends) if (end.status === 'rejected') throw explain(parts.queue.where, end.reason);
  return tally;
}

/** One report after the other, until `stop`. */
async function takeTurns(parts: WorkerParts, tally: Tally): Promise<void> {
  const { queue, stop, tell } = parts;
  let consumer: Consumer | undefined;
  let ackWait = 0;
  let failures = 0;
  while (!stop.aborted) {
    try {
      if (consumer === undefined) {
        consumer = await queue.readers();
        ackWait = (await consumer.info(true)).config.ack_wait! / 1_000_000;
      }
      const message = await pull(consumer, parts.untilEmpty ? LAST_PULL_MS : PULL_MS, stop);
      if (failures > 0) tell?.({ kind: 'queue-back' });
      failures = 0;
      if (message === null) {
        if (parts.untilEmpty && (await isEmpty(queue))) return;
      } else if (stop.aborted) message.nak();
      else await inHand(message, ackWait, parts, tally);
    } catch (error) {
      // A pull that breaks off with the connection says so in many ways; only what is surely for good ends a worker.
      if (error instanceof HoldfireError || queue.connection.isClosed()) throw error;
      if (failures === 0) tell?.({ kind: 'queue-away', because: (error as Error).message });
      consumer = undefined;
      await pause(backOff(failures++), stop);
    }
  }
}

/** The next report, or none. While the server is away a pull does not end; one that a stop gives up on gives back what it gets. */
function pull(consumer: Consumer, expires: number, stop: AbortSignal): Promise<JsMsg | null> {
  const next = consumer.next({ expires });
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (say: () => void) => {
      clearTimeout(timer);
      stop.removeEventListener('abort', wait);
      say();
    };
    const giveUp = () => {
      next.then(
        (message) => quietly(() => message?.nak()),
        () => {},
      );
      end(() => resolve(null));
    };
    const wait = () => {
      timer = setTimeout(giveUp, expires + 1_000);
    };
    if (stop.aborted) wait();
    else stop.addEventListener('abort', wait, { once: true });
    next.then(
      (message) => end(() => resolve(message)),
      (error) => end(() => reject(error)),
    );
  });
}

/** Whether no report waits and none is in anybody's hand. */
export async function isEmpty(queue: Queue): Promise<boolean> {
  const { num_pending, num_ack_pending } = await queue.manager.consumers.info(REPORTS.stream, READERS);
  return num_pending === 0 && num_ack_pending === 0;
}

/** Gives signs of life while a report is in hand, and gives it back where it could neither be kept nor set aside. */
async function inHand(message: JsMsg, ackWait: number, parts: WorkerParts, tally: Tally): Promise<void> {
  const alive = setInterval(() => quietly(() => message.working()), ackWait / 4);
  try {
    const outcome = await treat(message, parts);
    if (outcome === 'given-back') quietly(() => message.nak());
    else {
      tally[outcome] += 1;
      quietly(() => message.ack());
    }
  } catch (error) {
    quietly(() => message.nak());
    throw error;
  } finally {
    clearInterval(alive);
  }
}

/** What cannot be said because the connection is gone is not needed: the server hands the message out again. */
function quietly(say: () => void): void {
  try {
    say();
  } catch {}
}

async function treat(message: JsMsg, parts: WorkerParts): Promise<keyof Tally | 'given-back'> {
  const { ledger, tell } = parts;
  const aside = async (reason: string) => {
    await putAside(message, reason, parts);
    tell?.({ kind: 'set-aside', number: message.seq, reason });
    return 'setAside' as const;
  };
  const decoded = decodeReport(message.data);
  if ('reason' in decoded) return aside(decoded.reason);
  const { report } = decoded;
  try {
    const held = await withLedger(parts, () => ledger.holds([`report:${report.id}`]));
    if (held === GIVEN_UP) return 'given-back';
    if (held.size > 0) {
      tell?.({ kind: 'held', report: report.id });
      return 'held';
    }
    if (message.info.deliveryCount > MOST_DELIVERIES)
      return aside(`It was handed to workers ${message.info.deliveryCount} times, and none came to its end.`);
    const extraction = isEnglish(report) ? await parts.read(report) : null;
    const kept = await withLedger(parts, () => ledger.append([batchOf({ report, extraction })]));
    if (kept === GIVEN_UP) return 'given-back';
    const outcome = kept[0]!.length > 0 ? 'added' : 'held';
    tell?.({ kind: outcome, report: report.id });
    return outcome;
  } catch (error) {
    // A ledger that is broken or may not be written, or files of Holdfire that are missing: the report is not to blame.
    if (error instanceof HoldfireError && /^(?:ledger|resource)-/.test(error.code)) throw error;
    return aside(`It could not be read or kept: ${(error as Error).message}`);
  }
}

/** A report in another language is kept, and not guessed at. */
const isEnglish = ({ lang }: Report): boolean => /^en\b/i.test(lang);

const GIVEN_UP = Symbol('given up');

/** Tries the ledger until it answers; gives up only when the worker is to stop. */
async function withLedger<T>(
  { stop, tell }: WorkerParts,
  work: () => Promise<T>,
): Promise<T | typeof GIVEN_UP> {
  let away = false;
  for (let n = 0; ; n++) {
    try {
      const result = await work();
      if (away) tell?.({ kind: 'ledger-back' });
      return result;
    } catch (error) {
      const mends = error instanceof HoldfireError ? MENDS.has(error.code) : n < MOST_TRIES;
      if (!mends) throw error;
      if (!away) tell?.({ kind: 'ledger-away', because: (error as Error).message });
      away = true;
      if (stop.aborted) return GIVEN_UP;
      await pause(backOff(n), stop);
    }
  }
}

/** Sets a message aside, however long the server takes to be there. */
async function putAside(message: JsMsg, reason: string, { queue, stop }: WorkerParts): Promise<void> {
  for (let n = 0; ; n++) {
    try {
      return await setAside(queue, message, reason);
    } catch (error) {
      if (stop.aborted || !isPassing(error)) throw explain(queue.where, error);
      await pause(backOff(n), stop);
    }
  }
}
