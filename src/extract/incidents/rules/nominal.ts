import { clauseEnd, clauseStart, isFiniteVerb, isMark } from '../clause.js';
import { UNREAL_NOUN, VERBS } from '../lexicon.js';
import { eventAt } from '../near.js';
import { type Rule, sight } from '../sight.js';

/**
 * A noun of violence that a date makes an event: "Saturday's bombing of the Yarmouk district", "the missile blow at Ganja in the night to
 * October 17", "the bombardment of Badama by helicopters overnight", "nine violations by the opposition".
 */
export const nominal: Rule = (scene, s, i) => {
  const { doc } = scene;
  const hit = eventAt(scene, i, s.last);
  if (hit === null) return null;
  const { kind } = hit.value;
  if (kind !== 'attack' && kind !== 'clash' && kind !== 'vague' && kind !== 'noise') return null;
  if (UNREAL_NOUN.endingAt(doc, i - 1, s.first) !== null) return null;
  const phrase = phraseStart(scene, i, s.first);
  if (UNREAL_NOUN.endingAt(doc, phrase - 1, s.first) !== null) return null;
  for (let k = phrase; k < i; k++)
    if (
      /^(?:any|no|future|further|possible|potential|alleged|new|more)$/.test(doc.lower(k)) &&
      doc.lower(k) !== 'alleged'
    )
      return null;
  if (doc.lower(phrase - 1) === 'of' && /^(?:none|any|all|most|some)$/.test(doc.lower(phrase - 2)))
    return null;
  const end = Math.min(clauseEnd(scene, hit.last, s), nextVerb(scene, hit.last + 1, s.last), hit.last + 16);
  const own = scene.timesIn(hit.last + 1, end).some((t) => t.kind === 'interval');
  const genitive =
    scene.timesIn(phrase, i - 1).some((t) => t.kind === 'interval') && /^(?:'s|s'|')$/.test(doc.lower(i - 1));
  const dated = own || genitive || scene.timesIn(phrase, i - 1).some((t) => t.kind === 'interval');
  const aimed = /^(?:on|of|against|at|in|near|by|over)$/.test(doc.lower(Math.min(s.last, hit.last + 1)));
  if (!dated || (!aimed && !genitive)) return null;
  // "Tuesday's attacks came three days after …": told already, and set beside another thing.
  if (genitive && !aimed) {
    const verb = nextVerb(scene, hit.last + 1, s.last) + 1;
    if (verb <= s.last && !tells(scene, verb) && !carriedOut(scene, verb, s.last)) return null;
  }
  // "its attacks throughout this winter": the war goes on, no blow is told.
  if (scene.timesIn(phrase, end).every((t) => t.kind !== 'interval' || longer(t))) return null;
  // A noun that is the subject or object of a verb which tells of it is read there.
  if (
    kind === 'vague' &&
    !/^(?:missile|drone|artillery|air|rocket)$/.test(doc.lower(Math.max(s.first, i - 1)))
  )
    return null;
  void clauseStart;
  return sight(i, 'nominal-dated', [`incident-nouns:${hit.entry}`], {
    cls: 'noun',
    act: hit.value.act,
    patient: i,
  });
};

/** First token of the noun phrase that token i heads. */
export function phraseStart(scene: Parameters<Rule>[0], i: number, first: number): number {
  const { doc } = scene;
  let k = i - 1;
  while (k >= first) {
    const w = doc.lower(k);
    if (isMark(scene, k) || w === ',' || isFiniteVerb(scene, k)) break;
    // "The Azerbaijani military accused Armenia": a tagger may take the verb for a participle.
    if (/^(?:accus|blam)(?:e|es|ed|ing)$/.test(w)) break;
    if (
      /^(?:in|on|at|of|by|to|for|from|with|after|and|or|that|against|into|during|before|over|near|despite|since|under|among|through|as|when|while|which|who|where)$/.test(
        w,
      )
    )
      break;
    k--;
    if (/^(?:the|a|an|its|their|his|this|these|those)$/.test(w)) break;
  }
  return k + 1;
}

function nextVerb(scene: Parameters<Rule>[0], from: number, last: number): number {
  for (let k = from; k <= last; k++) if (isFiniteVerb(scene, k)) return k - 1;
  return last;
}

/** A verb of violence; "came" is one only as "came under". */
function tells(scene: Parameters<Rule>[0], k: number): boolean {
  const entry = VERBS.get(scene.doc.lower(k));
  return entry !== undefined && !entry.needs.startsWith('+') && entry.base !== 'come';
}

/** "Monday's attack had killed …", "was carried out …": the verb behind the auxiliary tells of violence. */
function carriedOut(scene: Parameters<Rule>[0], verb: number, last: number): boolean {
  for (let k = verb + 1; k <= Math.min(last, verb + 3); k++) {
    const entry = VERBS.get(scene.doc.lower(k));
    if (entry !== undefined && entry.cls !== 'record') return true;
  }
  return false;
}

/** More than ten days. */
function longer(t: { from: string | null; to: string | null }): boolean {
  return t.from === null || t.to === null || Date.parse(t.to) - Date.parse(t.from) > 10 * 86_400_000;
}
