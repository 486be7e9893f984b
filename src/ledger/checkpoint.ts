import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { HoldfireError } from '../model/index.js';
import type { Head, Ledger } from './ledger.js';

/** First line of a checkpoint: what it is of. */
const ORIGIN = 'holdfire-ledger';
/** The signature type of Ed25519 in a signed note. */
const ED25519 = 0x01;
/** What stands before the 32 bytes of an Ed25519 public key in its DER form (RFC 8410). */
const DER_HEADER = Buffer.from('302a300506032b6570032100', 'hex');

/** What a checkpoint says: how many entries there were, and the hash of the last. */
export interface Checkpoint {
  readonly entries: number;
  /** Hex. */
  readonly hash: string;
  readonly recordedAt: string;
  /** Who signed: the name in the note, and the verifier key that the signature fits. */
  readonly signer: string;
}

/** A key to sign checkpoints with. `verifier` is what others check them by; it may be published. */
export interface SigningKey {
  readonly name: string;
  readonly key: KeyObject;
  readonly verifier: string;
}

/** A new Ed25519 key, as PKCS #8 PEM. */
export function newKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
}

/** @param name whose key it is, without blanks or `+`, such as a host or an organisation */
export function signingKey(name: string, key: KeyObject): SigningKey {
  if (!/^[^\s+]+$/.test(name))
    throw new HoldfireError(
      'bad-option',
      `"${name}" cannot name a key.`,
      'Use a name without blanks or plus signs.',
    );
  const open = rawPublicKey(key);
  return {
    name,
    key,
    verifier: `${name}+${keyHash(name, open).toString('hex')}+${Buffer.concat([Buffer.from([ED25519]), open]).toString('base64')}`,
  };
}

/**
 * A checkpoint as a signed note (C2SP signed-note): a few lines of text that can be printed, mailed or posted, and with which
 * anybody who has the verifier key can later tell that a ledger still begins with what it held then.
 */
export function writeCheckpoint(head: Head, { name, key }: SigningKey): string {
  if (head.recordedAt === null)
    throw new HoldfireError(
      'ledger-missing',
      'The ledger is empty.',
      'A checkpoint needs at least one entry.',
    );
  const body =
    `${ORIGIN}\n${head.seq + 1}\n${Buffer.from(head.hash, 'hex').toString('base64')}\n` +
    `recorded ${head.recordedAt}\n`;
  const hash = keyHash(name, rawPublicKey(key));
  const signature = Buffer.concat([hash, sign(null, Buffer.from(body), key)]);
  return `${body}\n\u2014 ${name} ${signature.toString('base64')}\n`;
}

/** Reads a checkpoint and checks its signature. Throws `bad-checkpoint` with the reason. */
export function readCheckpoint(note: string, verifier: string): Checkpoint {
  const [name, hash, key] = splitVerifier(verifier);
  const end = note.indexOf('\n\n\u2014 ');
  if (end < 0) throw bad('It is not a signed note.');
  const body = note.slice(0, end + 1);
  const [origin, entries, root, recorded = ''] = body.split('\n');
  if (origin !== ORIGIN || !/^[1-9]\d*$/.test(entries ?? '') || !recorded.startsWith('recorded '))
    throw bad('It is not a checkpoint of a Holdfire ledger.');
  const signature = note
    .slice(end + 2)
    .split('\n')
    .map((line) => /^\u2014 (\S+) (\S+)$/.exec(line))
    .filter((found) => found?.[1] === name)
    .map((found) => Buffer.from(found![2]!, 'base64'))
    .find((bytes) => bytes.subarray(0, 4).equals(hash));
  if (!signature) throw bad(`It bears no signature of ${name}.`);
  if (!verify(null, Buffer.from(body), key, signature.subarray(4)))
    throw bad(`The signature of ${name} does not fit: the checkpoint was altered.`);
  return {
    entries: Number(entries),
    hash: Buffer.from(root!, 'base64').toString('hex'),
    recordedAt: recorded.slice('recorded '.length),
    signer: name,
  };
}

/** Why a ledger does not begin with what the checkpoint says; `null` when it does. */
export async function againstCheckpoint(
  ledger: Pick<Ledger, 'entries'>,
  { entries, hash }: Checkpoint,
): Promise<string | null> {
  for await (const entry of ledger.entries({ from: entries - 1 }))
    return entry.hash === hash ? null : `entry ${entries - 1} is another than at the checkpoint`;
  return `the checkpoint was made of ${entries} entries, and the ledger has fewer`;
}

function splitVerifier(verifier: string): [name: string, hash: Buffer, key: KeyObject] {
  const [, name, hex, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(verifier.trim()) ?? [];
  const bytes = Buffer.from(base64 ?? '', 'base64');
  const hash = Buffer.from(hex ?? '', 'hex');
  if (
    name === undefined ||
    bytes.length !== 33 ||
    bytes[0] !== ED25519 ||
    !hash.equals(keyHash(name, bytes.subarray(1)))
  )
    throw bad('The verifier key is not well formed.');
  return [
    name,
    hash,
    createPublicKey({ key: Buffer.concat([DER_HEADER, bytes.subarray(1)]), format: 'der', type: 'spki' }),
  ];
}

function rawPublicKey(key: KeyObject): Buffer {
  const open = key.type === 'private' ? createPublicKey(key) : key;
  return (open.export({ format: 'der', type: 'spki' }) as Buffer).subarray(DER_HEADER.length);
}

/** The first four bytes of SHA-256 over name, newline, type and key: which key a signature is of. */
function keyHash(name: string, open: Buffer): Buffer {
  return createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.from([ED25519]))
    .update(open)
    .digest()
    .subarray(0, 4);
}

function bad(reason: string): HoldfireError {
  return new HoldfireError(
    'bad-checkpoint',
    `The checkpoint cannot be trusted. ${reason}`,
    'Check it against the copy that was published, and the verifier key against its owner.',
  );
}
