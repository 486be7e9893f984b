import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { HoldfireError } from '../model/index.js';

/** The signature type of Ed25519 in a signed note. */
const ED25519 = 0x01;
/** What stands before the 32 bytes of an Ed25519 public key in its DER form (RFC 8410). */
const DER_HEADER = Buffer.from('302a300506032b6570032100', 'hex');

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

/** Lines of text with a signature beneath (C2SP signed-note). @param body ends with a line end and holds no empty line */
export function signNote(body: string, { name, key }: SigningKey): string {
  const hash = keyHash(name, rawPublicKey(key));
  const signature = Buffer.concat([hash, sign(null, Buffer.from(body), key)]);
  return `${body}\n\u2014 ${name} ${signature.toString('base64')}\n`;
}

/** The lines of a signed note whose signature fits, and whose it is. Throws `bad-checkpoint` with the reason. */
export function openNote(note: string, verifier: string): { body: string; signer: string } {
  const [name, hash, key] = splitVerifier(verifier);
  const end = note.indexOf('\n\n\u2014 ');
  if (end < 0) throw badNote('It is not a signed note.');
  const body = note.slice(0, end + 1);
  const signature = note
    .slice(end + 2)
    .split('\n')
    .map((line) => /^\u2014 (\S+) (\S+)$/.exec(line))
    .filter((found) => found?.[1] === name)
    .map((found) => Buffer.from(found![2]!, 'base64'))
    .find((bytes) => bytes.subarray(0, 4).equals(hash));
  if (!signature) throw badNote(`It bears no signature of ${name}.`);
  if (!verify(null, Buffer.from(body), key, signature.subarray(4)))
    throw badNote(`The signature of ${name} does not fit: the text was altered.`);
  return { body, signer: name };
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
    throw badNote('The verifier key is not well formed.');
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

/** The error for a note that is not what it should be. */
export function badNote(reason: string): HoldfireError {
  return new HoldfireError(
    'bad-checkpoint',
    `The signed note cannot be trusted. ${reason}`,
    'Check it against the copy that was published, and the verifier key against its owner.',
  );
}
