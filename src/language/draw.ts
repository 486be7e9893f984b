/** A parsed text for people and for other tools: trees drawn in characters, and CoNLL-U. Pure functions over `Doc`. */
import type { Doc } from './doc.js';
import type { Sentence } from './sentences.js';

/**
 * The trees of a text, one line a word: the tree on the left, then the word, its part of speech and its relation.
 *
 * @example
 * drawTrees(readText('Russia struck Kyiv.', model))
 * //  ┌─► Russia  PROPN  nsubj
 * //  ┴─┬ struck  VERB   root
 * //    …
 */
export function drawTrees(doc: Doc): string {
  return doc.sentences.map((s) => drawSentence(doc, s)).join('\n\n');
}

/** One sentence's tree. */
export function drawSentence(doc: Doc, s: Sentence): string {
  const n = s.last - s.first + 1;
  const arcs = arcLevels(doc, s);
  const depth = arcs.reduce((top, a) => Math.max(top, a.level + 1), 0);
  // A column per level, the outermost on the left; an arc is a bracket from its head's line to its dependent's.
  const rows = Array.from({ length: n }, () => new Array<string>(depth * 2).fill(' '));
  for (const { head, child, level } of arcs) {
    const column = (depth - 1 - level) * 2;
    const [top, bottom] = head < child ? [head, child] : [child, head];
    for (let line = top + 1; line < bottom; line++) put(rows[line]!, column, '│');
    put(rows[top]!, column, '┌');
    put(rows[bottom]!, column, '└');
    for (const line of [head, child]) for (let c = column + 1; c < depth * 2; c++) put(rows[line]!, c, '─');
    rows[child]![depth * 2 - 1] = '►';
  }
  const words = Array.from({ length: n }, (_, k) => visible(doc.word(s.first + k)));
  const wide = Math.min(24, Math.max(...words.map((w) => w.length)));
  return rows
    .map((row, k) => {
      const i = s.first + k;
      return `${row.join('')} ${words[k]!.padEnd(wide)}  ${doc.upos(i).padEnd(5)}  ${doc.rel(i)}`.trimEnd();
    })
    .join('\n');
}

/** Puts a line's stroke where another may already run. */
function put(row: string[], c: number, stroke: string): void {
  const old = row[c]!;
  if (old === ' ' || old === '►') row[c] = stroke;
  else if (old !== stroke) row[c] = JOINED.get(old + stroke) ?? JOINED.get(stroke + old) ?? '┼';
}

const JOINED = new Map([
  ['│─', '┼'],
  ['│┌', '├'],
  ['│└', '├'],
  ['┌└', '├'],
  ['┌─', '┬'],
  ['└─', '┴'],
  ['├─', '┼'],
]);

/** Arcs from the shortest to the longest, each on the lowest level on which nothing it would touch lies. */
function arcLevels(doc: Doc, s: Sentence): { head: number; child: number; level: number }[] {
  const arcs: { head: number; child: number; level: number }[] = [];
  for (let i = s.first; i <= s.last; i++) {
    const h = doc.head(i);
    if (h >= 0) arcs.push({ head: h - s.first, child: i - s.first, level: 0 });
  }
  arcs.sort((a, b) => Math.abs(a.head - a.child) - Math.abs(b.head - b.child));
  // The highest level used over each line so far is enough to keep brackets apart.
  const used = new Int32Array(s.last - s.first + 1).fill(-1);
  for (const arc of arcs) {
    const [a, b] = arc.head < arc.child ? [arc.head, arc.child] : [arc.child, arc.head];
    let level = -1;
    for (let line = a; line <= b; line++) if (used[line]! > level) level = used[line]!;
    // Arcs of one head to one side may share their corner.
    arc.level = level + 1;
    for (let line = a; line <= b; line++) if (line !== a && line !== b) used[line] = arc.level;
    used[a] = Math.max(used[a]!, arc.level);
    used[b] = Math.max(used[b]!, arc.level);
  }
  return arcs;
}

/** A word with the characters that would break a line shown. */
function visible(word: string): string {
  const w = word.length > 24 ? `${word.slice(0, 23)}…` : word;
  return w.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '·');
}

/**
 * The text as CoNLL-U (Universal Dependencies' format, version 2): sentence ids count from 1, words are split as the
 * parser splits them, and MISC holds `SpaceAfter=No` and the word's UTF-16 offsets.
 */
export function toConllu(doc: Doc): string {
  const out: string[] = [];
  for (const s of doc.sentences) {
    out.push(`# sent_id = ${s.index + 1}`, `# text = ${doc.text.slice(s.start, s.end).replace(/\s+/g, ' ')}`);
    for (let i = s.first; i <= s.last; i++) {
      const h = doc.head(i);
      const glued = i < s.last && doc.end(i) === doc.start(i + 1);
      const misc = [...(glued ? ['SpaceAfter=No'] : []), `Range=${doc.start(i)}:${doc.end(i)}`].join('|');
      out.push(
        [
          i - s.first + 1,
          visibleCell(doc.word(i)),
          visibleCell(doc.lemma(i)),
          doc.upos(i),
          doc.xpos(i) || '_',
          '_',
          h < 0 ? 0 : h - s.first + 1,
          doc.rel(i) || '_',
          '_',
          misc,
        ].join('\t'),
      );
    }
    out.push('');
  }
  return out.length > 0 ? `${out.join('\n')}\n` : '';
}

function visibleCell(s: string): string {
  return s.replace(/[\t\n\r]/g, ' ') || '_';
}
