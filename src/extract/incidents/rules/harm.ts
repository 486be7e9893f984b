import { object, subject } from '../../../language/index.js';
import { NOBODY } from '../../words/casualty.js';
import { clauseEnd, clauseStart } from '../clause.js';
import { standOf } from '../fact.js';
import { CASUALTIES, VERBS, VICTIM_NOUNS } from '../lexicon.js';
import { eventAt, eventsIn, weaponAt, weaponsIn } from '../near.js';
import { type Rule, sight } from '../sight.js';

/**
 * "killed two people in Dnipro", "dozens were injured", "13 civilians perished", "left at least 17 people dead", "claimed 18 lives",
 * and "nobody was hurt", which tells of a blow that did no harm to people.
 */
export const harm: Rule = (scene, s, i) => {
  const { doc } = scene;
  const w = doc.lower(i);
  const entry = VERBS.get(w);
  const cls = entry?.cls;
  if (entry === undefined || (cls !== 'kill' && cls !== 'wound' && cls !== 'die' && cls !== 'leave'))
    return null;
  if (entry.needs === '+down' && doc.lower(Math.min(s.last, i + 1)) !== 'down') return null;
  const start = clauseStart(scene, i, s);
  const end = clauseEnd(scene, i, s);
  const words = [`incident-verbs:${entry.base}`];
  const nought = noughtBefore(scene, start, i);
  if (nought >= 0) {
    if (cls === 'leave' || farPeriod(scene, start, end)) return null;
    return sight(i, 'nobody-hurt', [...words, `casualty:${doc.lower(nought)}`], {
      cls: 'wound',
      act: 'attack',
      role: 'detail',
      nought: true,
    });
  }
  const stand = standOf(scene, i, entry, s);
  if (stand.fact === 'unreal' || stand.fact === 'present') return null;
  if (stand.fact === 'no') {
    // "Two wounded in a drone strike": a number before a word that the tagger takes for an adjective.
    return null;
  }
  if (cls === 'leave') {
    const state = stateIn(scene, i + 1, Math.min(s.last, i + 10));
    const lives = entry.needs === 'lives' && livesIn(scene, i + 1, Math.min(s.last, i + 6));
    if (!state && !lives) return null;
  } else if (cls === 'die' && !violentDeath(scene, s, start, end, i)) return null;
  const parsed = doc.model !== undefined;
  const agent =
    parsed && cls !== 'die' && !(stand.fact === 'reduced' && !stand.passive) ? subject(doc, i) : -1;
  const active = !stand.passive && cls !== 'die' && stand.fact === 'fact';
  // "Israeli strikes have killed …": the blow itself is the subject.
  const blow =
    active &&
    agent >= 0 &&
    agent < i &&
    (eventAt(scene, agent, agent) !== null ||
      weaponAt(scene, agent, agent) !== null ||
      scene.actorAt(agent)?.bindable === true);
  return sight(i, `harm-${cls}`, words, {
    cls,
    act: entry.act,
    role: blow ? 'event' : 'detail',
    passive: !active,
    agent,
    patient: parsed ? object(doc, i) : -1,
  });
};

function noughtBefore(scene: Parameters<Rule>[0], start: number, i: number): number {
  const { doc } = scene;
  for (let k = start; k < i; k++) {
    if (NOBODY.has(doc.lower(k))) return k;
    if (doc.lower(k) === 'no' && (doc.lower(k + 1) === 'one' || VICTIM_NOUNS.at(doc, k + 1) !== null))
      return k;
  }
  return -1;
}

/** "For eight days nobody has been killed": quiet, not a blow without victims. */
function farPeriod(scene: Parameters<Rule>[0], first: number, last: number): boolean {
  return scene.timesIn(first, last).some((t) => t.kind === 'duration' || t.kind === 'start');
}

function stateIn(scene: Parameters<Rule>[0], first: number, last: number): boolean {
  const { doc } = scene;
  for (let k = first; k <= last; k++) {
    const c = CASUALTIES.get(doc.lower(k));
    if (c !== undefined && (c.shape === 'state' || c.slot === 'injured' || doc.lower(k) === 'killed'))
      return true;
    if (doc.lower(k) === 'casualties') return true;
  }
  return false;
}

function livesIn(scene: Parameters<Rule>[0], first: number, last: number): boolean {
  for (let k = first; k <= last; k++) if (/^(?:lives|life)$/.test(scene.doc.lower(k))) return true;
  return false;
}

/** Deaths are violent where a weapon, an attack or a blow stands in the sentence, or a number of dead is told beside a place. */
function violentDeath(
  scene: Parameters<Rule>[0],
  s: Parameters<Rule>[1],
  start: number,
  end: number,
  i: number,
): boolean {
  const { doc } = scene;
  for (let k = i + 1; k <= end; k++)
    if (
      /^(?:cancer|illness|disease|age|cold|hunger|starvation|cholera|natural|peacefully|malnutrition|thirst)$/.test(
        doc.lower(k),
      )
    )
      return false;
  if (weaponsIn(scene, s.first, s.last).length > 0 || eventsIn(scene, s.first, s.last).length > 0)
    return true;
  return (
    scene.quantities(s).some((q) => q.first >= start && q.last <= end) ||
    /^people$/.test(doc.lower(Math.max(start, i - 1)))
  );
}
