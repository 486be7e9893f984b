// Megabytes of text a second on one core, of the whole reading and of each of its steps, beside wink-nlp, compromise and
// chrono-node where they are installed, all on the same text in the same run. The text is the seen gold reports and the
// example's, report by report, over and over until a megabyte is read; time is the process's own CPU time, so that other
// work on the machine disturbs it less. Needs the build (npm run build); peers are looked for in HOLDFIRE_PEERS too.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// As bin/holdfire.js sets them.
setFlagsFromString('--always-sparkplug');
setFlagsFromString('--interrupt-budget=400000');

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = process.env.HOLDFIRE_DIST ?? join(root, 'dist');
const load = (path) => import(pathToFileURL(join(dist, path)).href);
const LEAST = 1_000_000;
const HEAD = { published: '2026-01-29', outlet: null, timezone: 'UTC' };

const { extract, openReport } = await load('extract/index.js');
const { readSpeech, readStatements } = await load('extract/speech/index.js');
const { readPledges } = await load('extract/pledges/index.js');
const { readStances } = await load('extract/stances/index.js');
const { readIncidents } = await load('extract/incidents/index.js');
const { readTalks } = await load('extract/talks/index.js');
const { readPatterns } = await load('extract/patterns/index.js');
const { loadLanguageModel, readText } = await load('language/index.js');
const { loadGazetteer, readPlaces } = await load('place/index.js');
const { readActors } = await load('actor/index.js');
const { readTimes } = await load('time/index.js');
const language = loadLanguageModel(readFileSync(join(root, 'data/language/english.bin')));
const gazetteer = loadGazetteer(readFileSync(join(root, 'data/place/gazetteer.bin')));
const knowledge = { language, gazetteer };

const reports = ['eval/gold/seen', 'examples'].flatMap((folder) => texts(join(root, folder)));
const once = reports.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const turns = Math.ceil(LEAST / once);
const megabytes = (turns * once) / 1e6;
console.log(`${reports.length} reports, ${megabytes.toFixed(2)} MB in ${turns} turns, one process\n`);

/** Tags and trees are worked out a sentence at a time when first asked for. */
const parsed = (text) => {
  const doc = readText(text, language);
  for (const s of doc.sentences) doc.head(s.first);
  return doc;
};

let whole;
whole = rate('whole reading: text to records', (text) => extract(text, HEAD, knowledge));
rate('tokens, sentences', (text) => readText(text));
// One network gives tags and trees together, so that tags alone cost what both do.
rate('tokens, sentences, tags (with trees)', (text) => readText(text, language), tagged);
rate('tokens, sentences, tags, trees', parsed);
rate('times', (text) => readTimes(text, HEAD));
rate('places, of a parsed text', (doc) => readPlaces(doc, gazetteer), undefined, parsed);
rate(
  'actors, of a parsed text with its places',
  ([doc, places]) => readActors(doc, gazetteer, places),
  undefined,
  (text) => {
    const doc = parsed(text);
    return [doc, readPlaces(doc, gazetteer)];
  },
);

/** The rules, a folder of them at a time, on reports laid open and parsed. */
const ROOMS = [
  ['speech', ({ ctx }) => readSpeech(ctx)],
  ['pledges', ({ ctx, speech }) => readPledges(ctx, speech)],
  ['stances', ({ ctx, speech }) => readStances(ctx, speech)],
  ['statements', ({ ctx, speech }) => readStatements(ctx, speech)],
  ['incidents', ({ ctx, speech }) => readIncidents(ctx, speech)],
  ['talks', ({ ctx, speech }) => readTalks(ctx, speech)],
  ['patterns', ({ ctx, speech }) => readPatterns(ctx, speech)],
];
rooms();

const require = createRequire(
  process.env.HOLDFIRE_PEERS ? join(process.env.HOLDFIRE_PEERS, 'x.js') : import.meta.url,
);
peer('wink-nlp', 'tokens, sentences, tags', () => {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return (text) => nlp.readDoc(text).tokens().out(nlp.its.pos);
});
peer('compromise', 'tokens, sentences, tags', () => {
  const nlp = require('compromise');
  return (text) => nlp(text).json();
});
peer('chrono-node', 'times', () => {
  const chrono = require('chrono-node');
  return (text) => chrono.parse(text, new Date('2026-01-29T00:00:00Z'));
});

/** Reads a megabyte with every room of rules in turn, as `extract` does, and prints what each costs; and what was parsed. */
function rooms() {
  const spent = new Map(ROOMS.map(([name]) => [name, 0]));
  for (let turn = -1; turn < turns; turn++)
    for (const text of reports) {
      const ctx = openReport(text, HEAD, knowledge);
      for (const s of ctx.doc.sentences) ctx.doc.head(s.first);
      const open = { ctx, speech: undefined };
      for (const [name, work] of ROOMS) {
        const before = process.cpuUsage().user;
        const found = work(open);
        if (turn >= 0) spent.set(name, spent.get(name) + process.cpuUsage().user - before);
        open.speech ??= found;
      }
    }
  let sum = 0;
  for (const [name, time] of spent) {
    sum += time;
    console.log(`${`rules: ${name}`.padEnd(46)}${(time / megabytes / 1e6).toFixed(3).padStart(8)} s/MB`);
  }
  console.log(`${'rules: all'.padEnd(46)}${(sum / megabytes / 1e6).toFixed(3).padStart(8)} s/MB`);
  let sentences = 0;
  let asked = 0;
  const read = language.network.read;
  for (const text of reports) {
    sentences += readText(text).sentences.length;
    language.network.read = function count(...rest) {
      asked += 1;
      return read.apply(this, rest);
    };
    extract(text, HEAD, knowledge);
    delete language.network.read;
  }
  console.log(`${'sentences parsed by a whole reading'.padEnd(46)}${asked} of ${sentences}`);
}

/** Asks every sentence for a tag. */
function tagged(doc) {
  for (const s of doc.sentences) doc.upos(s.first);
}

/** Reads a megabyte with `work` and prints how fast; `prepare` makes what it takes, outside the time. */
function rate(name, work, then = () => {}, prepare = (text) => text) {
  const made = () => reports.map((text) => prepare(text));
  for (const input of made()) then(work(input));
  let spent = 0;
  for (let turn = 0; turn < turns; turn++) {
    const inputs = made();
    const before = process.cpuUsage().user;
    for (const input of inputs) then(work(input));
    spent += process.cpuUsage().user - before;
  }
  const perSecond = (megabytes * 1e6) / spent;
  const ratio = whole === undefined ? '' : `${(perSecond / whole).toFixed(1)}×`;
  console.log(`${name.padEnd(46)}${perSecond.toFixed(3).padStart(8)} MB/s ${ratio.padStart(8)}`);
  return perSecond;
}

function peer(name, does, make) {
  let work;
  try {
    work = make();
  } catch {
    console.log(`${`${name}: ${does}`.padEnd(46)} not installed`);
    return;
  }
  rate(`${name}: ${does}`, work);
}

function texts(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
