import type { ViewAt } from '../../../projection/index.js';
import { withView } from '../../../server/evidence.js';
import { parseIso } from '../../../time/index.js';
import { withLedger } from '../../ledger.js';
import { progressOn } from '../../progress.js';
import type { Sources } from '../open.js';

/** Loaded only where something is to be joined anew. */
export const gazetteer = async () => (await import('../../knowledge.js')).shippedGazetteer();

/** What followed from the ledger by the clocks of the options, for as long as `work` takes. */
export function withViewOf<T>(sources: Sources, work: (view: ViewAt) => Promise<T>): Promise<T> {
  const { ledger, knownBy } = sources;
  const asOf = sources.asOf ?? new Date().toISOString();
  parseIso(asOf, 'UTC');
  if (knownBy !== undefined) parseIso(knownBy, 'UTC');
  const progress = progressOn(process.stderr, 'following the ledger', 1, undefined, 'entries');
  return withLedger(ledger, 'read', async (opened, _shown, location) => {
    try {
      return await withView(location, opened, gazetteer, { asOf, knownBy }, work, (done, all) =>
        progress.at(done / all, done),
      );
    } finally {
      progress.end();
    }
  });
}
