import { hostname } from 'node:os';
import { keyOf, writeBundle } from '../../../ledger/index.js';
import { withLedger } from '../../ledger.js';
import { print, remark } from '../../print.js';

interface Options {
  readonly ledger?: string;
  readonly name?: string;
  readonly title: string;
  readonly license?: string;
}

/** `holdfire export bundle`: the ledger as a folder that anybody can check without it. */
export async function exportBundle(folder: string, options: Options): Promise<void> {
  const key = keyOf(options.name ?? hostname(), process.env, process.platform);
  const about = { name: options.title, key, now: new Date(), license: options.license ?? null };
  const { entries, reports } = await withLedger(options.ledger, 'read', (opened) =>
    writeBundle(opened, folder, about),
  );
  await print(`${entries} entries and the texts of ${reports} reports are in ${folder}.`);
  remark(`the verifier key, by which others can check it: ${key.verifier}`);
}
