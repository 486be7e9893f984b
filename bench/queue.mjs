// How many reports a second are read into a PostgreSQL ledger: by `holdfire add` in one process (a thread a core), and from the queue (NATS JetStream) by one worker
// of one thread, one worker of two threads, and two workers of one thread. Servers of its own on loopback, which need nats-server and PostgreSQL.
// A rate is over the last nine tenths of the reports, by when the ledger recorded them, so that nobody's start counts.
// The processor's time, start and all, does not depend on who else uses the machine.
// Run: npm run bench -- queue   (arguments: REPORTS, 300 when not said, and EXAMPLES in each, 5)

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import pg from 'pg';
import { openLedger } from '../dist/ledger/index.js';

const REPORTS = Number(process.argv[2] ?? 300);
/** Example reports in one report; five are about as long as a newspaper's article. */
const EXAMPLES = Number(process.argv[3] ?? 5);
const root = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(root, 'bin', 'holdfire.js');
const folder = mkdtempSync(join(tmpdir(), 'holdfire-bench-'));

/** The servers that the tests start, too. */
async function support(name) {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(root, 'test', 'support', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
const { natsIsThere, startNats } = await support('nats');
const { postgresPrograms, startPostgres } = await support('postgres');
if (!natsIsThere() || postgresPrograms() === null) {
  console.log('Left out: it needs nats-server and PostgreSQL on this machine.');
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

/** The example reports, over and over, each time with a line of its own. */
const reports = join(folder, 'reports');
const example = join(root, 'examples', 'january-2026-pause');
const texts = readdirSync(example).filter((name) => name.endsWith('.txt'));
mkdirSync(reports);
let bytes = 0;
for (let n = 0; n < REPORTS; n++) {
  const name = texts[n % texts.length];
  const parts = Array.from({ length: EXAMPLES }, (_, i) =>
    readFileSync(join(example, texts[(n + i) % texts.length]), 'utf8'),
  );
  const text = `${parts.join('\n')}\nCopy number ${n}.\n`;
  bytes += text.length;
  writeFileSync(join(reports, `${n}.txt`), text);
  writeFileSync(
    join(reports, `${n}.meta.json`),
    readFileSync(join(example, name.replace('.txt', '.meta.json'))),
  );
}

const postgres = await startPostgres();
/** A program that says at its end how long it used the processor, all its threads together. */
const COUNTED = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\ncpu '+(user+system)/1000+' '+process.resourceUsage().maxRSS/1024)})`;
/** Runs Holdfire to its end: the ms that it used the processor, and the MB that it held at most. */
const run = async (...args) => {
  const child = spawn(process.execPath, ['--import', COUNTED, BIN, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (text) => {
    told += text;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`holdfire ${args.join(' ')}: ${told}`);
  const [, cpu, memory] = /cpu ([\d.]+) ([\d.]+)$/.exec(told);
  return { cpu: Number(cpu), memory: Number(memory) };
};
/** Reports a second in a ledger, over the last nine tenths of them. */
const rateIn = async (ledger) => {
  const open = await openLedger(ledger, 'read');
  const at = [];
  for await (const entry of open.entries({ kinds: ['report'] })) at.push(Date.parse(entry.recorded_at));
  await open.close();
  if (at.length !== REPORTS) throw new Error(`${at.length} of ${REPORTS} reports in ${ledger}`);
  const from = Math.floor(at.length / 10);
  return (at.length - 1 - from) / ((at.at(-1) - at[from]) / 1000);
};

/** What a ledger takes on the disk, bytes a report. */
const sizeOf = async (ledger) => {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query('select pg_total_relation_size($1) as size', [
    `${new URL(ledger).searchParams.get('schema')}.entries`,
  ]);
  await client.end();
  return Number(rows[0].size) / REPORTS;
};

/** Reports a second that two writers get into one ledger when nothing has to be read: the most that any number of workers can. */
const appended = async (from, ledger) => {
  const source = await openLedger(from, 'read');
  const drafts = [];
  for await (const { kind, author, payload } of source.entries())
    drafts.push({ kind, author, payload, about: null, reason: null });
  await source.close();
  const writers = await Promise.all([openLedger(ledger, 'create'), openLedger(ledger, 'create')]);
  const began = performance.now();
  let next = 0;
  const write = async (writer) => {
    for (let n = next++; n * 2 < drafts.length; n = next++)
      await writer.append([drafts.slice(n * 2, n * 2 + 2)]);
  };
  await Promise.all(writers.map(write));
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(writers.map((writer) => writer.close()));
  return drafts.length / 2 / seconds;
};

const rows = [];
let base = 0;
const measure = async (what, ledger, work) => {
  const used = [await work()].flat();
  const cpu = used.reduce((sum, one) => sum + one.cpu, 0);
  const rate = await rateIn(ledger);
  base ||= rate;
  rows.push({
    what,
    'reports/s': rate.toFixed(1),
    ratio: (rate / base).toFixed(2),
    'CPU ms a report': (cpu / REPORTS).toFixed(1),
    'MB a process': Math.round(Math.max(...used.map((one) => one.memory))),
  });
};
try {
  const ledger = (name) => `${postgres.url}?schema=${name}`;
  await measure('holdfire add, 1 process with a thread a core, no queue', ledger('one'), () =>
    run('add', reports, '--ledger', ledger('one')),
  );
  const queued = async (what, name, workers, threads) => {
    // A queue forgets within the hour what it has had; a new one knows nothing.
    const { url, stop } = await startNats(1);
    const began = performance.now();
    await run('send', reports, '--nats', url);
    const sent = (performance.now() - began) / 1000;
    await (await openLedger(ledger(name), 'create')).close();
    const args = [
      'worker',
      '--nats',
      url,
      '--ledger',
      ledger(name),
      '--threads',
      String(threads),
      '--until-empty',
    ];
    await measure(what, ledger(name), () => Promise.all(Array.from({ length: workers }, () => run(...args))));
    await stop();
    return sent;
  };
  const sent = await queued('1 worker, 1 thread', 'w1t1', 1, 1);
  await queued('1 worker, 2 threads', 'w1t2', 1, 2);
  await queued('2 workers, 1 thread each', 'w2t1', 2, 1);
  console.log(
    `${REPORTS} reports of ${Math.round(bytes / REPORTS)} characters on average; ${cpus().length} cores (${cpus()[0].model}); load ${loadavg()[0].toFixed(1)} at the end`,
  );
  console.table(rows);
  console.log(
    `The ledger alone, two writers: ${(await appended(ledger('w2t1'), ledger('alone'))).toFixed(0)} reports/s; ${Math.round(await sizeOf(ledger('w2t1')))} bytes a report on its disk.`,
  );
  console.log(`holdfire send: ${(REPORTS / sent).toFixed(0)} reports/s, process start included.`);
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
