import { rebuild as makeAnew, openProjection } from '../../../projection/index.js';
import { withLedger } from '../../ledger.js';
import { print } from '../../print.js';
import { progressOn } from '../../progress.js';
import { gazetteer } from './open.js';

/** `holdfire rebuild`: everything that follows from the ledger, made anew. */
export async function rebuild({ ledger }: { readonly ledger?: string }): Promise<void> {
  const progress = progressOn(process.stderr, 'rebuilding', 1, undefined, 'entries');
  await withLedger(ledger, 'read', async (opened, shown, location) => {
    const projection = await openProjection(location, opened, gazetteer);
    try {
      const entries = await makeAnew(projection.store, {
        ledger: opened,
        gazetteer,
        onProgress: (done, all) => progress.at(done / all, done),
      });
      progress.end();
      await print(`Made anew from ${entries.toLocaleString('en')} entries of ${shown}.`);
    } catch (error) {
      throw projection.store.explain(error);
    } finally {
      progress.end();
      await projection.close();
    }
  });
}
