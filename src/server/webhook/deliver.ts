import { type Message, signedHeaders } from './sign.js';

/** Where messages go, and the secret that both sides know. */
export interface Endpoint {
  /** http or https. */
  readonly url: string;
  readonly key: Uint8Array;
}

/** How long and how often it is tried. */
export interface Patience {
  /** For one attempt, in ms. */
  readonly timeout: number;
  /** The waits between attempts, in ms: one attempt more than there are waits. */
  readonly waits: readonly number[];
  /** A receiver may ask for a longer wait (Retry-After), up to this, in ms. */
  readonly longestWait: number;
}

/** Five attempts within about ten minutes. */
export const PATIENCE: Patience = {
  timeout: 15_000,
  waits: [1_000, 10_000, 60_000, 500_000],
  longestWait: 600_000,
};

/** The outside, as an argument. */
export interface Outside {
  readonly fetch: typeof fetch;
  readonly pause: (ms: number) => Promise<void>;
  /** Epoch ms. */
  readonly now: () => number;
  /** Between 0 and 1, so that many senders that were refused at once do not come back at once. */
  readonly chance: () => number;
}

export const OUTSIDE: Outside = {
  fetch: (input, init) => fetch(input, init),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  now: Date.now,
  chance: Math.random,
};

/** What became of a message. `gone`: the receiver wants no more of them (410). `failed`: not taken in any attempt. */
export interface Delivery {
  readonly outcome: 'delivered' | 'gone' | 'failed';
  readonly attempts: number;
  /** The last answer, or why there was none. */
  readonly last: string;
}

/**
 * Sends a message until it is taken (any 2xx), the receiver is gone for good, or the attempts are used up. Each attempt is signed
 * anew with its own time and bears the same id. A redirect is not followed: it would take the message where nobody said it should go.
 */
export async function deliver(
  message: Message,
  endpoint: Endpoint,
  patience: Patience = PATIENCE,
  outside: Outside = OUTSIDE,
): Promise<Delivery> {
  for (let attempts = 1; ; attempts++) {
    const answer = await attempt(message, endpoint, patience.timeout, outside);
    const { last } = answer;
    if (answer.status !== null && answer.status >= 200 && answer.status < 300)
      return { outcome: 'delivered', attempts, last };
    if (answer.status === 410) return { outcome: 'gone', attempts, last };
    const wait = patience.waits[attempts - 1];
    if (wait === undefined) return { outcome: 'failed', attempts, last };
    const asked = Math.min(answer.after ?? 0, patience.longestWait);
    await outside.pause(Math.max(asked, wait * (0.75 + outside.chance() / 2)));
  }
}

interface Answer {
  /** `null` where none came. */
  readonly status: number | null;
  readonly last: string;
  /** What the receiver asks to wait, in ms. */
  readonly after: number | null;
}

async function attempt(
  message: Message,
  { url, key }: Endpoint,
  timeout: number,
  { fetch, now }: Outside,
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Holdfire-Webhooks/1',
        ...signedHeaders(message, key, Math.floor(now() / 1000)),
      },
      body: message.body,
      signal: AbortSignal.timeout(timeout),
    });
    // Whatever the receiver says beyond its status is not wanted, and may be endless.
    await response.body?.cancel().catch(() => {});
    const after = retryAfter(response.headers.get('retry-after'), now());
    return { status: response.status, last: `status ${response.status}`, after };
  } catch (error) {
    return { status: null, last: whyNot(error, timeout), after: null };
  }
}

/** Retry-After (RFC 9110, §10.2.3): seconds, or a date. */
function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

function whyNot(error: unknown, timeout: number): string {
  if ((error as Error).name === 'TimeoutError') return `no answer within ${timeout / 1000} s`;
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code === undefined ? 'no answer' : `no answer (${cause.code})`;
}
