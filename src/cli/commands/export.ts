import { writeFile } from 'node:fs/promises';
import { HoldfireError, type Standard } from '../../model/index.js';
import { exportAs, formatOf } from '../../server/index.js';
import { printBytes, remark } from '../print.js';
import { openDefinitions, openSourcesAsOf, type Sources } from './open.js';

interface Options extends Sources {
  readonly standard: Standard;
  readonly definitions?: readonly string[];
  readonly hxl?: true;
  readonly out?: string;
}

/** `holdfire export FORMAT`: what the ledger holds, into a file or onto standard output. */
export async function exportCommand(
  format: string,
  pledge: string | undefined,
  { standard, hxl, out, ...options }: Options,
): Promise<void> {
  formatOf(format);
  const definitions = await openDefinitions(options.definitions);
  const { at, asOf, head } = await openSourcesAsOf(options);
  const made = await exportAs(format, at(asOf), { pledge, asOf, standard, definitions, at, hxl, head });
  if (out === undefined) return printBytes(made.bytes);
  // A file that is there already may be somebody's work.
  await writeFile(out, made.bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new HoldfireError(
      error.code === 'EEXIST' ? 'bad-option' : 'file-unreadable',
      error.code === 'EEXIST' ? `"${out}" is there already.` : `"${out}" cannot be written.`,
      error.code === 'EEXIST' ? 'Name a new file.' : 'Look at its folder and its rights.',
    );
  });
  remark(`${made.bytes.length} bytes of ${made.mediaType} are in ${out}.`);
}
