/** Appends to the ledger named on the command line until there is no room, under a limit on the size of files. Prints what it was told. */
import { openLedger } from '../../src/ledger/index.js';
import { HoldfireError } from '../../src/model/index.js';
import { draft } from './drafts.js';

// The limit ends a process unless it does not listen; then a write beyond it fails as on a full disk.
process.on('SIGXFSZ', () => {});
const ledger = await openLedger(process.argv[2]!, 'open');
try {
  await ledger.append([Array.from({ length: 4_000 }, (_, n) => draft({ n, text: 'x'.repeat(500) }))]);
  console.log('it went in');
} catch (error) {
  console.log(
    error instanceof HoldfireError ? `${error.code} ${error.message}` : String((error as Error).stack),
  );
}
await ledger.close();
