/**
 * A process that appends until it is killed: `writer LOCATION NAME ACKS`. It says `ready`, waits for a line on standard input,
 * opens the ledger, appends, says `writing` once, and writes what was acknowledged to the file ACKS, a line an entry, first thing after the promise is kept.
 * Where an append fails, it writes down the sentence that a person would be told, and tries again.
 */
import { once } from 'node:events';
import { openSync, writeSync } from 'node:fs';
import { isPostgres, type Ledger, openLedger } from '../../src/ledger/index.js';
import { HoldfireError } from '../../src/model/index.js';
import { draft } from './drafts.js';

const [location = '', name = '', acks = ''] = process.argv.slice(2);
const out = openSync(acks, 'a');
const note = (line: string) => writeSync(out, `${line}\n`);
const told = (error: unknown) =>
  note(
    error instanceof HoldfireError
      ? `told ${error.code} ${error.message}`
      : `untold ${String((error as Error).stack).replaceAll('\n', ' ')}`,
  );
const pause = () => new Promise((done) => setTimeout(done, 20));

// What it takes to open a ledger is loaded before the word, so that its life is spent writing.
await import('../../src/ledger/sql/sql-ledger.js');
await (isPostgres(location)
  ? import('../../src/ledger/sql/postgres.js')
  : import('../../src/ledger/sql/sqlite.js'));
process.stdout.write('ready\n');
await once(process.stdin, 'data');

let ledger: Ledger | undefined;
while (ledger === undefined) {
  try {
    ledger = await openLedger(location, 'create');
  } catch (error) {
    told(error);
    await pause();
  }
}
for (let n = 0; ; n++) {
  // Every other append is of one entry, the rest are batches of up to six.
  const size = n % 2 === 0 ? 1 : 2 + (n % 5);
  try {
    const [batch = []] = await ledger.append([
      Array.from({ length: size }, (_, at) =>
        draft({ writer: name, n, size, at, text: 'x'.repeat(n % 700) }),
      ),
    ]);
    note(batch.map((entry) => `kept ${entry.seq} ${entry.hash}`).join('\n'));
    if (n === 0) process.stdout.write('writing\n');
  } catch (error) {
    told(error);
    await pause();
  }
  // A turn of the event loop, in which a signal to stop can be seen.
  await new Promise(setImmediate);
}
