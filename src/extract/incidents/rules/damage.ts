import { object, subject } from '../../../language/index.js';
import { standOf } from '../fact.js';
import { VERBS } from '../lexicon.js';
import { type Rule, sight } from '../sight.js';

/** "Several warehouses were damaged", "wrecked Turkish air-defense batteries". */
export const damage: Rule = (scene, s, i) => {
  const { doc } = scene;
  const entry = VERBS.get(doc.lower(i));
  if (
    doc.lower(i) === 'set' &&
    (/^(?:ablaze|alight)$/.test(doc.lower(Math.min(s.last, i + 1))) ||
      (doc.lower(Math.min(s.last, i + 1)) === 'fire' && doc.lower(Math.min(s.last, i + 2)) === 'to'))
  )
    return sight(i, 'set-fire', ['incident-verbs:set'], {
      cls: 'damage',
      act: 'attack',
      role: 'event',
      agent: subject(doc, i),
      patient: object(doc, i),
    });
  if (entry?.cls !== 'damage') return null;
  const stand = standOf(scene, i, entry, s);
  if (stand.fact === 'no' || stand.fact === 'unreal' || stand.fact === 'present') return null;
  const parsed = doc.model !== undefined;
  return sight(i, 'damage', [`incident-verbs:${entry.base}`], {
    cls: 'damage',
    act: entry.act,
    role: 'detail',
    passive: stand.passive,
    agent: parsed ? subject(doc, i) : -1,
    patient: parsed ? object(doc, i) : -1,
  });
};
