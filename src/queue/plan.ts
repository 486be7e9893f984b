import {
  AckPolicy,
  type ConsumerConfig,
  DiscardPolicy,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream';

/** Everything that is fixed about the queue stands here: names, subjects and limits. */

/** Reports that wait to be read. A report leaves the stream when a worker says that the ledger has it. */
export const REPORTS = { stream: 'HOLDFIRE_REPORTS', subject: 'holdfire.reports' } as const;
/** The one consumer that all workers pull from. */
export const READERS = 'readers';
/** What could not be read, with the reason in its headers; it stays until somebody sends it again. */
export const SET_ASIDE = { stream: 'HOLDFIRE_SET_ASIDE', subject: 'holdfire.set-aside' } as const;

/** Headers of a message that was set aside. */
export const REASON = 'Holdfire-Reason';
export const DELIVERIES = 'Holdfire-Deliveries';

/** The most reports that wait at once; whoever sends more waits until workers have made room. */
export const MOST_WAITING = 1_000_000;
/** Within this time a report that is sent twice is not even queued twice, ms. Later it is the ledger that knows it. */
export const DUPLICATE_MS = 60 * 60_000;
/** A report goes to another worker when the one that has it gives no sign of life for so long, ms. */
export const ACK_WAIT_MS = 30_000;
/**
 * A report that has been handed out more often has cost workers their lives, and is set aside. Workers count, not the
 * server: a message beyond the server's own limit would stay in the stream unseen.
 */
export const MOST_DELIVERIES = 5;
/** Reports that all workers together may have in hand. */
const MOST_IN_HAND = 5_000;

/** What may differ between two queues. */
export interface QueueSettings {
  /** Copies of each message, on as many servers: 3 in a cluster, 1 on a server by itself, when not said. */
  readonly replicas?: number | undefined;
  readonly ackWaitMs?: number | undefined;
  readonly mostWaiting?: number | undefined;
}

const nanos = (ms: number): number => ms * 1_000_000;

export function reportStream(settings: QueueSettings): Partial<StreamConfig> & { name: string } {
  return {
    name: REPORTS.stream,
    subjects: [REPORTS.subject],
    retention: RetentionPolicy.Workqueue,
    storage: StorageType.File,
    // A full queue refuses what is new, so that the sender waits; it never drops what waits in it.
    discard: DiscardPolicy.New,
    max_msgs: settings.mostWaiting ?? MOST_WAITING,
    duplicate_window: nanos(DUPLICATE_MS),
    num_replicas: settings.replicas ?? 1,
  };
}

export function setAsideStream(settings: QueueSettings): Partial<StreamConfig> & { name: string } {
  return {
    name: SET_ASIDE.stream,
    subjects: [SET_ASIDE.subject],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.New,
    max_msgs: MOST_WAITING,
    duplicate_window: nanos(DUPLICATE_MS),
    num_replicas: settings.replicas ?? 1,
  };
}

export function readersConsumer(settings: QueueSettings): Partial<ConsumerConfig> {
  return {
    durable_name: READERS,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(settings.ackWaitMs ?? ACK_WAIT_MS),
    max_deliver: -1,
    max_ack_pending: MOST_IN_HAND,
  };
}
