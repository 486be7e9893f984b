// A worker: trains a tagger without one fold of the training sentences and tags that fold.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readConllu } from './conllu.mjs';
import { TAGGER } from './settings.mjs';
import { Tagger } from './tagger.mjs';

const { dir, fold, codes } = workerData;
const train = [...readConllu(join(dir, 'ewt-train.conllu')), ...readConllu(join(dir, 'gum-train.conllu'))];
const mine = (i) => Math.floor(i / 20) % TAGGER.folds === fold;
const rest = train.filter((_, i) => !mine(i));
const tagger = new Tagger(codes, TAGGER);
tagger.prepare(rest);
tagger.train(rest, TAGGER.foldEpochs, () => {});
const out = [];
train.forEach((s, i) => {
  if (mine(i)) out.push([i, Array.from(tagger.tag(s.words), (c) => tagger.classes[c]).join(' ')]);
});
parentPort.postMessage(out);
