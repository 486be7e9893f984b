// How many reports a second `holdfire add` takes in from a folder of mixed files (mixed-folder.mjs), with one thread and with two.
//
//   node bench/intake.mjs [FILES]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const files = process.argv[2] ?? '600';
const folder = mkdtempSync(join(tmpdir(), 'holdfire-intake-'));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const node = (...args) => spawnSync(process.execPath, args, { maxBuffer: 1 << 30, encoding: 'utf8' });

try {
  node(here('mixed-folder.mjs'), join(folder, 'in'), files);
  process.stdout.write(
    `${files} mixed files, ${availableParallelism()} cores, load before: ${loadavg()[0].toFixed(1)}\n\nthreads  reports  seconds  reports/s\n`,
  );
  const rates = [];
  for (const threads of ['1', '2']) {
    const began = performance.now();
    const done = node(
      here('../bin/holdfire.js'),
      'add',
      join(folder, 'in'),
      '--ledger',
      join(folder, `${threads}.sqlite`),
      '--threads',
      threads,
      '--json',
    );
    const seconds = (performance.now() - began) / 1000;
    const reports = JSON.parse(done.stdout).length;
    rates.push(reports / seconds);
    process.stdout.write(
      `${threads.padEnd(7)}  ${String(reports).padStart(7)}  ${seconds.toFixed(1).padStart(7)}  ${(reports / seconds).toFixed(1).padStart(9)}\n`,
    );
  }
  process.stdout.write(`\ntwo threads to one: ${(rates[1] / rates[0]).toFixed(2)} ×\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
