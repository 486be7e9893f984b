/** What time is and how it passes, in ms. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Keeps requests to one host apart: one at a time, and so long after the last. Hosts do not wait for each other. */
export class Pace {
  readonly #hosts = new Map<string, { tail: Promise<void>; last: number; notBefore: number }>();
  constructor(
    private readonly apart: number,
    private readonly clock: Clock,
  ) {}

  /** When the host may be asked again, as it said itself (Retry-After), in ms; 0 for at any time. */
  notBefore(host: string): number {
    return this.#hosts.get(host)?.notBefore ?? 0;
  }

  /** A host asked to be left alone until then. */
  holdOff(host: string, until: number): void {
    const state = this.#of(host);
    state.notBefore = Math.max(state.notBefore, until);
  }

  /** Does some work when it is its turn at a host. @param apart ms that the host itself asks for (Crawl-delay) */
  async turn<T>(host: string, work: () => Promise<T>, apart = 0): Promise<T> {
    const state = this.#of(host);
    const before = state.tail;
    let end = (): void => undefined;
    state.tail = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    try {
      const wait = state.last + Math.max(this.apart, apart) - this.clock.now();
      if (wait > 0) await this.clock.sleep(wait);
      return await work();
    } finally {
      state.last = this.clock.now();
      end();
    }
  }

  #of(host: string) {
    let state = this.#hosts.get(host);
    if (!state) {
      state = { tail: Promise.resolve(), last: Number.NEGATIVE_INFINITY, notBefore: 0 };
      this.#hosts.set(host, state);
    }
    return state;
  }
}

/**
 * When a `Retry-After` header (RFC 9110 §10.2.3) lets one come back: seconds, or a date. What it does not say is a minute; more than a day
 * is taken for a day.
 */
export function retryAfter(header: string | undefined, now: number): number {
  const text = header?.trim() ?? '';
  const asked = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return now + Math.min(86_400_000, Math.max(1000, Number.isFinite(asked) ? asked : 60_000));
}
