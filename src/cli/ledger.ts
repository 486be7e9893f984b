import { Option } from 'commander';
import type { Ledger, OpenMode } from '../ledger/index.js';
import { HoldfireError } from '../model/errors.js';

/** The option that every command has that keeps or reads records. */
export const ledgerOption = () =>
  new Option(
    '--ledger <location>',
    "SQLite file or postgres:// address of the ledger (HOLDFIRE_LEDGER; else in the user's data folder)",
  );

/** The two clocks. */
export const asOfOption = () => new Option('--as-of <date>', 'only what was public by then');
export const knownByOption = () =>
  new Option('--known-by <date>', 'only what the ledger had recorded by then');

/** How well an incident must be proven. */
export const standardOption = () =>
  new Option('--standard <name>', 'how well an incident must be proven')
    .choices(['claimed', 'corroborated', 'admitted'])
    .default('claimed');

/** Where the ledger lies: as the option says, as the environment says, or in the user's data folder. */
export async function ledgerLocation(option: string | undefined): Promise<string> {
  const { defaultLedgerPath } = await import('../ledger/index.js');
  return option ?? (process.env.HOLDFIRE_LEDGER || defaultLedgerPath(process.env, process.platform));
}

/** Opens the ledger for as long as `work` takes, which is told how to name it and where it lies. */
export async function withLedger<T>(
  option: string | undefined,
  mode: OpenMode,
  work: (ledger: Ledger, shown: string, location: string) => Promise<T>,
): Promise<T> {
  const location = await ledgerLocation(option);
  const { openLedger } = await import('../ledger/index.js');
  const ledger = await openLedger(location, mode);
  try {
    return await work(ledger, shown(location), location);
  } finally {
    await ledger.close();
  }
}

/** A location as it may be printed: without its password. */
export function shown(location: string): string {
  return location.replace(/^(postgres(?:ql)?:\/\/[^:@/]*):[^@/]*@/, '$1@');
}

/**
 * A ledger that is made only when something is to be kept: a wrong path makes none. What is there is opened at once.
 *
 * @param work is given the ledger and where it lies
 */
export async function withLedgerWhenNeeded<T>(
  option: string | undefined,
  work: (ledger: Pick<Ledger, 'append' | 'holds' | 'find'>, location: string) => Promise<T>,
): Promise<T> {
  const location = await ledgerLocation(option);
  const { openLedger } = await import('../ledger/index.js');
  let ledger: Ledger | null = await openLedger(location, 'open').catch((error: unknown) => {
    if (error instanceof HoldfireError && error.code === 'ledger-missing') return null;
    throw error;
  });
  try {
    return await work(
      {
        append: async (batches) => {
          if (batches.length === 0) return [];
          ledger ??= await openLedger(location, 'create');
          return ledger.append(batches);
        },
        holds: async (identities) => ledger?.holds(identities) ?? new Set<string>(),
        find: async (identity) => ledger?.find(identity) ?? null,
      },
      location,
    );
  } finally {
    await ledger?.close();
  }
}
