/** As a user without rights: `as-nobody LEDGER read|append`. Prints how many entries there are, or what it was told. */
import { openLedger } from '../../src/ledger/index.js';
import { HoldfireError } from '../../src/model/index.js';
import { draft } from './drafts.js';

const [path = '', mode] = process.argv.slice(2);
// Code and the compiled part of the engine are loaded while it still may.
const Database = (await import('better-sqlite3')).default;
new Database(':memory:').close();
await import('../../src/ledger/sql/sql-ledger.js');
process.setgid!(65_534);
process.setuid!(65_534);
try {
  const ledger = await openLedger(path, mode === 'read' ? 'read' : 'create');
  if (mode === 'append') await ledger.append([[draft({ n: 1 })]]);
  console.log(`${(await ledger.head()).seq + 1} entries`);
  await ledger.close();
} catch (error) {
  console.log(
    error instanceof HoldfireError ? `${error.code} ${error.message}` : String((error as Error).stack),
  );
}
