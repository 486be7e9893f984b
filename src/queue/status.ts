import type { Queue } from './connect.js';
import { explain } from './fault.js';
import { READERS, REPORTS, SET_ASIDE } from './plan.js';

/** How a queue stands. */
export interface QueueStatus {
  /** Reports that no worker has yet. */
  readonly waiting: number;
  /** Reports that a worker has in hand. */
  readonly inHand: number;
  /** Of those, handed out more than once. */
  readonly again: number;
  readonly setAside: number;
  /** Pulls that wait for a report: a worker without work has one for each report that it could take. */
  readonly idle: number;
  /** Servers that keep a copy, and those of them that are away or behind. */
  readonly copies: number;
  readonly lagging: readonly string[];
}

export async function queueStatus(queue: Queue): Promise<QueueStatus> {
  try {
    const [reports, readers, aside] = await Promise.all([
      queue.manager.streams.info(REPORTS.stream),
      queue.manager.consumers.info(REPORTS.stream, READERS),
      queue.manager.streams.info(SET_ASIDE.stream),
    ]);
    return {
      waiting: readers.num_pending,
      inHand: readers.num_ack_pending,
      again: readers.num_redelivered,
      setAside: aside.state.messages,
      idle: readers.num_waiting,
      copies: reports.config.num_replicas,
      lagging: (reports.cluster?.replicas ?? [])
        .filter((peer) => peer.offline || !peer.current)
        .map((peer) => peer.name),
    };
  } catch (error) {
    throw explain(queue.where, error);
  }
}
