// Reads CoNLL-U: sentences of words with their UPOS, XPOS, lemma, head (0-based, -1 root), relation, and whether a
// space follows. Multi-word ranges pass their SpaceAfter on to their last word; empty nodes are skipped.
import { readFileSync } from 'node:fs';

export function readConllu(file) {
  const out = [];
  let s = blank();
  let doc = 0;
  let rangeEnd = -1;
  let rangeSpace = true;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') {
      if (s.words.length > 0) out.push(s);
      s = blank();
      s.doc = doc;
      rangeEnd = -1;
    } else if (line.startsWith('#')) {
      if (line.startsWith('# newdoc')) s.doc = ++doc;
      else if (line.startsWith('# text = ')) s.text = line.slice(9);
    } else {
      const c = line.split('\t');
      const range = /^(\d+)-(\d+)$/.exec(c[0]);
      if (range) {
        rangeEnd = Number(range[2]);
        rangeSpace = !/SpaceAfter=No/.test(c[9]);
        s.ranges.push({ first: Number(range[1]) - 1, last: rangeEnd - 1, form: c[1] });
      } else if (/^\d+$/.test(c[0])) {
        const id = Number(c[0]);
        s.words.push(c[1]);
        s.lemmas.push(c[2]);
        s.upos.push(c[3]);
        s.xpos.push(c[4]);
        s.heads.push(Number(c[6]) - 1);
        s.rels.push(c[7]);
        s.space.push(id === rangeEnd ? rangeSpace : id < rangeEnd ? false : !/SpaceAfter=No/.test(c[9]));
      }
    }
  }
  if (s.words.length > 0) out.push(s);
  return out;
}

function blank() {
  return {
    doc: 0,
    text: '',
    words: [],
    lemmas: [],
    upos: [],
    xpos: [],
    heads: [],
    rels: [],
    space: [],
    ranges: [],
  };
}
