import { HoldfireError } from '../model/index.js';
import type { Head, Ledger } from './ledger.js';
import { badNote, openNote, type SigningKey, signNote } from './note.js';

/** First line of a checkpoint: what it is of. */
const ORIGIN = 'holdfire-ledger';

/** What a checkpoint says: how many entries there were, and the hash of the last. */
export interface Checkpoint {
  readonly entries: number;
  /** Hex. */
  readonly hash: string;
  readonly recordedAt: string;
  /** Who signed: the name in the note, and the verifier key that the signature fits. */
  readonly signer: string;
}

/**
 * A checkpoint as a signed note (C2SP signed-note): a few lines of text that can be printed, mailed or posted, and with which
 * anybody who has the verifier key can later tell that a ledger still begins with what it held then.
 */
export function writeCheckpoint(head: Head, signer: SigningKey): string {
  if (head.recordedAt === null)
    throw new HoldfireError(
      'ledger-missing',
      'The ledger is empty.',
      'A checkpoint needs at least one entry.',
    );
  const body =
    `${ORIGIN}\n${head.seq + 1}\n${Buffer.from(head.hash, 'hex').toString('base64')}\n` +
    `recorded ${head.recordedAt}\n`;
  return signNote(body, signer);
}

/** Reads a checkpoint and checks its signature. Throws `bad-checkpoint` with the reason. */
export function readCheckpoint(note: string, verifier: string): Checkpoint {
  const { body, signer } = openNote(note, verifier);
  const [origin, entries, root, recorded = ''] = body.split('\n');
  if (origin !== ORIGIN || !/^[1-9]\d*$/.test(entries ?? '') || !recorded.startsWith('recorded '))
    throw badNote('It is not a checkpoint of a Holdfire ledger.');
  return {
    entries: Number(entries),
    hash: Buffer.from(root!, 'base64').toString('hex'),
    recordedAt: recorded.slice('recorded '.length),
    signer,
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
