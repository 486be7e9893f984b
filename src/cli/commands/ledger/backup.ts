import { existsSync } from 'node:fs';
import { copyTo, isPostgres, openLedger, verify } from '../../../ledger/index.js';
import { HoldfireError } from '../../../model/index.js';
import { ledgerLocation, shown, withLedger } from '../../ledger.js';
import { print } from '../../print.js';

interface Options {
  readonly ledger?: string;
}

/** `holdfire backup`: the ledger as it is now into a new file (or another database), while others go on writing. */
export async function backup(target: string, { ledger }: Options): Promise<void> {
  refuseThere(target);
  const copied = await withLedger(ledger, 'read', (opened) => copyTo(opened, target));
  await print(`${entries(copied)} copied to ${shown(target)}; the chain was checked on the way.`);
}

/** `holdfire restore`: a backup into a place where there is no ledger yet; the backup is verified first. */
export async function restore(source: string, { ledger }: Options): Promise<void> {
  const target = await ledgerLocation(ledger);
  refuseThere(target);
  const from = await openLedger(source, 'inspect');
  try {
    const { bad, damage } = await verify(from);
    if (bad !== null || damage !== null)
      throw new HoldfireError(
        'ledger-broken',
        `The backup ${shown(source)} does not hold: ${bad ? `entry ${bad.seq}: ${bad.reason}` : damage}.`,
        'Nothing was restored; take another backup.',
      );
    const copied = await copyTo(from, target);
    await print(`${entries(copied)} restored to ${shown(target)}; all of it was verified.`);
  } finally {
    await from.close();
  }
}

/** A file is never written over; a database is looked into by the copy itself. */
function refuseThere(target: string): void {
  if (!isPostgres(target) && existsSync(target))
    throw new HoldfireError(
      'bad-option',
      `There is something at ${target} already.`,
      'Name a file that is not there yet; ledgers are never written over or merged.',
    );
}

const entries = (n: number) => `${n.toLocaleString('en')} ${n === 1 ? 'entry was' : 'entries were'}`;
