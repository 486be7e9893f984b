#!/usr/bin/env node
// How many of the actor names that gold records want are found among the actor mentions inside or before the record's quote.
// usage: actor-coverage.mjs GOLD_DIR… [--dist DIR] [--misses] [--show STEM]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const args = process.argv.slice(2);
const option = (name) => {
  const i = args.indexOf(name);
  return i < 0 ? null : args.splice(i, 2)[1];
};
const dist = resolve(option('--dist') ?? 'dist');
const show = option('--show');
const misses = args.includes('--misses');
const dirs = args.filter((a) => !a.startsWith('--'));

const load = (p) => import(pathToFileURL(join(dist, p)));
const { readText, loadLanguageModel } = await load('language/index.js');
const { readActors } = await load('actor/index.js');
const place = await load('place/index.js').catch(() => ({}));
const modelFile = ['data/language/english.bin'].find(existsSync);
const model = modelFile ? loadLanguageModel(new Uint8Array(readFileSync(modelFile))) : undefined;
const gazetteerFile = existsSync('data/place')
  ? readdirSync('data/place').find((f) => f.endsWith('.bin'))
  : undefined;
const gazetteer =
  gazetteerFile && place.loadGazetteer
    ? place.loadGazetteer(new Uint8Array(readFileSync(join('data/place', gazetteerFile))))
    : undefined;

const SLOTS = {
  pledges: ['pledger', 'person', 'voiced_by', 'toward'],
  stances: ['holder'],
  statements: ['speaker'],
  incidents: ['actor', 'reported_by'],
  talks: ['participants'],
  patterns: ['actor'],
};
const norm = (s) =>
  s
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const same = (a, b) => {
  const x = norm(a);
  const y = norm(b);
  return x === y || (x.split(' ').at(-1) === y.split(' ').at(-1) && (x.endsWith(y) || y.endsWith(x)));
};
const list = (v) => (v == null ? [] : Array.isArray(v) ? v : [v]);
const total = {};
let found = 0;
let wanted = 0;
for (const dir of dirs)
  for (const file of readdirSync(dir)
    .filter((f) => f.endsWith('.json'))
    .sort()) {
    const text = readFileSync(join(dir, file.replace('.json', '.txt')), 'utf8');
    const gold = JSON.parse(readFileSync(join(dir, file), 'utf8'));
    const doc = readText(text, model);
    const places = place.readPlaces && gazetteer ? place.readPlaces(doc, gazetteer) : [];
    const actors = readActors(doc, gazetteer, places, { outlet: gold.report.outlet });
    if (show && file.startsWith(show)) print(actors, text);
    for (const [kind, slots] of Object.entries(SLOTS))
      for (const record of gold[kind] ?? []) {
        if (record.optional) continue;
        const ends = list(record.quote).map((q) => text.indexOf(q) + q.length);
        // A speaker may stand behind the words: the rest of the paragraph counts.
        const limit = Math.max(
          ...ends.map((e) => (text.indexOf('\n', e) < 0 ? text.length : text.indexOf('\n', e))),
        );
        const before = actors.filter((a) => a.start < limit);
        for (const slot of slots)
          for (const name of list(record[slot])) {
            if (name === 'outlet') continue;
            wanted++;
            const t = (total[`${kind}.${slot}`] ??= { found: 0, wanted: 0 });
            t.wanted++;
            const want = name === 'anonymous' ? (record.speaker_desc ?? name) : name;
            const hit = before.some((a) =>
              name === 'anonymous'
                ? a.name === 'anonymous' &&
                  (norm(a.desc ?? '').includes(norm(want)) || norm(want).includes(norm(a.desc ?? '-')))
                : [a.name, ...a.members, ...a.sides].some((n) => same(n, name)) ||
                  (a.name === 'anonymous' && norm(a.desc ?? '') === norm(name)),
            );
            if (hit) {
              found++;
              t.found++;
            } else if (misses)
              console.log(
                `${file.slice(0, 28)} ${kind}.${slot} wants ${JSON.stringify(want)}: ${list(record.quote)[0].slice(0, 70)}`,
              );
          }
      }
  }
for (const [k, t] of Object.entries(total))
  console.log(
    `${k.padEnd(22)} ${String(t.found).padStart(4)} of ${String(t.wanted).padStart(4)}  ${((100 * t.found) / t.wanted).toFixed(1)} %`,
  );
console.log(
  `${'all'.padEnd(22)} ${String(found).padStart(4)} of ${String(wanted).padStart(4)}  ${((100 * found) / wanted).toFixed(1)} %`,
);

function print(actors) {
  actors.forEach((a, i) => {
    const more = a.members.length !== 1 || a.members[0] !== a.name ? ` members=${a.members.join('+')}` : '';
    console.log(
      `${i} [${a.text}] ${a.kind} → ${a.name}${a.sides.length ? ` (${a.sides.join(', ')})` : ''}${more}${a.desc ? ` {${a.desc}}` : ''}${a.antecedent === null ? '' : ` ^${a.antecedent}`} <${a.rule}>`,
    );
  });
}
