import { clauseEnd, clauseStart } from '../clause.js';
import { standOf } from '../fact.js';
import { UNREAL_NOUN, VERBS } from '../lexicon.js';
import { eventsIn, weaponsIn } from '../near.js';
import { type Rule, sight } from '../sight.js';

/**
 * Somebody counts: "the Air Force counted 105 drones", "18 hits recorded", "logged 15 violations", "reported attacks on nine
 * posts", "noting nine violations by the opposition", "the enemy broke his promise more than 1,300 times".
 */
export const record: Rule = (scene, s, i) => {
  const { doc } = scene;
  const entry = VERBS.get(doc.lower(i));
  if (entry === undefined || (entry.cls !== 'record' && entry.cls !== 'breach')) return null;
  const stand = standOf(scene, i, entry, s);
  if (stand.fact === 'no' || stand.fact === 'unreal') return null;
  const start = clauseStart(scene, i, s);
  const end = clauseEnd(scene, i, s);
  const passive = stand.passive || stand.fact === 'reduced';
  const words = [`incident-verbs:${entry.base}`];
  const numbers = scene.quantities(s);
  if (entry.cls === 'breach') {
    // A breach with a number of times is a tally of attacks; one without is a stance.
    const times = numbers.find(
      (q) => q.first > i && q.first <= i + 10 && /^(?:times|occasions)$/.test(doc.lower(q.last + 1)),
    );
    return times === undefined ? null : sight(i, 'broken-times', words, { cls: 'breach', act: 'other' });
  }
  const scope: [number, number] = passive ? [Math.max(start, i - 14), i - 1] : [i + 1, Math.min(end, i + 12)];
  // "It reported 38 missiles and 412 drones downed": told by what was stopped.
  for (let k = i + 1; k <= s.last && k <= i + 12 && !passive; k++)
    if (
      /^(?:downed|intercepted|neutralised|neutralized)$/.test(doc.lower(k)) &&
      (doc.rel(k) !== 'amod' || k === s.last || /^[.,;:]$/.test(doc.word(k + 1))) &&
      scene.quantities(s).some((q) => q.first > i && q.last < k) &&
      !separated(scene, i, k)
    )
      return null;
  const weapons = weaponsIn(scene, ...scope).filter((w) => w.value.count !== '');
  const events = eventsIn(scene, ...scope).filter((e) => e.value.kind !== 'fire');
  const near = [...weapons, ...events].sort((a, b) => (passive ? b.first - a.first : a.first - b.first))[0];
  if (near === undefined) return null;
  const counted = numbers.some(
    (q) =>
      (passive ? q.last < i && q.first >= scope[0] : q.first > i) &&
      near.first - q.last <= 5 &&
      near.first > q.first,
  );
  const at =
    passive &&
    numbers.some(
      (q) =>
        q.first > i &&
        q.first - i <= 4 &&
        /^(?:at|in)$/.test(doc.lower(q.first - 1)) &&
        /^(?:places?|locations?|sites?|points?|areas?|settlements?)$/.test(doc.lower(q.last + 1)),
    );
  const isEvent = events.includes(near as (typeof events)[number]);
  const kind = isEvent ? (near as (typeof events)[number]).value.kind : '';
  const bare = isEvent && !counted && (kind === 'attack' || kind === 'clash' || kind === 'breach');
  if (isEvent && UNREAL_NOUN.endingAt(doc, near.first - 1, s.first) !== null) return null;
  if (!counted && !bare && !(at && kind === 'result')) return null;
  if (at && kind === 'result')
    return sight(i, 'record', [...words, `incident-nouns:${near.entry}`], {
      cls: 'record',
      act: 'attack',
      role: 'detail',
      patient: near.first,
      passive,
    });
  // "reported an attack on X" is told by the noun; "counts violations every day" is a habit.
  if (!counted && (passive || near.first - i > 4)) return null;
  if (
    !counted &&
    (near as (typeof events)[number]).value.plural === false &&
    !uncountable(scene, i, near.first)
  )
    return null;
  const fewer = /^(?:fewer|more|less)$/.test(doc.lower(Math.max(s.first, near.first - 1)));
  words.push(isEvent ? `incident-nouns:${near.entry}` : `weapon:${near.entry}`);
  return sight(i, fewer ? 'record-fewer' : 'record', words, {
    cls: 'record',
    act: isEvent ? (near as (typeof events)[number]).value.act : 'attack',
    role: kind === 'result' ? 'detail' : 'event',
    patient: near.first,
    passive,
  });
};

/** "reported heavy shelling", not "reported an attack": no article before the noun. */
function uncountable(scene: Parameters<Rule>[0], i: number, at: number): boolean {
  for (let k = i + 1; k < at; k++)
    if (/^(?:a|an|the|its|their|his|another|this|that)$/.test(scene.doc.lower(k))) return false;
  return /^(?:shelling|bombardment|fighting|artillery|mortar|tank|rocket|gunfire|bombing|combat)$/.test(
    scene.doc.lower(at),
  );
}

/** A mark or another saying stands between the two. */
function separated(scene: Parameters<Rule>[0], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++)
    if (/^(?:,|;|:|—|–|said|which|were|was|had)$/.test(scene.doc.lower(k))) return true;
  return false;
}
