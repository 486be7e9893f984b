// Lemmas the rules get wrong: "UPOS form lemma" lines for pairs the treebanks agree on at least twice.
import { ruleLemma } from './lib.mjs';

export function lemmaTable(sentences) {
  const counts = new Map();
  for (const s of sentences)
    for (let i = 0; i < s.words.length; i++) {
      const u = s.upos[i];
      if (u === 'PROPN' || u === 'PUNCT' || u === 'SYM' || u === 'NUM' || u === 'X' || / /.test(s.lemmas[i]))
        continue;
      const form = s.words[i].toLowerCase().replaceAll('’', "'");
      const key = `${u} ${form}`;
      let m = counts.get(key);
      if (m === undefined) counts.set(key, (m = { total: 0, wrong: 0, lemmas: new Map() }));
      m.total++;
      if (ruleLemma(form, u, s.xpos[i]) !== s.lemmas[i]) m.wrong++;
      m.lemmas.set(s.lemmas[i], (m.lemmas.get(s.lemmas[i]) ?? 0) + 1);
    }
  const out = [];
  for (const [key, m] of counts) {
    const [lemma, n] = [...m.lemmas.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    if (m.wrong * 2 > m.total && n * 3 >= m.total * 2) out.push(`${key} ${lemma}`);
  }
  return out.sort();
}
