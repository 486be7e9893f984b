import type { JsMsg } from '@nats-io/jetstream';
import { headers } from '@nats-io/transport-node';
import type { Queue } from './connect.js';
import { explain } from './fault.js';
import { decodeReport } from './message.js';
import { DELIVERIES, REASON, REPORTS, SET_ASIDE } from './plan.js';

/** The longest reason that is kept, in UTF-16 units. */
const LONGEST_REASON = 1_000;

/** A message that could not be read. */
export interface SetAside {
  /** Its number among those set aside. */
  readonly number: number;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  readonly reason: string;
  /** How often it had been handed to a worker. */
  readonly deliveries: number;
  readonly bytes: number;
  /** The id and title of its report, where it is one. */
  readonly report: string | null;
  readonly title: string | null;
}

/** Puts a message aside with the reason. Twice is once: it is named after its number in the queue. */
export async function setAside(queue: Queue, message: JsMsg, reason: string): Promise<void> {
  const head = headers();
  head.set(REASON, reason.replace(/\s+/g, ' ').slice(0, LONGEST_REASON));
  head.set(DELIVERIES, String(message.info.deliveryCount));
  await queue.publisher.publish(SET_ASIDE.subject, message.data, {
    headers: head,
    msgID: `aside:${message.seq}:${message.timestampNanos}`,
  });
}

/** What was set aside, oldest first. */
export async function* listSetAside(queue: Queue): AsyncGenerator<SetAside> {
  for await (const { seq, message } of stored(queue)) {
    const decoded = decodeReport(message.data);
    yield {
      number: seq,
      at: message.time.toISOString(),
      reason: message.header.get(REASON),
      deliveries: Number(message.header.get(DELIVERIES)),
      bytes: message.data.length,
      report: 'report' in decoded ? decoded.report.id : null,
      title: 'report' in decoded ? decoded.report.title : null,
    };
  }
}

/** Queues again what was set aside: these numbers, or all. Gives the numbers that were. */
export async function sendAgain(queue: Queue, numbers: ReadonlySet<number> | 'all'): Promise<number[]> {
  const sent: number[] = [];
  try {
    for await (const { seq, message } of stored(queue)) {
      if (numbers !== 'all' && !numbers.has(seq)) continue;
      // Under a name of its own: that of the report may have been taken within the hour.
      const msgID = `again:${seq}:${message.time.getTime()}`;
      await queue.publisher.publish(REPORTS.subject, message.data, { msgID });
      await queue.manager.streams.deleteMessage(SET_ASIDE.stream, seq, false);
      sent.push(seq);
    }
    return sent;
  } catch (error) {
    throw explain(queue.where, error);
  }
}

/** The messages that were set aside up to now. */
async function* stored(queue: Queue) {
  try {
    const { state } = await queue.manager.streams.info(SET_ASIDE.stream);
    for (let seq = state.first_seq; seq <= state.last_seq && state.messages > 0; seq++) {
      const message = await queue.manager.streams.getMessage(SET_ASIDE.stream, { seq });
      if (message !== null) yield { seq, message };
    }
  } catch (error) {
    throw explain(queue.where, error);
  }
}
