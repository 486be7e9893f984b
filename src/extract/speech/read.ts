import type { Sentence } from '../../language/index.js';
import { WordSet } from '../by-word.js';
import type { Context } from '../context.js';
import { datelineEnd } from '../dateline.js';
import type { Draft, SpeechAct } from './act.js';
import { CUE_STARTS, cueAt } from './cues.js';
import { readAccording } from './rules/according.js';
import { readAccount } from './rules/account.js';
import { readBackward } from './rules/backward.js';
import { readAfterColon, readCarried } from './rules/carried.js';
import { readColon } from './rules/colon.js';
import { readDirect } from './rules/direct.js';
import { readIndirect } from './rules/indirect.js';
import { NOMINAL_STARTS, readNominal } from './rules/nominal.js';
import { openScene, type Reach, type Scene } from './scene.js';

/** The words at which a reporting can begin: elsewhere in a sentence none is looked for. */
const STARTS = new WordSet(['according', ...CUE_STARTS, ...NOMINAL_STARTS]);

/** All speech that the report attributes to somebody, in text order; what the outlet itself asserts is none. */
export function readSpeech(ctx: Context): SpeechAct[] {
  const scene = openScene(ctx);
  const { doc } = ctx;
  const found: Draft[] = [];
  /** Acts told of within direct speech; nobody outside it goes on with their speakers. */
  const within: Draft[] = [];
  /** Quotations that are direct speech, by index. */
  const spoken = new Set<number>();
  let quote = 0;
  for (const s of doc.sentences) {
    for (; quote < scene.quotes.length && scene.quotes[quote]!.open < s.end; quote++) {
      if (scene.quotes[quote]!.open < s.start || spoken.has(quote)) continue;
      const hit = readDirect(scene, quote, found);
      if (hit === null) continue;
      for (let n = quote; n <= hit.last; n++) spoken.add(n);
      const joined = joinSplit(scene, hit.act, found, quote);
      if (!joined) found.push(hit.act);
    }
    readSentence(scene, { first: bodyOf(scene, s), last: s.last }, spoken, found, within);
  }
  return settle([...found, ...within]);
}

/** First token of the sentence past the dateline that opens its line. */
function bodyOf(scene: Scene, s: Sentence): number {
  const { text } = scene.ctx;
  let line = s.start - 1;
  while (line >= 0 && /[^\S\n]/.test(text.charAt(line))) line--;
  return line < 0 || text.charAt(line) === '\n' ? datelineEnd(scene.ctx, s.first, s.last) : s.first;
}

/** `"A," he said, "b."`: one statement in two pieces. */
function joinSplit(scene: Scene, act: Draft, found: Draft[], quote: number): boolean {
  const last = found.at(-1);
  if (
    last === undefined ||
    last.mode !== 'direct' ||
    act.rule !== 'direct-led' ||
    act.cueToken !== last.cueToken
  )
    return false;
  if (!scene.ctx.text.slice(0, scene.quotes[quote]!.open).trimEnd().endsWith(',')) return false;
  found[found.length - 1] = { ...last, content: [...last.content, ...act.content] };
  return true;
}

function readSentence(
  scene: Scene,
  s: Reach,
  spoken: ReadonlySet<number>,
  found: Draft[],
  within: Draft[],
): void {
  const { doc } = scene;
  const used = new Set<number>();
  for (let n = found.length - 1; n >= 0 && n > found.length - 12; n--) used.add(found[n]!.cueToken);
  const add = (d: Draft | null, to: Draft[]): boolean => {
    if (d === null) return false;
    to.push(d);
    return true;
  };
  const push = (d: Draft | null): boolean => add(d, found);
  let opened = false;
  const known = found.length;
  for (let i = s.first; i <= s.last; i++) {
    const q = scene.quoteOf(i);
    const inside = q >= 0 && spoken.has(q);
    if (!opened && !inside) {
      opened = true;
      if (push(readBackward(scene, s, found))) return;
      push(readColon(scene, s)) || push(readAccount(scene, s, found));
    }
    if (!STARTS.has(doc, i) || used.has(i)) continue;
    const reach = reachOf(scene, s, i, spoken);
    const to = inside ? within : found;
    const before = inside ? [...found.slice(-12), ...within.slice(-6)] : found;
    if (doc.lower(i) === 'according') {
      add(readAccording(scene, i, reach, before), to);
      continue;
    }
    const cue = cueAt(doc, i);
    if (cue === null) {
      add(readNominal(scene, i, reach, before), to);
      continue;
    }
    const act = readIndirect(scene, cue, reach, before);
    if (act !== null && !repeats(act, before)) to.push(act);
    i = cue.last;
  }
  if (found.length === known && !touched(scene, s, spoken))
    push(readAfterColon(scene, s, found)) || push(readCarried(scene, s, found));
}

/** Whether direct speech stands in the sentence. */
function touched(scene: Scene, s: Reach, spoken: ReadonlySet<number>): boolean {
  for (let k = s.first; k <= s.last; k++) if (spoken.has(scene.quoteOf(k))) return true;
  return false;
}

/** The tokens of the sentence around i that direct speech does not part from it. */
function reachOf(scene: Scene, s: Reach, i: number, spoken: ReadonlySet<number>): Reach {
  const q = scene.quoteOf(i);
  let { first, last } = s;
  if (q >= 0 && spoken.has(q)) {
    for (let k = i; k >= s.first && scene.quoteOf(k) === q; k--) first = k;
    for (let k = i; k <= s.last && scene.quoteOf(k) === q; k++) last = k;
    return { first, last };
  }
  for (let k = i - 1; k >= s.first; k--)
    if (scene.quoteOf(k) >= 0 && spoken.has(scene.quoteOf(k))) {
      first = k + 1;
      break;
    }
  for (let k = i + 1; k <= s.last; k++)
    if (scene.quoteOf(k) >= 0 && spoken.has(scene.quoteOf(k))) {
      last = k - 2;
      break;
    }
  return { first, last: Math.max(last, i) };
}

function repeats(act: Draft, found: readonly Draft[]): boolean {
  for (let n = found.length - 1; n >= 0 && n > found.length - 6; n--) {
    const f = found[n]!;
    if (f.content[0]!.start === act.content[0]!.start && f.content.at(-1)!.end === act.content.at(-1)!.end)
      return true;
  }
  return false;
}

/** Text order, and for each act the smallest other one that holds its words. */
function settle(found: readonly Draft[]): SpeechAct[] {
  const start = (d: Draft): number => d.content[0]!.start;
  const end = (d: Draft): number => d.content.at(-1)!.end;
  const sorted = [...found].sort((a, b) => start(a) - start(b) || end(b) - end(a));
  const open: number[] = [];
  return sorted.map((d, n) => {
    while (open.length > 0 && end(sorted[open.at(-1)!]!) <= start(d)) open.pop();
    let outer: number | null = null;
    for (let k = open.length - 1; k >= 0; k--) {
      const o = sorted[open[k]!]!;
      if (end(o) >= end(d) && o.force !== 'not-said' && o.cueToken !== d.cueToken) {
        outer = open[k]!;
        break;
      }
    }
    open.push(n);
    return { ...d, outer };
  });
}
