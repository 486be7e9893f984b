import { object, subject } from '../../../language/index.js';
import { clauseEnd, clauseStart } from '../clause.js';
import { accusedOf, standOf } from '../fact.js';
import { UNREAL_NOUN, VERBS } from '../lexicon.js';
import { eventsIn, weaponsIn } from '../near.js';
import { type Rule, sight } from '../sight.js';
import { phraseStart } from './nominal.js';

/** "launched over 100 drones against", "112 missiles were fired at", "carried out at least 16 attacks", "opened fire on". */
export const launch: Rule = (scene, s, i) => {
  const { doc } = scene;
  const entry = VERBS.get(doc.lower(i));
  if (entry?.cls !== 'launch') return null;
  const next = i < s.last ? doc.lower(i + 1) : '';
  if (entry.needs === '+off' && next !== 'off') return null;
  if (entry.base === 'carry' && next !== 'out') {
    const start = clauseStart(scene, i, s);
    if (!(doc.lower(i + 1) === 'out' || eventsIn(scene, start, i - 1).length > 0)) return null;
  }
  const stand = standOf(scene, i, entry, s);
  if (stand.fact === 'no' || stand.fact === 'unreal' || stand.fact === 'present') return null;
  const accused = stand.fact === 'adverbial' && accusedOf(scene, i, s.first);
  if (stand.fact === 'adverbial' && !accused && doc.lower(Math.max(s.first, i - 1)) !== ',') {
    if (entry.base !== 'fire') return null;
  }
  const end = clauseEnd(scene, i, s);
  const start = clauseStart(scene, i, s);
  const words = [`incident-verbs:${entry.base}`];
  const behind: [number, number] = [i + 1, Math.min(end, i + 12)];
  const before: [number, number] = [start, i - 1];
  // "the adversary fired artillery": a participle to the tagger, but what was fired stands behind.
  const active =
    stand.fact === 'reduced' &&
    doc.lower(Math.min(s.last, i + 1)) !== 'by' &&
    weaponsIn(scene, i + 1, Math.min(end, i + 3)).length > 0 &&
    weaponsIn(scene, ...before).length === 0;
  const passive = stand.passive && !active;
  const scope = passive ? before : behind;
  const weapons = weaponsIn(scene, ...scope);
  // "undertook to halt all air sorties": held back, not flown.
  if (next === 'to' && entry.base === 'undertake') return null;
  const events = eventsIn(scene, ...scope).filter(
    (e) =>
      e.value.kind !== 'result' &&
      UNREAL_NOUN.endingAt(doc, phraseStart(scene, e.first, s.first) - 1, s.first) === null,
  );
  // "fired 60 times at government positions".
  const times = scene.quantities(s).find((q) => q.first === i + 1 && /^times?$/.test(doc.lower(q.last + 1)));
  const fire = next === 'fire' || (next === 'up' && entry.base === 'open');
  if (entry.base === 'open') {
    if (!fire) return null;
  } else if (entry.base === 'fire') {
    const aimed =
      /^(?:on|at|upon|into|towards?|across)$/.test(next) ||
      (next === 'from' && weapons.length > 0) ||
      (times !== undefined && /^(?:on|at|upon|into|towards?|across)$/.test(doc.lower(times.last + 2)));
    if (weapons.length === 0 && !aimed) return null;
  } else if (entry.needs === 'event' || entry.needs === '') {
    if (events.length === 0 && weapons.length === 0) return null;
    if (entry.needs === 'event' && events.length === 0) return null;
  } else if (weapons.length === 0 && events.length === 0) return null;
  // The noun itself must not be a thing of the mind: "launched a plan for an attack" has its event too far off.
  const first = Math.min(
    weapons[0]?.first ?? Number.MAX_SAFE_INTEGER,
    events[0]?.first ?? Number.MAX_SAFE_INTEGER,
  );
  if (!passive && first !== Number.MAX_SAFE_INTEGER && first - i > 10) return null;
  for (const w of weapons) words.push(`weapon:${w.entry}`);
  for (const e of events) words.push(`incident-nouns:${e.entry}`);
  const parsed = doc.model !== undefined;
  return sight(i, passive ? 'launch-passive' : 'launch-active', words, {
    cls: 'launch',
    act: events[0] === undefined || events[0].value.act === 'attack' ? entry.act : events[0].value.act,
    passive,
    agent: accused ? i - 2 : parsed ? subject(doc, i) : -1,
    patient: parsed ? object(doc, i) : -1,
  });
};
