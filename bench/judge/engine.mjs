// Holdfire's own columns, one thread.
import { CITY_COUNT, cityNode, digest, exactIncidents, places, pledges, refOf, timed } from './work.mjs';

const { Incidents } = await import(new URL('../../dist/judge/engine/index.js', import.meta.url).href);
export const ASKED = { standard: 'claimed', now: Date.UTC(2030, 0, 1) };

const SOURCE = {
  report: 'table',
  outlet: 'Gazette',
  published: null,
  by: ['other'],
  sides: [],
  selectors: [],
  quote: '',
};
export const STRIKE = {
  id: '',
  actor: ['bound'],
  act: 'drone-strike',
  places: [],
  place_disputed: false,
  targets: [],
  time: { startMin: 0, startMax: 0, endMin: 0, endMax: 0 },
  counts: {},
  effect: 'impact',
  tally: false,
  sources: [SOURCE],
  joins: [],
};

export function exactColumns(incidents, { time, city }) {
  const { dictionary } = incidents;
  const placeOf = Uint32Array.from({ length: CITY_COUNT }, (_, n) =>
    dictionary.place({ places: [refOf(cityNode(n))], place_disputed: false }),
  );
  const n = time.length;
  const from = new Float64Array(n);
  const place = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    from[i] = time[i] * 1000;
    place[i] = placeOf[city[i]];
  }
  const id = (i) => String(i).padStart(9, '0');
  return {
    from,
    to: from,
    place,
    deed: new Uint32Array(n).fill(dictionary.deed(STRIKE)),
    proof: new Uint32Array(n).fill(dictionary.proof(STRIKE)),
    source: {
      length: n,
      id,
      occurrence: (i) => ({ ...STRIKE, id: id(i), places: [refOf(cityNode(city[i]))] }),
    },
  };
}

/** The same one by one, as a monitor gets them. */
export function* exactOccurrences(count) {
  const { time, city } = exactIncidents(count);
  for (let i = 0; i < count; i++) {
    const t = time[i] * 1000;
    const when = { startMin: t, startMax: t, endMin: t, endMax: t };
    yield { ...STRIKE, id: String(i).padStart(9, '0'), places: [refOf(cityNode(city[i]))], time: when };
  }
}

/** [pledge, number of breaches, when the first was]. */
export function ask(incidents, terms) {
  const out = [];
  terms.forEach((t, n) => {
    const found = incidents.find(t);
    if (found.first >= 0) out.push([n, found.certain.length, incidents.begins(found.first) / 1000]);
  });
  return out;
}

export async function exact(count, pledgeCount = 1000) {
  const data = exactIncidents(count);
  const work = pledges(pledgeCount);
  let start = performance.now();
  const incidents = new Incidents(places);
  const raw = exactColumns(incidents, data);
  const columns = performance.now() - start;
  start = performance.now();
  incidents.addRows(raw);
  incidents.settle();
  const build = performance.now() - start;
  start = performance.now();
  let terms;
  const ready = await timed(
    () => {
      terms = work.map((p) => incidents.terms(p.reading, ASKED));
    },
    1,
    0,
  );
  const cold = await timed(() => ask(incidents, terms), 1, 0);
  const { ms, cpu, answer } = await timed(() => ask(incidents, terms));
  return {
    columns,
    build,
    ready: ready.ms,
    cold: cold.ms,
    ms,
    cpu,
    ...digest(answer),
    rss: process.memoryUsage.rss(),
  };
}

if (import.meta.url === `file://${process.argv[1]}`)
  console.log(JSON.stringify(await exact(Number(process.argv[2]))));
