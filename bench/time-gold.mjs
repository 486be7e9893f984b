// Reads the gold of test/time with Holdfire and with two packages that find dates in English text, and prints how many
// expressions each gets right, by family. chrono-node is a development package; the other is large, so install it anywhere and say where:
//
//   npm install --prefix /some/folder chrono-node@2.10.3 @microsoft/recognizers-text-date-time@1.3.2
//   npm run build && node bench/time-gold.mjs --peers /some/folder/node_modules
//
// What counts. The days alone, since the peers have no fuzzy intervals, no "until" and no inclusive ends: an interval is
// right when its first and last local day are the gold's, an end or a beginning when the day named is. "near" is kinder:
// any days inside the gold's widest span. Where a peer gives several values, the best of them counts. Lengths are compared
// as ISO 8601, habits as their unit. `none` rows are right when nothing is found. For Holdfire the column `all` asks the
// whole row: kind, days, date-times with their zone, lengths, rates, inclusive ends and alternatives.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const option = (name, fallback) => {
  const i = process.argv.indexOf(name);
  return i < 0 ? fallback : process.argv[i + 1];
};
const dist = resolve(option('--dist', 'dist'));
const peers = option('--peers', 'node_modules');
const files = option('--gold', 'test/time/gold.txt,test/time/gold-second.txt,test/time/gold-third.txt').split(
  ',',
);
const { readTimes, localDate, parseIso } = await import(pathToFileURL(join(dist, 'time/index.js')).href);

const rows = files.flatMap((f) =>
  readFileSync(f, 'utf8')
    .split('\n')
    .filter((l) => l.trim() && !l.startsWith('#'))
    .map(row),
);

function row(line) {
  const [family, published, timezone, marked, kind, from, to, value = ''] = line
    .split('|')
    .map((c) => c.trim());
  const spans = [];
  let text = '';
  for (const piece of marked.split(/([[\]])/)) {
    if (piece === '[') spans.push([text.length, 0]);
    else if (piece === ']') spans.at(-1)[1] = text.length;
    else text += piece;
  }
  const want = Object.fromEntries(
    value
      .split(/\s+/)
      .filter(Boolean)
      .map((p) => p.split('=')),
  );
  return {
    family,
    published,
    timezone,
    text,
    spans,
    kind,
    from: from === '-' ? null : from,
    to: to === '-' ? null : to,
    want,
  };
}

const range = (c) => (c == null ? '' : `${c.min ?? ''}..${c.max ?? ''}`);
const said = (e, key) =>
  ({
    date: e.date ?? '',
    start: e.startDate ?? '',
    end: e.endDate ?? '',
    duration: e.duration ?? '',
    count: range(e.durationCount),
    per: e.recurrence?.per ?? '',
    rate: range(e.recurrence?.rate),
    inclusive: e.inclusive === null ? 'open' : String(e.inclusive),
    alternatives: e.alternatives.length ? 'yes' : '',
  })[key];

// Each reader gives, for a text, a list of { start, end, from, to, duration, per } with local days.
const readers = {
  holdfire: (r) =>
    readTimes(r.text, { published: r.published, timezone: r.timezone }).map((e) => ({
      start: e.start,
      end: e.end,
      from: e.from,
      to: e.to,
      named: e.date?.slice(0, 10) ?? null,
      duration: e.duration,
      per: e.recurrence?.per ?? null,
      found: e,
    })),
};

const require = createRequire(join(resolve(peers), 'x.js'));
/** Whether a peer is there to be measured. */
function has(name) {
  try {
    require.resolve(name);
    return true;
  } catch {
    console.log(`${name} is not installed, so it is left out.`);
    return false;
  }
}

if (has('chrono-node')) {
  const chrono = require('chrono-node');
  readers.chrono = (r) => {
    const noon = parseIso(`${r.published}T12:00`, r.timezone).startMin;
    const offset = offsetMinutes(noon, r.timezone);
    const day = (c) =>
      `${String(c.get('year')).padStart(4, '0')}-${two(c.get('month'))}-${two(c.get('day'))}`;
    return chrono.parse(r.text, { instant: new Date(noon), timezone: offset }).map((p) => ({
      start: p.index,
      end: p.index + p.text.length,
      from: day(p.start),
      to: day(p.end ?? p.start),
      named: day(p.start),
      duration: null,
      per: null,
    }));
  };
}
if (has('@microsoft/recognizers-text-date-time')) {
  const { recognizeDateTime } = require('@microsoft/recognizers-text-date-time');
  readers.recognizers = (r) => {
    const [y, m, d] = r.published.split('-').map(Number);
    return recognizeDateTime(r.text, 'en-us', 0, new Date(y, m - 1, d, 12)).flatMap((p) =>
      (p.resolution?.values ?? []).map((v) => ({ start: p.start, end: p.end + 1, ...value(v) })),
    );
  };
}

