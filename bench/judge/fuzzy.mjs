// The same pledges and as many incidents with every doubt that reports have: soft times, coarse and disputed places, nobody
// named, deeds of every kind and effect, several sources; asked at the standard "corroborated".

import { STRIKE } from './engine.mjs';
import { CITY_COUNT, cityNode, EPOCH, places, pledges, random, refOf, SEED, timed, YEARS } from './work.mjs';

const { Incidents } = await import(new URL('../../dist/judge/engine/index.js', import.meta.url).href);
export const ASKED = { standard: 'corroborated', now: Date.UTC(2030, 0, 1) };
const HOUR = 3_600_000;

const pick = (next, list) => list[Math.floor(next() * list.length)];
const source = (n) => {
  const by = [['other'], ['bound'], ['Observers'], [], ['other', 'Observers']][n % 5];
  const sides = by.filter((b) => b === 'other' || b === 'bound');
  return { report: `r${n}`, outlet: `Outlet ${n % 7}`, published: null, by, sides, selectors: [], quote: '' };
};

/** Kinds of deeds and of proofs, of which each incident has one; places are drawn for each. */
function kinds(next) {
  const deeds = Array.from({ length: 300 }, () => ({
    actor: pick(next, [['bound'], ['bound'], ['bound'], ['other'], [], ['bound', 'other']]),
    act: pick(next, ['drone-strike', 'missile-strike', 'air-strike', 'shelling', 'ground-attack', 'attack']),
    targets: pick(next, [[], ['energy'], ['energy'], ['hospital'], ['workers of an energy company']]),
    effect: pick(next, ['impact', 'debris', 'intercepted', null]),
    counts: pick(next, [{}, {}, { killed: { min: 1, max: 3 } }]),
    tally: next() < 0.02,
  }));
  const proofs = Array.from({ length: 200 }, (_, n) => ({
    sources: next() < 0.6 ? [source(n)] : [source(n), source(n + 201)],
  }));
  return { deeds, proofs };
}

function where(next) {
  const city = refOf(cityNode(Math.floor(next() * CITY_COUNT)));
  const how = next();
  if (how < 0.9) return { places: [city], place_disputed: false };
  const region = refOf(cityNode(Math.floor((city.node % CITY_COUNT) / 50) * 50) - 1);
  if (how < 0.97) return { places: [region], place_disputed: false };
  if (how < 0.975) return { places: [], place_disputed: false };
  if (how < 0.98) return { places: [refOf(0)], place_disputed: false };
  return { places: [city, region], place_disputed: true };
}

function when(next) {
  const begins = (EPOCH + Math.floor(next() * YEARS)) * 1000;
  const how = next();
  if (how < 0.7) return { startMin: begins, startMax: begins, endMin: begins + HOUR, endMax: begins + HOUR };
  const end = how < 0.999 ? begins + (how < 0.95 ? 24 : 72) * HOUR : null;
  return { startMin: begins, startMax: end, endMin: begins, endMax: end };
}

/** One incident after another. */
export function* fuzzyOccurrences(count, seed = SEED + 2) {
  const next = random(seed);
  const { deeds, proofs } = kinds(next);
  for (let n = 0; n < count; n++)
    yield {
      ...STRIKE,
      ...pick(next, deeds),
      ...pick(next, proofs),
      ...where(next),
      time: when(next),
      id: String(n).padStart(9, '0'),
    };
}

/** The same as columns: no object a row is kept. */
export function fuzzyColumns(incidents, count) {
  const from = new Float64Array(count);
  const to = new Float64Array(count);
  const [place, deed, proof] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  let i = 0;
  for (const o of fuzzyOccurrences(count)) {
    const facets = incidents.dictionary.of(o);
    from[i] = o.time.startMin ?? Number.NEGATIVE_INFINITY;
    to[i] = o.time.endMax ?? Number.POSITIVE_INFINITY;
    place[i] = facets.place;
    deed[i] = facets.deed;
    proof[i] = facets.proof;
    i++;
  }
  const id = (n) => String(n).padStart(9, '0');
  return {
    from,
    to,
    place,
    deed,
    proof,
    source: { length: count, id, occurrence: (n) => ({ ...STRIKE, id: id(n) }) },
  };
}

export const counts = (f) => [f.certain.length, f.possible.length, f.unlocated.length];

export async function fuzzy(count, pledgeCount = 1000) {
  const incidents = new Incidents(places);
  incidents.addRows(fuzzyColumns(incidents, count));
  let start = performance.now();
  incidents.settle();
  const build = performance.now() - start;
  start = performance.now();
  const terms = pledges(pledgeCount, { fuzzy: true }).map((p) => incidents.terms(p.reading, ASKED));
  const ready = performance.now() - start;
  const ask = () => {
    const total = [0, 0, 0];
    for (const t of terms) counts(incidents.find(t)).forEach((n, k) => (total[k] += n));
    return total;
  };
  const cold = await timed(ask, 1, 0);
  const { ms, cpu, answer } = await timed(ask);
  return { build, ready, cold: cold.ms, ms, cpu, answer, rss: process.memoryUsage.rss() };
}

if (import.meta.url === `file://${process.argv[1]}`)
  console.log(JSON.stringify(await fuzzy(Number(process.argv[2]))));
