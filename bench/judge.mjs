// The judge beside DuckDB, SQLite and its own oracle on the same work with the same answers, and how its time grows. Each
// runs in a process of its own; times are medians of several warm runs. Exits 1 when answers differ or a bar is missed.
// Needs the build (npm run build). `--quick` leaves out the largest size.
import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const RUN = fileURLToPath(new URL('./judge/run.mjs', import.meta.url));
const run = (...args) =>
  JSON.parse(
    execFileSync(process.execPath, [RUN, ...args.map(String)], { encoding: 'utf8', maxBuffer: 1e8 }),
  );
const sizes = process.argv.includes('--quick') ? [1e6] : [1e6, 1e7];
const failures = [];
const check = (holds, what) => holds || failures.push(what);
const ms = (n) => (n === undefined ? '' : `${n < 10 ? n.toFixed(1) : Math.round(n)} ms`);
const mb = (bytes) => (bytes === undefined ? '' : `${Math.round(bytes / 1e6)} MB`);
function table(head, rows) {
  const widths = head.map((h, c) => Math.max(h.length, ...rows.map((r) => String(r[c]).length)));
  for (const r of [head, ...rows])
    console.log(
      r
        .map((cell, c) => (c === 0 ? String(cell).padEnd(widths[c]) : String(cell).padStart(widths[c])))
        .join('  '),
    );
  console.log();
}

console.log(
  `${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}; "work" is the processor time of all threads.\n`,
);
const exactTime = {};
for (const size of sizes) {
  const engine = run('engine', size);
  const peers = ['duckdb-all', 'duckdb-1'].map((name) => ({ name, ...run(name, size) }));
  const sqlite = run('sqlite', size);
  const fuzzy = run('fuzzy', size);
  exactTime[size] = engine.cpu;
  const rows = [
    [
      'holdfire, one thread',
      ms(engine.ms),
      ms(engine.cpu),
      ms(engine.columns + engine.build),
      ms(engine.ready),
      mb(engine.rss),
    ],
  ];
  for (const p of peers) {
    for (const w of p.ways) {
      check(w.hash === engine.hash, `${p.name} answers otherwise at ${size}`);
      rows.push([
        `${p.name}: ${w.way}`,
        ms(w.ms),
        ms(w.cpu),
        ms(p.columns + p.build),
        ms(p.ready),
        mb(p.rss),
      ]);
    }
    const best = Math.min(...p.ways.map((w) => w.ms));
    check(engine.ms <= best, `slower than ${p.name} at ${size}: ${ms(engine.ms)} against ${ms(best)}`);
  }
  check(sqlite.hash === engine.hash, `SQLite answers otherwise at ${size}`);
  rows.push([
    'sqlite: table in order of place, time',
    ms(sqlite.ms),
    ms(sqlite.cpu),
    ms(sqlite.build),
    ms(sqlite.ready),
    mb(sqlite.rss),
  ]);
  rows.push([
    'holdfire, full fuzzy semantics',
    ms(fuzzy.ms),
    ms(fuzzy.cpu),
    ms(fuzzy.build),
    ms(fuzzy.ready),
    mb(fuzzy.rss),
  ]);
  console.log(
    `${size.toLocaleString('en')} incidents, 1,000 pledges of 20 places and 7 days: ${engine.total} breaches, ${engine.broken} broken`,
  );
  table(['', 'asked', 'work', 'columns built', 'pledges ready', 'memory'], rows);
  console.log(
    `full fuzzy semantics: ${(fuzzy.cpu / engine.cpu).toFixed(1)} × the exact work; certain, possible, unlocated: ${fuzzy.answer}; asked for the first time ${ms(fuzzy.cold)}\n`,
  );
  check(
    fuzzy.cpu <= 4 * engine.cpu,
    `fuzzy semantics take ${(fuzzy.cpu / engine.cpu).toFixed(1)} × the exact time at ${size}`,
  );
  check(Math.max(engine.rss, fuzzy.rss) < 1.5e9, `more than 1.5 GB at ${size}`);
}

const oracle = run('oracle', 5_000, 100);
check(oracle.wrong === 0, `${oracle.wrong} readings judged otherwise than by the oracle`);
const scaled = (oracle.ms / oracle.pairs) * 1e9;
console.log(
  `oracle: 100 pledges × 5,000 fuzzy incidents in ${ms(oracle.ms)}, the engine's answers; scaled by pairs to 1,000 × 1,000,000: ${(scaled / 6e4).toFixed(0)} minutes\n`,
);

for (const kind of ['exact', 'fuzzy']) {
  const live = run(`live-${kind}`, 1e6);
  check(live.wrong === 0, `the monitor differs from the batch in ${live.wrong} verdicts`);
  if (kind === 'exact')
    check(live.cpuRate >= 200_000, `the monitor takes ${Math.round(live.cpuRate)} incidents a second`);
  const [rate, work] = [live.rate, live.cpuRate].map((n) => Math.round(n).toLocaleString('en'));
  console.log(
    `live: ${rate} ${kind} incidents a second by the clock, ${work} a second of work, against 1,000 pledges; ${live.changes} verdicts changed`,
  );
}
console.log();

console.log('Time against incidents (1,000 pledges):');
const grow = [1e5, 3e5, 1e6, 3e6].map((n) => [n, run('engine', n)]);
table(
  ['incidents', 'asked', 'work', 'ns a match', 'columns built'],
  grow.map(([n, r]) => [n, ms(r.ms), ms(r.cpu), Math.round((r.cpu * 1e6) / r.total), ms(r.build)]),
);
console.log('Time against pledges (1,000,000 incidents):');
const more = [100, 1_000, 10_000].map((n) => [n, run('engine', 1e6, n)]);
table(
  ['pledges', 'asked', 'work', 'µs a pledge'],
  more.map(([n, r]) => [n, ms(r.ms), ms(r.cpu), ((r.cpu * 1e3) / n).toFixed(1)]),
);
console.log('Time against open terms of one pledge, four choices each (1,000,000 incidents, two regions):');
table(
  ['open terms', 'readings', 'asked', 'µs a reading'],
  run('terms', 1e6, 256).map((r) => [r.open, r.choices, ms(r.ms), ((r.ms * 1e3) / r.choices).toFixed(0)]),
);
console.log(
  'Less than linear in incidents while the searches in 20,000 places cost more than the matches found; linear in pledges;',
);
console.log(
  'in open terms exponential, as the readings are: each costs the same, and the answers about facets are shared.\n',
);

for (const f of failures) console.log(`MISSED: ${f}`);
process.exit(failures.length > 0 ? 1 : 0);