function value(v) {
  const day = (s) => (s === undefined || !/^\d{4}-\d{2}-\d{2}/.test(s) ? null : s.slice(0, 10));
  const before = (s) => new Date(Date.parse(s) - 1000).toISOString().slice(0, 10);
  const from = day(v.start ?? v.value);
  const exclusive = v.type === 'daterange' && day(v.end) !== null;
  const to = v.end === undefined ? from : exclusive ? before(`${day(v.end)}T00:00Z`) : day(v.end);
  return {
    from,
    to,
    named: day(v.value) ?? (v.end === undefined ? from : (from ?? to)),
    duration: v.type === 'duration' ? v.timex : null,
    per: v.type === 'set' ? v.timex : null,
  };
}

const two = (n) => String(n).padStart(2, '0');

function offsetMinutes(epoch, timezone) {
  const day = localDate(epoch, timezone);
  for (let m = -12 * 60; m <= 14 * 60; m += 15) {
    if (Date.parse(`${day}T12:00Z`) - m * 60_000 === epoch) return m;
  }
  return 0;
}

const days = (iso) => {
  const n = /^P(\d+)([DWM Y])$/.exec(iso ?? '');
  const t = /^PT(\d+)([HM])$/.exec(iso ?? '');
  if (n) return Number(n[1]) * { D: 1, W: 7, M: 30, Y: 365 }[n[2]];
  return t ? (Number(t[1]) * { H: 60, M: 1 }[t[2]]) / 1440 : Number.NaN;
};

function judge(r, found) {
  const hits = found.filter((e) => r.spans.some(([a, b]) => e.start < b && e.end > a));
  if (r.kind === 'none') return { exact: hits.length === 0, near: hits.length === 0 };
  if (r.kind === 'anaphor' || (r.kind === 'duration' && r.want.duration === undefined))
    return { exact: null, near: null };
  const exact = hits.some((e) => {
    if (r.kind === 'duration')
      return r.want.duration === undefined ? null : days(e.duration) === days(r.want.duration);
    if (r.kind === 'recurrence')
      return e.per === r.want.per || e.per === { day: 'P1D', week: 'P1W', month: 'P1M' }[r.want.per];
    const named = r.want.date?.slice(0, 10);
    if (r.kind === 'deadline') return [e.named, e.to].includes(named ?? r.to);
    if (r.kind === 'start') return [e.named, e.from].includes(named ?? r.from);
    return e.from === r.from && e.to === r.to;
  });
  const near = hits.some(
    (e) => r.kind === 'interval' && e.from !== null && e.to !== null && e.from >= r.from && e.to <= r.to,
  );
  return { exact, near: exact || near };
}

function all(r) {
  const hits = readers.holdfire(r).filter((e) => r.spans.some(([a, b]) => e.start < b && e.end > a));
  if (r.kind === 'none') return hits.length === 0;
  return hits.some(
    ({ found: e }) =>
      e.kind === r.kind &&
      e.from === r.from &&
      e.to === r.to &&
      Object.entries(r.want).every(([k, v]) => said(e, k) === v),
  );
}

const names = Object.keys(readers);
const families = [...new Set(rows.map((r) => r.family))];
const head = ['family', 'rows', 'holdfire all', ...names.flatMap((n) => [`${n} days`, `${n} near`])];
const out = [];
const sum = head.map(() => 0);
for (const family of families) {
  const these = rows.filter((r) => r.family === family);
  const cells = [these.length, these.filter(all).length];
  for (const n of names) {
    const judged = these.map((r) => judge(r, readers[n](r)));
    const open = judged.every((j) => j.exact === null);
    cells.push(open ? '–' : judged.filter((j) => j.exact === true).length);
    cells.push(open ? '–' : judged.filter((j) => j.near === true).length);
  }
  cells.forEach((c, i) => {
    if (typeof c === 'number') sum[i + 1] += c;
  });
  out.push([family, ...cells]);
}
out.push(['all', ...sum.slice(1)]);
console.log(`| ${head.join(' | ')} |`);
console.log(
  `|---|${head
    .slice(1)
    .map(() => '---:')
    .join('|')}|`,
);
for (const line of out) console.log(`| ${line.join(' | ')} |`);

// Speed on news: the texts of a folder, each read as one report, over and over for some seconds of processor time.
const folder = option('--texts', 'eval/gold/seen');
const texts = readdirSync(folder)
  .filter((f) => f.endsWith('.txt'))
  .map((f) => readFileSync(join(folder, f), 'utf8'));
const bytes = texts.reduce((n, t) => n + Buffer.byteLength(t), 0);
console.log('');
for (const n of names) {
  const round = () => {
    for (const text of texts) readers[n]({ published: '2026-01-29', timezone: 'Europe/Kyiv', text });
  };
  if (n === 'holdfire') for (let i = 0; i < 20; i++) round();
  const start = process.cpuUsage();
  let rounds = 0;
  do {
    round();
    rounds++;
  } while (process.cpuUsage(start).user < 2e6 && rounds < 200);
  const seconds = process.cpuUsage(start).user / 1e6;
  console.log(`${n}: ${((rounds * bytes) / 1e6 / seconds).toFixed(3)} MB of news a second of processor time`);
}
