import { HoldfireError } from '../../model/index.js';
import type { VerdictChange } from '../../publish/index.js';
import {
  type Delivery,
  deliver,
  type Endpoint,
  OUTSIDE,
  type Outside,
  PATIENCE,
  type Patience,
} from './deliver.js';
import { messageOf } from './message.js';

/** What has been delivered, so that nothing is sent twice by one that keeps it. */
export interface Delivered {
  has(id: string): boolean;
  /** Resolves when it is kept for good. */
  add(id: string): Promise<void>;
}

/** How a round went. */
export interface Round {
  readonly sent: number;
  /** What had been delivered before. */
  readonly skipped: number;
  /** What stopped the round; `null` when all went out. */
  readonly stopped: (Delivery & { readonly id: string }) | null;
}

/**
 * Sends changes in order, each until it is taken. The first that is not stops the round, so that a receiver never hears of a later
 * change before an earlier one; the next round begins with it.
 */
export async function notify(
  changes: readonly VerdictChange[],
  endpoint: Endpoint,
  delivered: Delivered,
  patience: Patience = PATIENCE,
  outside: Outside = OUTSIDE,
): Promise<Round> {
  let [sent, skipped] = [0, 0];
  for (const change of changes) {
    if (delivered.has(change.id)) {
      skipped++;
      continue;
    }
    const delivery = await deliver(messageOf(change), endpoint, patience, outside);
    if (delivery.outcome !== 'delivered') return { sent, skipped, stopped: { ...delivery, id: change.id } };
    await delivered.add(change.id);
    sent++;
  }
  return { sent, skipped, stopped: null };
}

/** An address that messages may go to. Throws `bad-option`: plain http only to this machine, no name or password in it. */
export function webhookUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isHere = url !== null && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (
    url &&
    url.username === '' &&
    url.password === '' &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && isHere))
  )
    return url.href;
  throw new HoldfireError(
    'bad-option',
    'The address of a webhook must begin with https://, or with http:// on this machine, and hold no password.',
    'The receiver knows the sender by the signature.',
  );
}
