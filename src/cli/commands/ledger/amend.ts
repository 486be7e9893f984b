import { readText } from '../../../intake/index.js';
import { type Entry, HoldfireError } from '../../../model/index.js';
import { logText } from '../../../publish/index.js';
import { amend } from '../../../server/index.js';
import { withLedger } from '../../ledger.js';
import { print } from '../../print.js';

interface Options {
  readonly ledger?: string;
  readonly reason: string;
  readonly author: string;
  readonly json?: true;
}

/** `holdfire correct`: what a file holds is to stand in the place of an entry. */
export async function correct(seq: string, options: Options & { readonly file: string }): Promise<void> {
  const about = numberOf(seq);
  await tell(options, await amended(options, about, await payloadIn(options.file)));
}

/** `holdfire retract`: an entry is to count no more. */
export async function retract(seq: string, options: Options): Promise<void> {
  await tell(options, await amended(options, numberOf(seq), undefined));
}

function amended({ ledger, reason, author }: Options, about: number, payload: unknown): Promise<Entry> {
  return withLedger(ledger, 'open', (opened) => amend(opened, { about, payload, reason, author }));
}

function tell({ json }: Options, entry: Entry): Promise<void> {
  return print(json ? JSON.stringify(entry, null, 1) : logText([entry]));
}

function numberOf(seq: string): number {
  if (/^\d{1,15}$/.test(seq)) return Number(seq);
  throw new HoldfireError('bad-option', `"${seq}" is no number of an entry.`, 'holdfire log shows them.');
}

async function payloadIn(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HoldfireError(
      'bad-table',
      `${path} is not JSON.`,
      'Write the payload as holdfire log --json shows it.',
    );
  }
}
