// Whether memory stays flat: 10,000 small reports (sentences of the seen gold, a few each) are read in one process, and the heap
// is measured after a collection every 1,000. Runs itself again with --expose-gc. Needs the build (npm run build).
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const self = fileURLToPath(import.meta.url);
if (globalThis.gc === undefined) {
  const run = spawnSync(process.execPath, ['--expose-gc', self], { stdio: 'inherit' });
  process.exit(run.status ?? 1);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = process.env.HOLDFIRE_DIST ?? join(root, 'dist');
const load = (path) => import(pathToFileURL(join(dist, path)).href);
const { extract } = await load('extract/index.js');
const { loadLanguageModel, readText } = await load('language/index.js');
const { loadGazetteer } = await load('place/index.js');
const knowledge = {
  language: loadLanguageModel(readFileSync(join(root, 'data/language/english.bin'))),
  gazetteer: loadGazetteer(readFileSync(join(root, 'data/place/gazetteer.bin'))),
};
const HEAD = { published: '2026-01-29', outlet: null, timezone: 'UTC' };
const REPORTS = 10_000;
const EVERY = 1_000;
const SENTENCES = 3;
/** Megabytes that the heap may grow from the second measure, when every cache has been filled, to the last. */
const ALLOWED = 10;

const seen = join(root, 'eval/gold/seen');
const sentences = readdirSync(seen)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => {
    const text = readFileSync(join(seen, name), 'utf8');
    return readText(text).sentences.map((s) => text.slice(s.start, s.end));
  });

const heap = [];
let records = 0;
for (let n = 1; n <= REPORTS; n++) {
  const at = (n * 7) % (sentences.length - SENTENCES);
  const text = `${sentences.slice(at, at + SENTENCES).join(' ')} Report ${n}.`;
  records += extract(text, HEAD, knowledge).records.statements.length;
  if (n % EVERY !== 0) continue;
  globalThis.gc();
  const used = process.memoryUsage().heapUsed / 1e6;
  heap.push(used);
  console.log(`${String(n).padStart(6)} reports  heap ${used.toFixed(1).padStart(7)} MB`);
}
const growth = heap.at(-1) - heap[1];
console.log(
  `${records} statements; the heap grew by ${growth.toFixed(1)} MB from the ${2 * EVERY}th report to the last`,
);
process.exit(growth > ALLOWED ? 1 : 0);
