import { createHmac } from 'node:crypto';
import { HoldfireError } from '../../model/index.js';

/** What is to be told, and under which name: the same in every attempt, so that a receiver can tell a repetition. */
export interface Message {
  /** No dot in it: the signature joins its parts with dots. */
  readonly id: string;
  /** JSON. */
  readonly body: string;
}

/** What a secret begins with, so that it is known for one where it lies about. */
const PREFIX = 'whsec_';

/**
 * The key in a secret: `whsec_` and 24 to 64 bytes in base64 (Standard Webhooks 1.0, "Signature scheme"). Throws `bad-option`, without
 * the secret in its words.
 */
export function secretKey(secret: string): Uint8Array {
  const text = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  const key = Buffer.from(text, 'base64');
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(text) && key.length >= 24 && key.length <= 64) return key;
  throw new HoldfireError(
    'bad-option',
    'The secret of the webhook is not 24 to 64 bytes in base64.',
    `Make one: echo "${PREFIX}$(openssl rand -base64 32)"`,
  );
}

/**
 * The three headers of Standard Webhooks: the message's id, the attempt's time in epoch seconds, and HMAC-SHA256 over
 * `id.time.body` in base64 behind the scheme's version.
 */
export function signedHeaders(
  { id, body }: Message,
  key: Uint8Array,
  seconds: number,
): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`, 'utf8').digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  };
}
