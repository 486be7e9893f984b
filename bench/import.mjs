// How fast tables are taken in: ROWS composed rows (10⁶ when not said) in three layouts, with the memory that it takes. Run: npm run bench -- import

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedGazetteer } from '../dist/cli/knowledge.js';
import { importDataset } from '../dist/intake/index.js';

const ROWS = Number(process.argv[2] ?? 1_000_000);
const LEAST = 100_000;
const folder = mkdtempSync(join(tmpdir(), 'holdfire-bench-'));
const gazetteer = shippedGazetteer();
const sample = (name) => readFileSync(new URL(`../test/intake/samples/${name}`, import.meta.url), 'utf8');

/** A file of ROWS rows: the sample's own, in turn, each with a day and a number of its own. */
async function compose(name, separate) {
  const path = join(folder, name);
  const out = createWriteStream(path);
  const { header, rows } = separate(sample(name));
  let text = header;
  for (let i = 0; i < ROWS; i++) {
    const day = new Date(Date.UTC(2023, 0, 1) + (i % 1095) * 864e5).toISOString().slice(0, 10);
    text += rows[i % rows.length](i, day);
    if (text.length > 1 << 20) {
      if (!out.write(text)) await once(out, 'drain');
      text = '';
    }
  }
  out.end(text);
  await once(out, 'close');
  return path;
}

const acled = (text) => {
  const [first, ...rest] = text.split('\n');
  const bodies = rest.join('\n').split(/\n(?=[A-Z]{3}\d)/);
  return {
    header: `${first}\n`,
    rows: bodies.map(
      (b) => (i, day) => b.replace(/^([A-Z]{3})\d+,[^,]+/, `$1${i},${day}`).replace(/\n?$/, '\n'),
    ),
  };
};
const ucdp = (text) => {
  const [first, ...rest] = text.trimEnd().split('\n');
  return {
    header: `${first}\n`,
    rows: rest.map(
      (b) => (i, day) =>
        `${b.replace(/^\d+/, i).replace(/(?:\d{4}-\d\d-\d\d[^,]*,){2}(?=\d)/, `${day},${day},`)}\n`,
    ),
  };
};
const gdelt = (text) => ({
  header: '',
  rows: text
    .trimEnd()
    .split('\n')
    .map((b) => (i, day) => `${b.replace(/^\d+\t\d+/, `${i}\t${day.replaceAll('-', '')}`)}\n`),
});

const table = [];
let slow = false;
for (const [name, format, separate] of [
  ['acled.csv', 'acled', acled],
  ['ucdp-ged.csv', 'ucdp-ged', ucdp],
  ['gdelt.CSV', 'gdelt', gdelt],
]) {
  const path = await compose(name, separate);
  globalThis.gc?.();
  let most = 0;
  const started = performance.now();
  const before = process.cpuUsage();
  const dataset = await importDataset({ path, format }, gazetteer);
  for await (const batch of dataset.incidents) most = Math.max(most, process.memoryUsage().rss, batch.length);
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(before);
  const { rows, incidents, rejected } = dataset.header();
  const rate = rows / ((used.user + used.system) / 1e6);
  slow ||= rate < LEAST;
  table.push({
    format,
    MB: Math.round(statSync(path).size / 1e6),
    rows,
    incidents,
    rejected,
    seconds: seconds.toFixed(1),
    'rows/s': Math.round(rows / seconds).toLocaleString('en'),
    'rows/s of processor time': Math.round(rows / ((used.user + used.system) / 1e6)).toLocaleString('en'),
    'memory, MB': Math.round(most / 1e6),
  });
  rmSync(path);
}
console.table(table);
rmSync(folder, { recursive: true });
if (slow) {
  console.error(`Slower than ${LEAST.toLocaleString('en')} rows a second of processor time.`);
  process.exitCode = 1;
}
