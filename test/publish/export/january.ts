import { resolve } from 'node:path';
import { readFolder } from '../../../src/intake/index.js';
import { memoryLedger } from '../../../src/ledger/index.js';
import { type AsOf, addReports, exportAs, openWorkspaces } from '../../../src/server/index.js';
import { shippedKnowledge } from '../../support/knowledge.js';

/** The example reports, joined as of any day. */
export async function january(): Promise<AsOf> {
  const knowledge = shippedKnowledge();
  const ledger = memoryLedger(() => new Date('2026-02-06T12:00:00Z'));
  await addReports(
    ledger,
    await readFolder(resolve(__dirname, '../../../examples/january-2026-pause')),
    knowledge,
  );
  return openWorkspaces(ledger, knowledge.gazetteer);
}

/** An export of the example as of 6 February, as text. */
export async function exported(at: AsOf, format: string, more: Partial<Parameters<typeof exportAs>[2]> = {}) {
  const made = await exportAs(format, at('2026-02-06'), {
    asOf: '2026-02-06',
    standard: 'claimed',
    at,
    ...more,
  });
  return { ...made, text: new TextDecoder().decode(made.bytes) };
}
