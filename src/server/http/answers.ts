import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** An answer as it goes over the wire. */
export interface Answer {
  readonly body: string;
  /** A strong entity tag (RFC 9110 §8.8.3), over the bytes of the answer. */
  readonly etag: string;
  /** The same packed, made when first asked for; `null` where it is too short to gain by it. */
  readonly gzip: () => Buffer | null;
}

/** Shorter bodies fit into one packet as they are. */
const WORTH_PACKING = 1400;

/** Room for answers, in UTF-16 units. */
const MOST_HELD = 64_000_000;

/**
 * Answers that were given, kept for whoever asks the same of the same state; the least lately asked for goes first. Those who ask
 * while an answer is worked out wait for that one.
 */
export class Answers {
  readonly #held = new Map<string, Answer>();
  readonly #coming = new Map<string, Promise<Answer>>();
  #size = 0;

  /** @param key question and state of the ledger */
  async get(key: string, work: () => Promise<unknown>): Promise<Answer> {
    const held = this.#held.get(key);
    if (held) {
      this.#held.delete(key);
      this.#held.set(key, held);
      return held;
    }
    const coming = this.#coming.get(key);
    if (coming) return coming;
    const answer = work().then((value) => {
      const made = answerOf(value);
      this.#keep(key, made);
      return made;
    });
    this.#coming.set(key, answer);
    try {
      return await answer;
    } finally {
      this.#coming.delete(key);
    }
  }

  #keep(key: string, answer: Answer): void {
    const size = answer.body.length + key.length;
    if (size > MOST_HELD / 4) return;
    this.#held.set(key, answer);
    this.#size += size;
    for (const [oldest, { body }] of this.#held) {
      if (this.#size <= MOST_HELD) break;
      this.#held.delete(oldest);
      this.#size -= body.length + oldest.length;
    }
  }
}

export function answerOf(value: unknown): Answer {
  const body = JSON.stringify(value);
  let packed: Buffer | null = null;
  return {
    body,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
    gzip: () => {
      if (body.length >= WORTH_PACKING) packed ??= gzipSync(body);
      return packed;
    },
  };
}

/** Whether `If-None-Match` names the tag (weak comparison, RFC 9110 §13.1.2). */
export function isHeld(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
