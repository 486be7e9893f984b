// The work that all are measured on, seeded: pledges not to strike 20 places for 7 days, and incidents over 3 years. The
// exact kind has an instant and a city each; the fuzzy kind has every doubt that reports have.

import { random } from '../../scripts/train-parser/random.mjs';

export { random };
export const SEED = 20260129;
const DAY = 86_400; // seconds
export const YEARS = 3 * 365 * DAY;
const WINDOW = 7 * DAY;
export const EPOCH = Date.UTC(2023, 0, 1) / 1000;

/** Ten countries of 20 regions of 50 cities, numbered in pre-order. */
const COUNTRIES = 10;
const REGIONS = 20;
const CITIES = 50;
const PER_REGION = CITIES + 1;
const PER_COUNTRY = REGIONS * PER_REGION + 1;
export const CITY_COUNT = COUNTRIES * REGIONS * CITIES;

const countryNode = (c) => c * PER_COUNTRY;
const regionNode = (c, r) => countryNode(c) + 1 + r * PER_REGION;
/** The node of the n-th city. */
export function cityNode(n) {
  const region = Math.floor(n / CITIES);
  return regionNode(Math.floor(region / REGIONS), region % REGIONS) + 1 + (n % CITIES);
}

/** A node as a reference. */
export function refOf(node) {
  const c = Math.floor(node / PER_COUNTRY);
  const within = node - countryNode(c);
  const country = `C${c}`;
  if (within === 0) return { name: country, node, kind: 'country', country };
  const r = Math.floor((within - 1) / PER_REGION);
  const isRegion = (within - 1) % PER_REGION === 0;
  return {
    name: isRegion ? `${country} R${r}` : `${country} R${r} T${node}`,
    node,
    kind: isRegion ? 'admin1' : 'city',
    country,
  };
}

/** The path from the country down, by name: what the oracle reads containment off. */
export function path(name) {
  const steps = name.split(' ');
  if (!/^C\d/.test(name))
    return name === 'Elsewhere' ? null : name === 'bound' || name === 'other' ? [name] : null;
  return steps.map((_, i) => steps.slice(0, i + 1).join(' '));
}

function interval({ node }) {
  if (node === null) return null;
  const within = node % PER_COUNTRY;
  if (within === 0) return [node, node + PER_COUNTRY];
  return (within - 1) % PER_REGION === 0 ? [node, node + PER_REGION] : [node, node + 1];
}

/** The small world's places, as the judge wants them. */
export const places = {
  resolve: (name) => ({ name, node: null, kind: 'unknown', country: null }),
  interval,
  contains(area, inner) {
    const [a, i] = [interval(area), interval(inner)];
    if (!a || !i) return area.name === inner.name ? 'yes' : 'maybe';
    if (a[0] <= i[0] && i[1] <= a[1]) return 'yes';
    return i[0] <= a[0] && a[1] <= i[1] ? 'maybe' : 'no';
  },
  capitalOf: () => null,
  namesakeRegion: () => null,
  timezone: () => null,
};

const choice = (term) => ({ term, id: term, label: term, origin: { kind: 'convention', name: term } });
const CHOICES = Object.fromEntries(['start', 'end', 'zone', 'scope', 'counts'].map((t) => [t, choice(t)]));

/** Pledges with distinct (pledge, place) facts; `open` gives each its share of targets and thresholds. */
export function pledges(count, { seed = SEED, each = 20, fuzzy = false } = {}) {
  const next = random(seed);
  return Array.from({ length: count }, (_, n) => {
    const cities = new Set();
    while (cities.size < each) cities.add(Math.floor(next() * CITY_COUNT));
    const start = EPOCH + Math.floor(next() * (YEARS - WINDOW));
    const soft = fuzzy ? Math.floor(next() * 2) * (DAY / 2) : 0;
    return {
      cities: [...cities],
      start,
      end: start + WINDOW,
      reading: {
        id: `pledge ${n}`,
        version: `v${n}`,
        voice: 'Speaker',
        said_on: '2023-01-01',
        bound: ['bound'],
        releasing: [],
        protects: ['other'],
        act: 'strike',
        choices: CHOICES,
        window: {
          startMin: start * 1000,
          startMax: (start + soft) * 1000,
          endMin: (start + WINDOW - soft) * 1000,
          endMax: (start + WINDOW) * 1000,
        },
        scope: {
          areas: [...cities].map((c) => refOf(cityNode(c))),
          settlements_of: [],
          targets: fuzzy && n % 3 === 0 ? ['energy'] : [],
        },
        threshold: fuzzy ? ['any-attack', 'harm', 'impact'][n % 3] : 'any-attack',
        criteria: null,
        word: 'own',
        withdrawn: false,
      },
    };
  });
}

/** Instants (epoch seconds, in order) and cities. */
export function exactIncidents(count, seed = SEED + 1) {
  const next = random(seed);
  const time = new Int32Array(count);
  const city = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    time[i] = EPOCH + Math.floor(next() * YEARS);
    city[i] = Math.floor(next() * CITY_COUNT);
  }
  return { time: time.sort(), city };
}

export const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/** The median of several runs after some to warm up, ms of the clock and ms of all threads' work; and the last answer. */
export async function timed(run, times = 7, warm = 2) {
  const taken = [];
  const busy = [];
  let answer;
  for (let i = 0; i < times + warm; i++) {
    const start = performance.now();
    const cpu = process.cpuUsage();
    answer = await run();
    if (i < warm) continue;
    taken.push(performance.now() - start);
    const { user, system } = process.cpuUsage(cpu);
    busy.push((user + system) / 1000);
  }
  return { ms: median(taken), cpu: median(busy), answer };
}

/** A short digest of per-pledge answers `[pledge, matches, first instant]`, in order of pledges. */
export function digest(rows) {
  let hash = 2_166_136_261;
  let total = 0;
  for (const [pledge, n, first] of rows) {
    total += n;
    for (const x of [pledge, n, first]) hash = Math.imul(hash ^ x, 16_777_619) >>> 0;
  }
  return { total, broken: rows.length, hash };
}
