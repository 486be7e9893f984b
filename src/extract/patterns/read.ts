import { isPassive, type Sentence, subject } from '../../language/index.js';
import type { Pattern } from '../../model/index.js';
import type { Context } from '../context.js';
import { actOf } from '../incidents/act.js';
import { clauseEnd, clauseStart, isSaying } from '../incidents/clause.js';
import { isAboutArms } from '../incidents/gate.js';
import { CASUALTIES, VERBS } from '../incidents/lexicon.js';
import { eventsIn, weaponsIn } from '../incidents/near.js';
import { phraseSet } from '../incidents/phrases.js';
import { openScene, type Scene } from '../incidents/scene.js';
import { type Sight, sight } from '../incidents/sight.js';
import { bodyStart, type Unit } from '../incidents/unit.js';
import { doerOf } from '../incidents/who.js';
import type { SpeechAct } from '../speech/index.js';
import type { Found } from '../types.js';
import { AVERAGES, HABITS } from '../words/pattern.js';
import { type Rate, rateIn } from './rate.js';

const HABIT = phraseSet(HABITS);

/** Rates and habits of violence: how often it is said to be usual. */
export function readPatterns(ctx: Context, speech: readonly SpeechAct[]): Found<Pattern>[] {
  const scene = openScene(ctx, speech);
  if (!isAboutArms(ctx.doc)) return [];
  const out: Found<Pattern>[] = [];
  for (const s of scene.body) {
    if (!usual(scene, s)) continue;
    for (const found of patternsOf(scene, s))
      if (!out.some((o) => o.spans[0]!.start === found.spans[0]!.start)) out.push(found);
  }
  return out;
}

/** Words of habit stand in the sentence: only then is it looked at. */
function usual(scene: Scene, s: Sentence): boolean {
  const { doc } = scene;
  for (let i = s.first; i <= s.last; i++)
    if (AVERAGES.has(doc.lower(i)) || HABIT.at(doc, i, s.last) !== null) return true;
  return scene.timesIn(s.first, s.last).some((t) => t.kind === 'recurrence');
}

/** The rates of a sentence one after the other: "daily, but mass attacks come once or twice a week". */
function patternsOf(scene: Scene, s: Sentence): Found<Pattern>[] {
  const out: Found<Pattern>[] = [];
  const start = bodyStart(scene, s);
  for (let from = start, n = 0; from <= s.last && n < 4; n++) {
    const rate = rateIn(scene, s, from, s.last);
    if (rate === null) break;
    const found = patternOf(scene, s, rate, start);
    if (found !== null && !out.some((o) => found.spans[0]!.start < o.spans[0]!.end)) {
      // "Russia launches …, but mass attacks come twice a week": the same doer.
      const before = out.at(-1);
      out.push(
        found.actor.length === 0 && before !== undefined ? { ...found, actor: [...before.actor] } : found,
      );
    }
    from = rate.last + 1;
  }
  return out;
}

function patternOf(scene: Scene, s: Sentence, rate: Rate, start: number): Found<Pattern> | null {
  const { doc } = scene;
  const clause = clauseAround(scene, s, rate, start);
  const sights = violence(scene, clause.first, clause.last);
  if (sights.length === 0) return null;
  for (let k = clause.first; k <= clause.last; k++)
    if (
      /^(?:if|would|could|might|should|will|wo|unless|halt|suspend|stop|undertook|agreed|pledged|promised)$/.test(
        doc.lower(k),
      )
    )
      return null;
  const unit: Unit = { sentence: s, sights, first: clause.first, last: clause.last, link: '' };
  const who = doerOf(scene, unit);
  const kind = actOf(scene, [unit], []);
  const overflight = sights.every((x) => x.rule === 'overflight');
  return {
    spans: [{ start: doc.start(clause.first), end: doc.end(clause.last) }],
    actor: [...who.names],
    act: overflight ? 'other' : kind.act,
    per: rate.per,
    rate: rate.rate,
    why: {
      rule: `pattern-${rate.rule}`,
      words: [...new Set([...rate.words, ...kind.words, ...sights.flatMap((x) => x.words)])],
    },
  };
}

/** The clause that holds the rate and the violence: outwards from the rate. */
function clauseAround(scene: Scene, s: Sentence, rate: Rate, start: number): { first: number; last: number } {
  const { doc } = scene;
  let first = Math.max(start, clauseStart(scene, rate.first, s));
  let last = Math.max(rate.last, clauseEnd(scene, rate.last, s));
  const wide = (): boolean => violence(scene, first, last).length > 0;
  for (let n = 0; n < 3 && !wide() && first > start; n++)
    first = Math.max(start, clauseStart(scene, Math.max(start, first - 2), s));
  if (!wide()) last = Math.max(last, clauseEnd(scene, Math.min(s.last, last + 2), s));
  // What only says who tells it stays outside.
  for (let k = rate.first; k > first; k--) {
    if (!isSaying(scene, k) || doc.lower(k) === 'report' || doc.lower(k) === 'monitors') continue;
    if (violence(scene, k + 1, last).length > 0) first = k + 1;
    break;
  }
  while (first < rate.first && /^(?:,|;|:|and|but|that|"|“)$/.test(doc.lower(first))) first++;
  while (last > rate.last && /^[.,;:!?"”'’()…—–-]+$/.test(doc.word(last))) last--;
  return { first, last };
}

/** Words of violence in any tense: a habit needs no past. */
function violence(scene: Scene, first: number, last: number): Sight[] {
  const { doc } = scene;
  const out: Sight[] = [];
  for (let i = first; i <= last; i++) {
    const v = VERBS.get(doc.lower(i));
    if (v === undefined || (CASUALTIES.has(doc.lower(i)) && v.cls !== 'kill')) continue;
    const plain = v.needs === '' && v.cls !== 'record';
    const armed =
      weaponsIn(scene, i + 1, Math.min(last, i + 5)).length > 0 ||
      eventsIn(scene, i + 1, Math.min(last, i + 5)).length > 0;
    if (!plain && !armed) continue;
    if (doc.upos(i) !== 'VERB') continue;
    out.push(
      sight(i, `habit-${v.cls}`, [`incident-verbs:${v.base}`], {
        cls: v.cls,
        act: v.act,
        agent: subject(doc, i),
        passive: doc.xpos(i) === 'VBN' && isPassive(doc, i),
      }),
    );
  }
  for (const e of eventsIn(scene, first, last))
    out.push(sight(e.first, 'habit-noun', [`incident-nouns:${e.entry}`], { cls: 'noun', act: e.value.act }));
  if (out.length === 0)
    for (const w of weaponsIn(scene, first, last))
      out.push(
        sight(
          w.first,
          /^(?:fly|flew|flown|flying|flies|hover|buzz)$/.test(doc.lower(w.last + 1))
            ? 'overflight'
            : 'habit-weapon',
          [`weapon:${w.entry}`],
          { cls: 'noun', act: w.value.act as Sight['act'] },
        ),
      );
  return out.sort((a, b) => a.token - b.token);
}
