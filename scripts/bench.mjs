// Runs the benchmarks, one after the other: every bench/*.mjs, or those named on the command line.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = join(dirname(fileURLToPath(import.meta.url)), '..', 'bench');
const wanted = process.argv.slice(2);
const files = readdirSync(bench)
  .filter(
    (name) => name.endsWith('.mjs') && (wanted.length === 0 || wanted.includes(name.replace(/\.mjs$/, ''))),
  )
  .sort();
if (files.length === 0) {
  process.stderr.write(`bench: there is no benchmark ${wanted.join(', ')}. Look into bench/.\n`);
  process.exit(2);
}
let failed = 0;
for (const name of files) {
  console.log(`\n## ${name.replace(/\.mjs$/, '')}`);
  if (spawnSync(process.execPath, [join(bench, name)], { stdio: 'inherit' }).status !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
