import { HoldfireError } from '../../../model/index.js';
import { logText } from '../../../publish/index.js';
import { latestEntries } from '../../../server/index.js';
import { withLedger } from '../../ledger.js';
import { print } from '../../print.js';

interface Options {
  readonly ledger?: string;
  readonly number: string;
  readonly asOf?: string;
  readonly knownBy?: string;
  readonly json?: true;
}

/** `holdfire log`: the latest entries, the last one last. */
export async function log({ ledger, number, asOf, knownBy, json }: Options): Promise<void> {
  const count = Number(number);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new HoldfireError(
      'bad-option',
      `"${number}" is no number of entries.`,
      'Write a whole number, e.g. -n 20.',
    );
  const entries = await withLedger(ledger, 'read', (opened) =>
    latestEntries(opened, { count, asOf, knownBy }),
  );
  await print(json ? JSON.stringify(entries, null, 1) : logText(entries));
}
