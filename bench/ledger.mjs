// How fast a ledger is: entries appended in batches and one by one (each on the disk before it is acknowledged), opening one of ENTRIES entries
// (10⁶ when not said), and asking it. SQLite; PostgreSQL beside it where DATABASE_URL says where. Run: npm run bench -- ledger

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLedger } from '../dist/ledger/index.js';

const ENTRIES = Number(process.argv[2] ?? 1_000_000);
const BATCH = 1_000;
const SINGLES = 1_000;
const LEAST = { batched: 20_000, single: 300 };
const folder = mkdtempSync(join(tmpdir(), 'holdfire-bench-'));
const author = { kind: 'extractor', name: 'bench', version: '1' };
/** About as long as an incident read in a report. */
const draft = (n) => ({
  kind: 'incident',
  author,
  about: null,
  reason: null,
  payload: {
    quote: `Drones struck a substation near town ${n}, the governor said on Monday.`,
    spans: [{ start: n % 4_000, end: (n % 4_000) + 70 }],
    act: 'attack',
    places: [`town ${n % 977}`],
    counts: { killed: { min: n % 5, max: n % 7 } },
  },
});

const rows = [];
const measure = async (what, count, work) => {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const seconds = (performance.now() - wall) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  rows.push({
    what,
    count,
    seconds: seconds.toFixed(2),
    'a second': Math.round(count / seconds),
    'of processor time': Math.round(count / ((user + system) / 1e6)),
  });
  return count / seconds;
};

async function appends(name, location, entries) {
  const ledger = await openLedger(location, 'create');
  const single = await measure(`${name}, one by one`, SINGLES, async () => {
    for (let n = 0; n < SINGLES; n++) await ledger.append([[draft(n)]]);
  });
  const batched = await measure(`${name}, ${BATCH} at once`, entries, async () => {
    for (let n = 0; n < entries; n += BATCH)
      await ledger.append([Array.from({ length: BATCH }, (_, i) => draft(n + i))]);
  });
  await ledger.close();
  return { single, batched };
}

const path = join(folder, 'ledger.sqlite');
const sqlite = await appends('SQLite', path, ENTRIES);
await measure('SQLite, opened and the last entry read', 1, async () => {
  const ledger = await openLedger(path, 'read');
  await ledger.head();
  await ledger.close();
});
const ask = (...args) =>
  spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../bin/holdfire.js', import.meta.url)), ...args, '--ledger', path],
    { stdio: 'ignore' },
  );
await measure('holdfire log, as a process', 1, async () => ask('log', '-n', '20'));
await measure(`holdfire pledges over ${ENTRIES} entries`, 1, async () => ask('pledges'));
await measure('holdfire pledges --known-by', 1, async () => ask('pledges', '--known-by', '2020-01-01'));

if (process.env.DATABASE_URL) {
  const url = new URL(process.env.DATABASE_URL);
  url.searchParams.set('schema', `bench_${process.pid}`);
  await appends('PostgreSQL', url.toString(), Math.min(ENTRIES, 100_000));
}
console.table(rows);
console.log(`file: ${Math.round(statSync(path).size / ENTRIES)} bytes an entry`);
rmSync(folder, { recursive: true, force: true });
const slow = Object.entries(LEAST).filter(([kind, least]) => sqlite[kind] < least);
for (const [kind, least] of slow)
  console.log(`too slow: ${kind} ${Math.round(sqlite[kind])}, at least ${least}`);
process.exit(slow.length > 0 ? 1 : 0);
