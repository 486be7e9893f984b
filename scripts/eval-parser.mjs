// Scores the parser on treebanks by the CoNLL 2018 measures, from gold tokens and from raw text.
//   node scripts/eval-parser.mjs TREEBANK_DIR [--weights FILE] [--set test|dev] [--confusions N]
// Every *-SET.conllu of the folder is scored. Needs the build (npm run build).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConllu } from './train-parser/conllu.mjs';
import { measure, rawText } from './train-parser/measures.mjs';

const dist = process.env.HOLDFIRE_DIST ?? fileURLToPath(new URL('../dist', import.meta.url));
const { loadLanguageModel, readText, UPOS } = await import(`${dist}/language/index.js`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    weights: {
      type: 'string',
      default: fileURLToPath(new URL('../data/language/english.bin', import.meta.url)),
    },
    set: { type: 'string', default: 'test' },
    confusions: { type: 'string', default: '15' },
  },
});
const dir = positionals[0];
if (dir === undefined) {
  console.error(
    'eval-parser: name the folder that holds the treebanks, for instance node scripts/eval-parser.mjs DIR',
  );
  process.exit(2);
}
const model = loadLanguageModel(readFileSync(values.weights));
const files = readdirSync(dir)
  .filter((f) => f.endsWith(`-${values.set}.conllu`))
  .sort();
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);
row(['treebank', 'from', 'words', 'sentences', 'UPOS', 'UAS', 'LAS']);
row(['---', '---', '---:', '---:', '---:', '---:', '---:']);
const confusions = new Map();
for (const file of files) {
  const { text, gold } = rawText(readConllu(join(dir, file)));
  const name = file.replace('.conllu', '');
  const print = (from, m) => {
    row([name, from, ...[m.words, m.sentences, m.upos, m.uas, m.las].map((x) => x.toFixed(2))]);
  };
  const fromGold = measure(text, gold, gold.map(parseTokens));
  print('gold tokens', fromGold);
  print('raw text', measure(text, gold, parseText(text)));
  for (const [g, s, n] of fromGold.confusions)
    confusions.set(`${g} ${s}`, (confusions.get(`${g} ${s}`) ?? 0) + n);
}
console.log(`\nMost frequent confusions of relations (gold tokens, all treebanks together):\n`);
row(['gold', 'parsed as', 'words']);
row(['---', '---', '---:']);
for (const [k, n] of [...confusions.entries()]
  .sort((a, b) => b[1] - a[1])
  .slice(0, Number(values.confusions)))
  row([...k.split(' '), n]);

function parseTokens(s) {
  const tags = new Uint8Array(s.words.length);
  const heads = new Int32Array(s.words.length);
  const rels = new Uint8Array(s.words.length);
  model.network.read(s.words, tags, heads, rels);
  return {
    spans: s.spans,
    upos: Array.from(tags, (t) => UPOS[model.upos[t]]),
    heads: [...heads],
    rels: Array.from(rels, (r) => model.relations[r]),
  };
}

function parseText(text) {
  const doc = readText(text, model);
  return doc.sentences.map((s) => {
    const out = { spans: [], upos: [], heads: [], rels: [] };
    for (let i = s.first; i <= s.last; i++) {
      out.spans.push([doc.start(i), doc.end(i)]);
      out.upos.push(doc.upos(i));
      out.heads.push(doc.head(i) < 0 ? -1 : doc.head(i) - s.first);
      out.rels.push(doc.rel(i));
    }
    return out;
  });
}
