// How fast reports become dossiers: node bench/joining.mjs [reports]. Made-up records, about ten reports to a pledge.
import { readFileSync } from 'node:fs';
import { affected, neighbourhoods, placesOf } from '../dist/dossier/index.js';
import { loadGazetteer } from '../dist/place/index.js';

const size = Number(process.argv[2] ?? 100_000);
const gazetteer = loadGazetteer(readFileSync(new URL('../data/place/gazetteer.bin', import.meta.url)));
const day = (n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
const found = {
  quote: 'they will hold fire',
  spans: [{ start: 0, end: 19 }],
  why: { rule: 'bench', words: [] },
};

function made(i) {
  const pledge = Math.floor(i / 10);
  const from = (pledge * 7919) % 9000;
  const war = pledge % 60;
  const published = day(from + (i % 4));
  const head = { published, outlet: `Outlet ${i % 40}`, timezone: 'UTC', lang: 'en' };
  return {
    report: {
      ...head,
      id: i.toString(16).padStart(12, '0').padEnd(64, '0'),
      text: `they will hold fire ${i}`,
      title: null,
      url: null,
    },
    records: {
      report: head,
      pledges: [
        {
          ...found,
          pledger: [`Side ${war}`],
          toward: [`Foe ${war}`],
          person: null,
          voiced_by: [`Voice ${i % 5}`],
          basis: 'announced',
          act: 'strike',
          targets: [],
          places: [],
          places_open: false,
          start: day(from),
          end: day(from + 7),
          duration: null,
          conditions: [],
          unsaid: [],
        },
      ],
      stances: [],
      statements: [],
      incidents: [],
      talks: [],
      patterns: [],
    },
    sides: {},
  };
}

const reports = Array.from({ length: size }, (_, i) => made(i));
const places = placesOf(gazetteer, []);
const timed = (work) => {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
};
const [all, ms] = timed(() => neighbourhoods(reports, places));
const count = all.reduce((n, a) => n + a.dossiers.length, 0);
console.log(
  `${size} reports, ${count} dossiers in ${all.length} neighbourhoods: ${(ms / 1000).toFixed(1)} s`,
);
const added = [{ ...made(5), report: { ...made(5).report, id: 'f'.repeat(64) } }];
const byId = new Map(reports.map((r) => [r.report.id, r]));
const [n, one] = timed(() => {
  const hit = affected(all, { added, removed: [] });
  return neighbourhoods([...hit.reports.map((r) => byId.get(r)), ...added], places, [], hit.members).length;
});
console.log(`one more report: ${one.toFixed(0)} ms, ${n} neighbourhoods joined anew`);
