import { statSync } from 'node:fs';
import { readText } from '../../../intake/index.js';
import {
  againstCheckpoint,
  type Checkpoint,
  type Ledger,
  openBundle,
  readCheckpoint,
  type Verification,
  verify,
} from '../../../ledger/index.js';
import { HoldfireError } from '../../../model/index.js';
import { verifiedText } from '../../../publish/index.js';
import { withLedger } from '../../ledger.js';
import { print, remark } from '../../print.js';

interface Options {
  readonly ledger?: string;
  readonly checkpoint?: string;
  readonly key?: string;
  readonly json?: true;
}

/** `holdfire verify`: a ledger, a backup of one or a bundle; nothing is changed. Ends with an error where something does not hold. */
export async function verifyCommand(path: string | undefined, options: Options): Promise<void> {
  const folder = path !== undefined && isFolder(path);
  refuseHalf(path, folder, options);
  const checkpoint =
    options.checkpoint === undefined
      ? null
      : readCheckpoint(await readText(options.checkpoint), options.key!);
  const { where, found } = folder
    ? { where: path, found: await checked(await openBundle(path, options.key), checkpoint) }
    : await withLedger(path ?? options.ledger, 'inspect', async (ledger, where) => ({
        where,
        found: await checked(ledger, checkpoint),
      }));
  if (options.json) await print(JSON.stringify({ where, ...found }, null, 1));
  if (found.fault !== null)
    throw new HoldfireError(
      'ledger-broken',
      `${where} does not hold: ${found.fault}.`,
      'Keep it as it is, and compare it with a backup or a bundle.',
    );
  if (!options.json) await print(verifiedText(where, found));
  if (folder && options.key === undefined)
    remark('its signature was checked with the key that lies in it; give --key to tell whose it is.');
}

/** Refuses options that say nothing together. */
function refuseHalf(path: string | undefined, folder: boolean, { checkpoint, key, ledger }: Options): void {
  if ((checkpoint === undefined) !== (key === undefined) && !folder)
    throw new HoldfireError(
      'bad-option',
      'A checkpoint is checked with the verifier key of its signer.',
      'Give both: --checkpoint FILE --key VERIFIER',
    );
  if (checkpoint !== undefined && key === undefined)
    throw new HoldfireError(
      'bad-option',
      'A checkpoint needs the verifier key of its signer.',
      'Add --key VERIFIER.',
    );
  if (path !== undefined && ledger !== undefined)
    throw new HoldfireError(
      'bad-option',
      'There are two things to verify.',
      'Leave out the path, or --ledger.',
    );
}

/** A verification with the first thing that does not hold, in words; `null` when all does. */
export interface Checked extends Verification {
  readonly checkpoint: Checkpoint | null;
  readonly fault: string | null;
}

async function checked(
  ledger: Pick<Ledger, 'entries' | 'find' | 'damage'>,
  checkpoint: Checkpoint | null,
): Promise<Checked> {
  const found = await verify(ledger);
  const fault =
    found.damage ??
    (found.bad && `entry ${found.bad.seq}: ${found.bad.reason}`) ??
    (checkpoint && (await againstCheckpoint(ledger, checkpoint)));
  return { ...found, checkpoint, fault };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
