import { HoldfireError, type Report } from '../model/index.js';
import type { Queue } from './connect.js';
import { explain, isFull, isPassing } from './fault.js';
import { encodeReport } from './message.js';
import { backOff, pause } from './patience.js';
import { REPORTS } from './plan.js';

/** Reports that are on their way at once. */
const ON_THE_WAY = 64;
/** How long a server may be away before sending is given up, ms. */
const AWAY_MS = 120_000;

/** What became of a report: queued, queued already a short while ago, or why it is not. */
export type Sent =
  | { readonly report: Report; readonly outcome: 'queued' | 'twice' }
  | { readonly report: Report; readonly outcome: 'refused'; readonly fault: HoldfireError };

export interface SendOptions {
  /** Hears once each time that sending has to wait, because the queue is full. */
  readonly waiting?: () => void;
  readonly stop?: AbortSignal;
}

/**
 * Sends reports and gives each as the server has taken it, in no set order. Takes the next report only when there is room:
 * at most 64 are on their way, and while the queue is full all wait. Throws `queue-unreachable`, `queue-refused`,
 * `queue-full`; what had been given by then is queued.
 */
export async function* send(
  queue: Queue,
  reports: AsyncIterable<Report>,
  options: SendOptions = {},
): AsyncGenerator<Sent> {
  const onTheWay = new Map<Promise<Sent>, true>();
  const soonest = async () => {
    const { sent, self } = await Promise.race(
      [...onTheWay.keys()].map((self) => self.then((sent) => ({ sent, self }))),
    );
    onTheWay.delete(self);
    return sent;
  };
  try {
    for await (const report of reports) {
      if (options.stop?.aborted) break;
      onTheWay.set(sendOne(queue, report, options), true);
      if (onTheWay.size >= ON_THE_WAY) yield await soonest();
    }
    while (onTheWay.size > 0) yield await soonest();
  } finally {
    await Promise.allSettled(onTheWay.keys());
  }
}

async function sendOne(queue: Queue, report: Report, { waiting, stop }: SendOptions): Promise<Sent> {
  const bytes = encodeReport(report);
  const most = queue.connection.info?.max_payload ?? Number.POSITIVE_INFINITY;
  // The headers of a message count, too.
  if (bytes.length + 1_024 > most)
    return { report, outcome: 'refused', fault: tooLarge(report, bytes.length, most) };
  const began = performance.now();
  let told = false;
  for (let n = 0; ; n++) {
    try {
      const { duplicate } = await queue.publisher.publish(REPORTS.subject, bytes, { msgID: report.id });
      return { report, outcome: duplicate ? 'twice' : 'queued' };
    } catch (error) {
      if (stop?.aborted) throw explain(queue.where, error);
      if (isFull(error)) {
        if (!told) waiting?.();
        told = true;
      } else if (!isPassing(error) || performance.now() - began > AWAY_MS) throw explain(queue.where, error);
      await pause(backOff(n), stop);
    }
  }
}

function tooLarge({ title, id }: Report, size: number, most: number): HoldfireError {
  return new HoldfireError(
    'file-too-large',
    `The report ${title ?? id} is a message of ${size} bytes, and the message server takes ${most}.`,
    'Raise max_payload in its configuration (docs/deploy.md), up to 64 MB.',
  );
}
