import { subject } from '../../../language/index.js';
import { standOf } from '../fact.js';
import { VERBS } from '../lexicon.js';
import { eventsIn } from '../near.js';
import { type Rule, sight } from '../sight.js';

/** "government troops clashed with rebels near …", "the two armies exchanged fire", "guns were still dueling". */
export const clash: Rule = (scene, s, i) => {
  const { doc } = scene;
  const entry = VERBS.get(doc.lower(i));
  if (entry?.cls !== 'clash') return null;
  const stand = standOf(scene, i, entry, s);
  if (stand.fact !== 'fact') return null;
  if (
    entry.needs === 'fire' &&
    !eventsIn(scene, i + 1, Math.min(s.last, i + 8)).some(
      (e) => e.value.kind === 'fire' || e.value.kind === 'noise' || e.value.kind === 'attack',
    )
  )
    return null;
  return sight(i, 'clash', [`incident-verbs:${entry.base}`], {
    cls: 'clash',
    act: entry.act,
    agent: doc.model === undefined ? -1 : subject(doc, i),
  });
};
