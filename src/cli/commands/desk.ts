import { createPrivateKey } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { readFolder } from '../../intake/index.js';
import {
  isPostgres,
  keyOf,
  type Ledger,
  memoryLedger,
  newKey,
  openLedger,
  signingKey,
} from '../../ledger/index.js';
import { Baseline, HoldfireError } from '../../model/index.js';
import { addReports, type Desk, openDesk } from '../../server/index.js';
import { exampleFolder, shippedKnowledge } from '../knowledge.js';
import { ledgerLocation, shown } from '../ledger.js';
import { openSeries } from './open.js';

export interface DeskOptions {
  readonly ledger?: string;
  readonly from?: string;
  readonly series?: string;
  /** The January 2026 example, whatever ledger there is. */
  readonly example?: boolean;
}

/** A desk for as long as a server runs. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly ledger: Ledger;
  /** Whether what is added is gone when the server ends. */
  readonly isFleeting: boolean;
}

/**
 * The desk of a server: over the ledger that is named, over the reports of a folder, or, where neither is named and there is no ledger
 * yet (or it is asked for), over the January 2026 example.
 */
export async function openDeskFor({ ledger, from, series, example }: DeskOptions): Promise<OpenDesk> {
  if (example && (from ?? ledger) !== undefined)
    throw new HoldfireError(
      'bad-option',
      'The example is read without a ledger.',
      'Leave out --example, or --from and --ledger.',
    );
  if (from !== undefined && ledger !== undefined)
    throw new HoldfireError(
      'bad-option',
      'A folder is read without a ledger.',
      'Leave out --from or --ledger.',
    );
  const nights = await openSeries(series);
  if (from !== undefined) return inMemory(from, from, { series: nights, baseline: null });
  if (example) return theExample(nights);
  const location = await ledgerLocation(ledger);
  const isNamed = ledger !== undefined || Boolean(process.env.HOLDFIRE_LEDGER);
  if (!isNamed && !isPostgres(location) && !existsSync(location)) return theExample(nights);
  const opened = await openLedger(location, 'open');
  const desk = openDesk({
    ledger: opened,
    knowledge: shippedKnowledge(),
    where: shown(location),
    series: nights,
    key: () => keyOf(hostname(), process.env, process.platform),
  });
  return { desk, ledger: opened, isFleeting: false };
}

async function theExample(series: Desk['series']): Promise<OpenDesk> {
  const example = exampleFolder('january-2026-pause');
  const baseline = Baseline.parse(JSON.parse(await readFile(join(example, 'baseline.json'), 'utf8')));
  return inMemory(example, 'the January 2026 example, in memory', { series, baseline });
}

async function inMemory(
  folder: string,
  where: string,
  habit: Pick<Desk, 'series' | 'baseline'>,
): Promise<OpenDesk> {
  const knowledge = shippedKnowledge();
  const ledger = memoryLedger(() => new Date());
  await addReports(ledger, await readFolder(folder), knowledge);
  let key: ReturnType<Desk['key']> | null = null;
  const desk = openDesk({
    ledger,
    knowledge,
    where,
    ...habit,
    key: () => {
      key ??= signingKey('holdfire-in-memory', createPrivateKey(newKey()));
      return key;
    },
  });
  return { desk, ledger, isFleeting: true };
}

/** In whose name this machine's user writes. */
export function nameOfUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'local user';
  }
}
