// What follows from a ledger, kept in tables: node bench/projection.mjs [entries] (10⁶ when not said). Made-up reports with records, a tenth of them about a
// pledge, seven or so to a pledge; made without the extractor. Prints how fast the tables are made, how fast one more report is followed, and how long `holdfire
// pledges` takes as a whole process, now and as of past days by both clocks; then searches. Run: npm run bench -- projection

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeReport } from '../dist/intake/index.js';
import { openLedger } from '../dist/ledger/index.js';
import { loadGazetteer } from '../dist/place/index.js';
import { openProjection } from '../dist/projection/index.js';

const ENTRIES = Number(process.argv[2] ?? 1_000_000);
const REPORTS = Math.ceil(ENTRIES / 2);
/** Bars in ms, for the whole process. */
const MOST = { pledges: 1_000, past: 2_000 };
const DAYS = 9_000;
const gazetteer = loadGazetteer(readFileSync(new URL('../data/place/gazetteer.bin', import.meta.url)));
// A folder named in the environment is kept, so that the ledger need not be made again.
const kept = process.env.HOLDFIRE_BENCH_FOLDER;
if (kept) mkdirSync(kept, { recursive: true });
const folder = kept ?? mkdtempSync(join(tmpdir(), 'holdfire-bench-'));
const path = join(folder, `ledger-${ENTRIES}.sqlite`);

const WARS = [
  'UA',
  'SD',
  'YE',
  'SY',
  'IQ',
  'LY',
  'ML',
  'NE',
  'CD',
  'ET',
  'SO',
  'MM',
  'AF',
  'PK',
  'IN',
  'LB',
  'IL',
  'AM',
  'AZ',
  'GE',
  'CO',
  'SS',
  'CF',
  'MZ',
  'NG',
  'CM',
  'TD',
  'BF',
  'PH',
  'TH',
].map((iso) => ({
  side: gazetteer.byId(gazetteer.country(iso)).name,
  city: gazetteer.capital(iso)?.name ?? '',
}));
const WORDS =
  'the ministry said that crews worked through the night after a substation was hit and power was restored to most homes by morning while talks on a pause went on in the capital and both sides gave their own account of who had fired first'.split(
    ' ',
  );
const day = (n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
const sayings = (i, n) =>
  Array.from({ length: n }, (_, k) => WORDS[(i * 7 + k * (1 + (i % 5))) % WORDS.length]).join(' ');
const found = (quote, start) => ({
  quote,
  spans: [{ start, end: start + quote.length }],
  why: { rule: 'bench', words: [] },
});

/** The i-th of all reports, in the order of their days. */
function made(i, of = REPORTS) {
  const on = Math.floor((i / of) * DAYS);
  const { side, city } = WARS[i % WARS.length];
  const other = `${side}'s rebels`;
  const head = { published: day(on), outlet: `Outlet ${i % 40}`, timezone: 'UTC', lang: 'en' };
  const pledged = `${side} will hold fire`;
  const struck = `drones struck ${city}`;
  const text = `${pledged}; ${struck}. Report ${i}: ${sayings(i, 110)}.`;
  const report = makeReport(text, { ...head, title: `${city}: ${sayings(i + 1, 6)}`, url: null });
  // A side gives its word every forty days, and it is told of for four.
  const start = Math.floor(on / 40) * 40;
  const isAboutPledge = on - start < 4;
  const pledges = isAboutPledge
    ? [
        {
          ...found(pledged, 0),
          pledger: [side],
          toward: [other],
          person: null,
          voiced_by: [`Voice ${i % 7}`],
          basis: 'announced',
          act: 'strike',
          targets: [],
          places: [],
          places_open: false,
          start: day(start),
          end: day(start + 7),
          duration: 'P7D',
          conditions: [],
          unsaid: [],
        },
      ]
    : [];
  const incidents = [
    {
      ...found(struck, pledged.length + 2),
      actor: [other],
      act: 'drone-strike',
      places: [city],
      targets: [],
      from: day(on - 1),
      to: null,
      counts: { killed: { min: i % 9, max: i % 9 } },
      reported_by: [],
      effect: null,
      time: null,
    },
  ];
  const records = { report: head, pledges, incidents, stances: [], statements: [], talks: [], patterns: [] };
  return { report, records: { report: report.id, records, sides: {} }, on };
}

const author = { kind: 'extractor', name: 'bench', version: '1' };
const draft = (kind, payload) => ({ kind, author, payload, about: null, reason: null });
const batchOf = ({ report, records }) => [draft('report', report), draft('records', records)];

const rows = [];
const timed = async (what, work, count = 1) => {
  const start = performance.now();
  const result = await work();
  const ms = performance.now() - start;
  rows.push({
    what,
    count,
    ms: Math.round(ms),
    'a second': count > 1 ? Math.round((count / ms) * 1000) : '',
  });
  return [ms, result];
};

if (!existsSync(path)) {
  let today = 0;
  const ledger = await openLedger(path, 'create', () => new Date(Date.UTC(2000, 0, 2 + today)));
  await timed(
    'entries made and appended',
    async () => {
      for (let i = 0; i < REPORTS; i += 500) {
        const some = Array.from({ length: Math.min(500, REPORTS - i) }, (_, k) => made(i + k));
        today = some.at(-1).on;
        await ledger.append(some.map(batchOf));
      }
    },
    ENTRIES,
  );
  await ledger.close();
}

const ledger = await openLedger(path, 'open');
const projection = await openProjection(path, ledger, () => gazetteer);
const began = performance.now();
const followed = await projection.follow((done, all) => {
  if (process.stderr.isTTY)
    process.stderr.write(
      `\r${done} of ${all}, ${Math.round((done / (performance.now() - began)) * 1000)} a second `,
    );
});
if (followed > 0)
  rows.push({
    what: 'tables made',
    count: followed,
    ms: Math.round(performance.now() - began),
    'a second': Math.round((followed / (performance.now() - began)) * 1000),
  });

const ONE_BY_ONE = 50;
const extra = Array.from({ length: ONE_BY_ONE }, (_, k) =>
  made(REPORTS + Math.floor(performance.timeOrigin % 1e7) * 100 + k, REPORTS * 400),
);
const follows = [];
for (const one of extra) {
  await ledger.append([batchOf(one)]);
  const start = performance.now();
  await projection.follow();
  follows.push(performance.now() - start);
}
const share = (list, p) =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * p))];
rows.push({ what: 'one more report followed, p50', count: 1, ms: share(follows, 0.5).toFixed(1) });
rows.push({ what: 'one more report followed, p95', count: 1, ms: share(follows, 0.95).toFixed(1) });
await projection.close();
await ledger.close();

