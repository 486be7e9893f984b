import { object, subject } from '../../../language/index.js';
import { clauseEnd } from '../clause.js';
import { accusedOf, standOf } from '../fact.js';
import { VERBS } from '../lexicon.js';
import { type Rule, sight } from '../sight.js';

/** "seized Nyamilima and Ishasha", "marched on Velika Kladusa": ground changes hands by arms. */
export const seize: Rule = (scene, s, i) => {
  const { doc } = scene;
  const entry = VERBS.get(doc.lower(i));
  if (entry?.cls !== 'seize') return null;
  if (entry.needs === 'on' && doc.lower(Math.min(s.last, i + 1)) !== 'on') return null;
  const stand = standOf(scene, i, entry, s);
  if (stand.fact === 'no' || stand.fact === 'unreal' || stand.fact === 'present') return null;
  if (stand.fact === 'adverbial' && !accusedOf(scene, i, s.first)) return null;
  const end = clauseEnd(scene, i, s);
  if (entry.needs !== 'person' && !stand.passive && scene.placesIn(i + 1, Math.min(end, i + 8)).length === 0)
    return null;
  return sight(i, 'seize', [`incident-verbs:${entry.base}`], {
    cls: 'seize',
    act: entry.act,
    passive: stand.passive,
    agent: stand.fact === 'adverbial' ? i - 2 : doc.model === undefined ? -1 : subject(doc, i),
    patient: doc.model === undefined ? -1 : object(doc, i),
  });
};
