import type { Stance } from '../../model/index.js';
import type { Context } from '../context.js';
import { isAboutArms } from '../pledges/domain.js';
import type { SpeechAct } from '../speech/act.js';
import { speechAt } from '../speech/covering.js';
import { openScene, type Reach, type Scene } from '../speech/scene.js';
import { triggers } from '../triggers.js';
import type { Found } from '../types.js';
import { BREACH_NOUNS } from '../words/stance-breach.js';
import type { Taken } from './holder.js';
import { ACCUSING_STARTS, readAccusation } from './rules/accusation.js';
import { ACCUSATION_NOUNS, readAccusationNoun } from './rules/accusations.js';
import { ANSWERING, readAnswer } from './rules/answer.js';
import { ASSIGNING_STARTS, readAssigned } from './rules/assigned.js';
import { readConditional, readTied, TIED_STARTS } from './rules/conditional.js';
import { COUNTING_STARTS, readCounting } from './rules/counting.js';
import { KEEPING_STARTS, readBreachNoun, readKeeping } from './rules/keeping.js';
import {
  readStanceAdjective,
  readStanceNoun,
  STANCE_ADJECTIVE_STARTS,
  STANCE_NOUN_STARTS,
} from './rules/nominal.js';
import { readSaid } from './rules/said.js';
import { NO_COMMENT_NOUNS, readNoComment, readSilence, SILENCE_STARTS } from './rules/silence.js';
import { readTurn } from './rules/turns.js';
import { readVerb, VERB_STARTS } from './rules/verbs.js';
import { REFUSED_STARTS, readRefused, readWilling, WILLING_STARTS } from './rules/willing.js';
import type { Stage } from './stage.js';

/** Rules that start from a word anywhere, in the order in which they may claim it. */
const ANYWHERE = [
  { words: ANSWERING, rule: readAnswer },
  { words: SILENCE_STARTS, rule: readSilence },
  { words: NO_COMMENT_NOUNS, rule: readNoComment },
  { words: ACCUSING_STARTS, rule: readAccusation },
  { words: ACCUSATION_NOUNS, rule: readAccusationNoun },
  { words: ASSIGNING_STARTS, rule: readAssigned },
  { words: WILLING_STARTS, rule: readWilling },
  { words: REFUSED_STARTS, rule: readRefused },
  { words: COUNTING_STARTS, rule: readCounting },
  { words: VERB_STARTS, rule: readVerb },
  { words: STANCE_NOUN_STARTS, rule: readStanceNoun },
  { words: STANCE_ADJECTIVE_STARTS, rule: readStanceAdjective },
  { words: TIED_STARTS, rule: readTied },
];
/** Rules that start from a word within what somebody says. */
const WITHIN = [
  { words: KEEPING_STARTS, rule: readKeeping },
  { words: BREACH_NOUNS, rule: readBreachNoun },
];
const anywhere = triggers(ANYWHERE);
const within = triggers(WITHIN);

/**
 * The positions that are taken on pledges, demands and claims of hostilities. A report in which labour, trade, party or sport
 * borrow the words of arms has none.
 */
export function readStances(ctx: Context, speech: readonly SpeechAct[]): Found<Stance>[] {
  if (!isAboutArms(ctx.doc)) return [];
  const outers = new Set(
    speech.flatMap((a) => (a.outer === null || a.force === 'not-said' ? [] : [speech[a.outer]!])),
  );
  const stage: Stage = { scene: openScene(ctx), speech, outers };
  const found: Taken[] = [];
  const reaches = new Map<SpeechAct, readonly Reach[]>();
  for (const act of speech) {
    const said = sentencesOf(stage.scene, act);
    reaches.set(act, said);
    const conditional = readConditional(stage, act);
    if (conditional !== null) found.push(conditional);
    for (const reach of said) {
      const own = speechAt(speech, ctx.doc.start(reach.first)) === act;
      const taken = own ? (readTurn(stage, act, reach) ?? readSaid(stage, act, reach)) : null;
      if (taken !== null) found.push(taken);
    }
  }
  for (const s of ctx.doc.sentences) {
    for (let i = s.first; i <= s.last; i++) {
      const outside = anywhere(ctx.doc, i);
      const inside = within(ctx.doc, i);
      if (outside.length === 0 && inside.length === 0) continue;
      const act = speechAt(speech, ctx.doc.start(i));
      const reach = act === null ? s : (reaches.get(act)!.find((r) => r.first <= i && i <= r.last) ?? s);
      for (const rule of outside) {
        const taken = rule(stage, i, reach) ?? (act !== null && reach !== s ? rule(stage, i, s) : null);
        if (taken !== null) {
          found.push(taken);
          break;
        }
      }
      if (act === null) continue;
      for (const rule of inside) {
        const taken = rule(stage, act, i, reach);
        if (taken !== null) found.push(taken);
      }
    }
  }
  return settle(stage.scene, found);
}

/** The act's words, sentence by sentence. */
function sentencesOf(scene: Scene, act: SpeechAct): Reach[] {
  const { doc } = scene;
  const out: Reach[] = [];
  for (const c of act.content) {
    let first = doc.tokenAt(c.start);
    while (first >= 0 && first < doc.size && doc.start(first) < c.end) {
      let last = Math.min(doc.sentenceOf(first).last, doc.size - 1);
      while (last > first && doc.end(last) > c.end) last--;
      out.push({ first, last });
      first = last + 1;
    }
  }
  return out;
}

function sameSentence(scene: Scene, a: Taken, b: Taken): boolean {
  const { doc } = scene;
  return doc.sentenceOf(doc.tokenAt(a.start)) === doc.sentenceOf(doc.tokenAt(b.start));
}

function indexFrom(kept: readonly Taken[], from: number, test: (k: Taken) => boolean): number {
  for (let n = from; n < kept.length; n++) if (test(kept[n]!)) return n;
  return -1;
}

/** One record for one holder, position and place; the shorter quotation wins. */
function settle(scene: Scene, found: readonly Taken[]): Found<Stance>[] {
  const kept: Taken[] = [];
  // What ends before a stance, in a sentence before its own, is neither its twin nor that of any later one.
  let open = 0;
  for (const t of [...found].sort((a, b) => a.start - b.start || a.end - b.end)) {
    while (open < kept.length && kept[open]!.end <= t.start && !sameSentence(scene, kept[open]!, t)) open++;
    const twin = indexFrom(
      kept,
      open,
      (k) =>
        k.position === t.position &&
        k.holder.join() === t.holder.join() &&
        ((k.end > t.start && t.end > k.start) || sameSentence(scene, k, t)),
    );
    // Keeping to a pledge is told once, as said.
    if (
      t.position === 'accepts' &&
      indexFrom(kept, open, (k) => k.position === 'confirms' && k.end > t.start && k.start < t.end) >= 0
    )
      continue;
    if (twin < 0) kept.push(t);
    else if (
      t.end > kept[twin]!.start &&
      t.start < kept[twin]!.end &&
      t.end - t.start < kept[twin]!.end - kept[twin]!.start
    )
      kept[twin] = t;
  }
  return kept.map((t) => ({
    holder: [...t.holder],
    position: t.position,
    about: t.about,
    spans: [{ start: t.start, end: t.end }],
    why: { rule: `stances/${t.rule}`, words: [...t.words] },
  }));
}
