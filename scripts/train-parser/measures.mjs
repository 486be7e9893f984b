// The measures of the CoNLL 2018 shared task (Zeman et al. 2018): words are aligned by the characters they cover, and
// UPOS, UAS and LAS are F1 over words; LAS compares the universal part of a relation ("nsubj:pass" counts as "nsubj").
// A surface token that the treebank parts in two ("don't") is counted by its parts here, as words, on both sides.

/** Gold sentences and their text: documents parted by blank lines, sentences by the space the treebank gives them. */
export function rawText(sentences) {
  let text = '';
  const gold = [];
  let doc = -1;
  for (const s of sentences) {
    if (doc >= 0 && s.doc !== doc) text = `${text.trimEnd()}\n\n`;
    doc = s.doc;
    const base = text.length;
    let p = 0;
    let k = 0;
    const spans = [];
    while (k < s.words.length) {
      const range = s.ranges.find((r) => r.first === k);
      const group = range ? range.last - range.first + 1 : 1;
      const forms = s.words.slice(k, k + group);
      const surface = range ? range.form : forms[0];
      let at = base + p;
      if (forms.join('') === surface) for (const f of forms) spans.push([at, (at += f.length)]);
      else
        forms.forEach((_, j) =>
          spans.push(j === 0 ? [at, at + surface.length] : [at + surface.length, at + surface.length]),
        );
      text += surface;
      p += surface.length;
      k += group;
      if (s.space[k - 1]) {
        text += ' ';
        p++;
      }
    }
    gold.push({ ...s, spans });
  }
  return { text, gold };
}

/** Positions in the text without white space. */
function compact(text) {
  const at = new Int32Array(text.length + 1);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    at[i] = n;
    if (!/\s/.test(text[i])) n++;
  }
  at[text.length] = n;
  return at;
}

const f1 = (right, gold, system) => (100 * 2 * right) / (gold + system || 1);
const universal = (r) => r.split(':')[0];

/**
 * `gold` from rawText; `system` sentences of { spans, upos, heads (in the sentence, -1 root), rels }.
 * Returns F1 in per cent: words, sentences, upos, uas, las; and `confusions` [gold, system, count].
 */
export function measure(text, gold, system) {
  const at = compact(text);
  const flat = (sentences) => {
    const words = [];
    const ends = new Set();
    for (const s of sentences) {
      const base = words.length;
      s.spans.forEach(([a, b], i) => {
        words.push({
          key: `${at[a]}-${at[b]}`,
          upos: s.upos[i],
          head: s.heads[i] < 0 ? -1 : base + s.heads[i],
          rel: s.rels[i],
        });
      });
      const first = s.spans[0];
      const last = s.spans[s.spans.length - 1];
      ends.add(`${at[first[0]]}-${at[last[1]]}`);
    }
    return { words, ends };
  };
  const g = flat(gold);
  const y = flat(system);
  const byKey = new Map(y.words.map((w, i) => [w.key, i]));
  const pair = g.words.map((w) => byKey.get(w.key) ?? -1);
  const r = { words: 0, upos: 0, uas: 0, las: 0 };
  const confusions = new Map();
  g.words.forEach((w, i) => {
    if (pair[i] < 0) return;
    const v = y.words[pair[i]];
    r.words++;
    if (v.upos === w.upos) r.upos++;
    const head = w.head < 0 ? v.head < 0 : pair[w.head] >= 0 && pair[w.head] === v.head;
    if (head) r.uas++;
    if (head && universal(v.rel) === universal(w.rel)) r.las++;
    if (universal(v.rel) !== universal(w.rel)) {
      const key = `${universal(w.rel)} ${universal(v.rel)}`;
      confusions.set(key, (confusions.get(key) ?? 0) + 1);
    }
  });
  let sentences = 0;
  for (const e of g.ends) if (y.ends.has(e)) sentences++;
  const G = g.words.length;
  const Y = y.words.length;
  return {
    words: f1(r.words, G, Y),
    sentences: f1(sentences, g.ends.size, y.ends.size),
    upos: f1(r.upos, G, Y),
    uas: f1(r.uas, G, Y),
    las: f1(r.las, G, Y),
    confusions: [...confusions.entries()].map(([k, n]) => [...k.split(' '), n]).sort((a, b) => b[2] - a[2]),
  };
}
