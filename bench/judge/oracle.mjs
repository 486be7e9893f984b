// The oracle of the tests, in so small a world that it can do it, beside the engine on the same: equal answers, and what it
// would take for more by the number of pairs.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ASKED, fuzzyOccurrences } from './fuzzy.mjs';
import { places, pledges } from './work.mjs';

const { Incidents } = await import(new URL('../../dist/judge/engine/index.js', import.meta.url).href);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The oracle reads containment off the paths of this bench's places in place of the toy world's. */
async function loadOracle() {
  const { outputFiles } = await build({
    entryPoints: [here('../../test/judge/oracle.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [
      {
        name: 'places',
        setup: (b) => b.onResolve({ filter: /toy-places/ }, () => ({ path: here('./work.mjs') })),
      },
    ],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

export async function small(count, pledgeCount) {
  const oracle = await loadOracle();
  const occurrences = [...fuzzyOccurrences(count)].map((o) => ({
    ...o,
    targets: o.targets.filter((t) => !t.startsWith('workers')),
  }));
  const readings = pledges(pledgeCount, { fuzzy: true }).map((p) => p.reading);
  const start = performance.now();
  const slow = readings.map((reading) => {
    const found = [0, 0, 0];
    for (const o of occurrences) {
      const m = oracle.match({ reading, ...ASKED }, o);
      if (m.value !== 'no') found[m.value === 'yes' ? 0 : m.unlocated ? 2 : 1]++;
    }
    return found.join();
  });
  const ms = performance.now() - start;
  const incidents = Incidents.of(occurrences, places);
  const fast = readings.map((reading) => {
    const f = incidents.find(incidents.terms(reading, ASKED));
    return [f.certain.length, f.possible.length, f.unlocated.length].join();
  });
  return { ms, pairs: count * pledgeCount, wrong: slow.filter((s, n) => s !== fast[n]).length };
}
