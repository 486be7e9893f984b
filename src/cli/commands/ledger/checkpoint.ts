import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { fileError } from '../../../intake/file.js';
import { keyOf, writeCheckpoint } from '../../../ledger/index.js';
import { withLedger } from '../../ledger.js';
import { print, remark } from '../../print.js';

interface Options {
  readonly ledger?: string;
  readonly out?: string;
  readonly name?: string;
}

/** `holdfire checkpoint`: a signed note of how far the ledger is; the key is made when it is first needed. */
export async function checkpoint({ ledger, out, name }: Options): Promise<void> {
  const head = await withLedger(ledger, 'read', (opened) => opened.head());
  const key = keyOf(name ?? hostname(), process.env, process.platform);
  const note = writeCheckpoint(head, key);
  if (out === undefined) await print(note);
  else
    await writeFile(out, note).catch((error: NodeJS.ErrnoException) => {
      throw fileError(out, error);
    });
  remark(`the verifier key, by which others can check it: ${key.verifier}`);
}
