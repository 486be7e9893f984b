// The server of bench/serve.mjs: made-up reports of a thousand pledges, in memory; tells its parent its address and how long the first list took.
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { makeReport } from '../../dist/intake/index.js';
import { memoryLedger, newKey, signingKey } from '../../dist/ledger/index.js';
import { loadGazetteer } from '../../dist/place/index.js';
import { localDoors, makeApp } from '../../dist/server/http/index.js';
import { keepReadings, openDesk } from '../../dist/server/index.js';

const PLEDGES = Number(process.argv[2] ?? 1000);
const gazetteer = loadGazetteer(readFileSync(new URL('../../data/place/gazetteer.bin', import.meta.url)));
const PARTIES = 'UA SD YE SY IQ LY ML NE CD ET SO MM AF PK IN LB IL AM AZ GE CO SS CF MZ NG CM TD BF PH TH'
  .split(' ')
  .map((iso) => ({
    side: gazetteer.byId(gazetteer.country(iso)).name,
    city: gazetteer.capital(iso)?.name ?? '',
  }));
const START = Date.UTC(2022, 0, 1);
const day = (n) => new Date(START + n * 864e5).toISOString().slice(0, 10);
const found = (text, quote) => ({
  quote,
  spans: [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }],
  why: { rule: 'bench', words: [] },
});

/** Three reports a pledge: two that tell of it, one with an incident inside its window. Pledges of one pair lie 45 days apart. */
function reportsOf(n) {
  const pair = n % PARTIES.length;
  const { side } = PARTIES[pair];
  const { side: other, city } = PARTIES[(pair + 7) % PARTIES.length];
  const on = Math.floor(n / PARTIES.length) * 45 + (n % 5);
  const reading = (text, published, records) => {
    const report = makeReport(text, { published, outlet: `Outlet ${n % 40}`, timezone: 'UTC' });
    const empty = { pledges: [], stances: [], statements: [], incidents: [], talks: [], patterns: [] };
    const head = { published, outlet: report.outlet, timezone: 'UTC', lang: 'en' };
    return { report, sides: {}, records: { report: head, ...empty, ...records } };
  };
  const pledge = (text, voice, length) => ({
    ...found(text, text),
    pledger: [side],
    toward: [other],
    person: null,
    voiced_by: [voice],
    basis: 'announced',
    act: 'strike',
    targets: [],
    places: [city],
    places_open: false,
    start: length === null ? null : day(on),
    end: day(on + 7),
    duration: length,
    conditions: [],
    unsaid: [],
  });
  const first = `${side} will not strike ${city} for a week (${n}).`;
  const second = `There will be no strikes on ${city} until next week, a mediator said of ${side} (${n}).`;
  const third = `Drones of ${side} struck ${city} at night (${n}).`;
  const incident = {
    ...found(third, third),
    actor: [side],
    act: 'drone-strike',
    places: [city],
    targets: [],
    from: day(on + 1 + (n % 9)),
    to: null,
    counts: { killed: { min: n % 9, max: n % 9 } },
    reported_by: [],
    effect: null,
    time: null,
  };
  return [
    reading(first, day(on), { pledges: [pledge(first, `Minister ${n}`, 'P7D')] }),
    reading(second, day(on + 1), { pledges: [pledge(second, `Mediator ${n}`, null)] }),
    reading(third, day(on + 2 + (n % 9)), { incidents: [incident] }),
  ];
}

const ledger = memoryLedger(() => new Date());
await keepReadings(ledger, Array.from({ length: PLEDGES }, (_, n) => reportsOf(n)).flat());
const key = signingKey('bench', createPrivateKey(newKey()));
const desk = openDesk({ ledger, knowledge: { gazetteer, language: null }, where: 'bench', key: () => key });
const app = await makeApp({
  desk,
  doors: localDoors({ user: 'bench', token: 'bench', isLocal: true }),
  isLocal: true,
  pages: '/nowhere',
  perMinute: 1_000_000,
});
await app.listen({ port: 0, host: '127.0.0.1' });
const start = performance.now();
const looked = await desk.look(undefined);
const joined = performance.now();
const first = await app.inject({ url: '/api/v1/pledges', headers: { host: '127.0.0.1' } });
const listed = performance.now();
await app.inject({ url: '/api/v1/pledges?verdict=broken', headers: { host: '127.0.0.1' } });
process.send({
  address: `http://127.0.0.1:${app.server.address().port}`,
  dossiers: looked.workspace.dossiers.length,
  bytes: first.body.length,
  join: joined - start,
  list: listed - joined,
  judge: performance.now() - listed,
});
process.on('message', () => process.send({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit(0));