const program = fileURLToPath(new URL('../bin/holdfire.js', import.meta.url));
const ask = (...args) => {
  const done = spawnSync(process.execPath, [program, ...args, '--ledger', path], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
};
/** The best of five: another's work on the machine is not the program's. Beside the wall's clock, the processor's own time. */
const best = async (what, ...args) => {
  const all = [];
  let lines = 0;
  for (let n = 0; n < 5; n++) {
    const { user, system } = childTimes();
    const start = performance.now();
    lines = ask(...args).split('\n').length;
    const ms = performance.now() - start;
    const after = childTimes();
    all.push({ ms, cpu: (after.user + after.system - user - system) * 1000 });
  }
  const ms = Math.min(...all.map((a) => a.ms));
  rows.push({
    what,
    count: lines,
    ms: Math.round(ms),
    'of processor time': Math.round(Math.min(...all.map((a) => a.cpu))),
  });
  return ms;
};

/** Seconds that finished children have used, where the system tells (Linux: /proc/self/stat, in ticks of 10 ms). */
function childTimes() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return { user: Number(fields[13]) / 100, system: Number(fields[14]) / 100 };
  } catch {
    return { user: 0, system: 0 };
  }
}

const middle = day(DAYS / 2);
const now = await best('holdfire pledges', 'pledges');
const past = Math.max(
  await best(`holdfire pledges --as-of ${middle}`, 'pledges', '--as-of', middle),
  await best(`holdfire pledges --known-by ${middle}`, 'pledges', '--known-by', middle),
  await best(`both, ${day(DAYS / 3)}`, 'pledges', '--as-of', day(DAYS / 3), '--known-by', day(DAYS / 3)),
);
console.table(rows);
for (const end of ['', '.view'])
  console.log(`ledger${end}: ${Math.round(statSync(path + end).size / 1e6)} MB`);
if (!kept) rmSync(folder, { recursive: true, force: true });
const slow = [];
if (now > MOST.pledges) slow.push(`holdfire pledges takes ${Math.round(now)} ms, at most ${MOST.pledges}`);
if (past > MOST.past) slow.push(`a past day takes ${Math.round(past)} ms, at most ${MOST.past}`);
for (const line of slow) console.log(`too slow: ${line}`);
process.exit(slow.length > 0 ? 1 : 0);
