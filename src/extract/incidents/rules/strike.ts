import { object, subject } from '../../../language/index.js';
import { clauseEnd } from '../clause.js';
import { accusedOf, standOf } from '../fact.js';
import { VERBS } from '../lexicon.js';
import { type Rule, sight } from '../sight.js';

/** "Russian forces attacked Kharkiv", "a depot was hit", "a passenger train hit in …", "shelling the towns of …". */
export const strike: Rule = (scene, s, i) => {
  const { doc } = scene;
  const entry = VERBS.get(doc.lower(i));
  if (entry?.cls !== 'strike') return null;
  const next = i < s.last ? doc.lower(i + 1) : '';
  if (entry.base === 'shoot' && next === 'down') return null;
  const stand = standOf(scene, i, entry, s);
  if (stand.fact === 'no' || stand.fact === 'unreal' || stand.fact === 'present') return null;
  const parsed = doc.model !== undefined;
  const agent = parsed ? subject(doc, i) : -1;
  const patient = parsed ? object(doc, i) : -1;
  const accused = stand.fact === 'adverbial' && accusedOf(scene, i, s.first);
  if (stand.fact === 'adverbial' && !accused && ceases(scene, i, s.last)) return null;
  if (stand.fact === 'adverbial' && !accused) {
    // "…, shelling the towns of Abala and Berhale": its own places make it an event; "targeting" only narrows one.
    const end = clauseEnd(scene, i, s);
    const placed = scene.placesIn(i + 1, end).length > 0;
    return sight(i, 'strike-gerund', [`incident-verbs:${entry.base}`], {
      cls: 'strike',
      act: entry.act,
      role: entry.base === 'target' || !placed ? 'detail' : 'event',
      agent,
      patient,
    });
  }
  // "soldiers stormed into the town": a participle to the tagger, but no sufferer stands before it.
  const moved = stand.fact === 'reduced' && /^(?:to|into|onto|at)$/.test(next);
  if (moved)
    return sight(i, 'strike-active', [`incident-verbs:${entry.base}`], {
      cls: 'strike',
      act: entry.act,
      agent: i - 1,
      patient,
    });
  return sight(i, stand.passive ? 'strike-passive' : 'strike-active', [`incident-verbs:${entry.base}`], {
    cls: 'strike',
    act: entry.act,
    passive: stand.passive,
    // "accused Kyiv of attacking": the accused.
    agent: accused ? i - 2 : agent,
    patient,
  });
};

/** "shelling suddenly ceased": nothing is told but quiet. */
function ceases(scene: Parameters<Rule>[0], i: number, last: number): boolean {
  for (let k = i + 1; k <= Math.min(last, i + 4); k++)
    if (
      /^(?:ceased|stopped|subsided|halted|ended|eased|abated|paused|decreased|declined|dropped|fell)$/.test(
        scene.doc.lower(k),
      )
    )
      return true;
  return false;
}
