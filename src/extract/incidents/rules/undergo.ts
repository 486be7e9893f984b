import { subject } from '../../../language/index.js';
import { clauseEnd } from '../clause.js';
import { standOf } from '../fact.js';
import { VERBS } from '../lexicon.js';
import { eventsIn } from '../near.js';
import { type Rule, sight } from '../sight.js';

/** "came under fire", "suffered a new attack", "subjected to fire the environs of …", "repelled an attack". */
export const undergo: Rule = (scene, s, i) => {
  const { doc } = scene;
  const entry = VERBS.get(doc.lower(i));
  if (entry?.cls !== 'undergo') return null;
  if (entry.base === 'come' && doc.lower(Math.min(s.last, i + 1)) !== 'under') return null;
  const stand = standOf(scene, i, entry, s);
  if (stand.fact !== 'fact' && stand.fact !== 'reduced') return null;
  const end = clauseEnd(scene, i, s);
  const events = eventsIn(scene, i + 1, Math.min(end, i + 8)).filter(
    (e) => e.value.kind !== 'breach' && e.value.kind !== 'result',
  );
  const first = events[0];
  if (first === undefined) return null;
  // "came under fire from critics", "under attack over its record": words, not arms.
  if (/^(?:for|over)$/.test(doc.lower(Math.min(s.last, first.last + 1)))) return null;
  for (let k = first.last + 1; k <= Math.min(s.last, first.last + 5); k++)
    if (
      /^(?:critics|lawmakers|opposition|opponents|press|media|politicians|campaigners|unions)$/.test(
        doc.lower(k),
      )
    )
      return null;
  const own = doc.model === undefined ? -1 : subject(doc, i);
  // "subjected X to fire" has the doer as subject; the others have the sufferer.
  const doer = entry.base === 'subject' && !stand.passive;
  return sight(i, 'undergo', [`incident-verbs:${entry.base}`, `incident-nouns:${first.entry}`], {
    cls: 'undergo',
    act: first.value.act,
    passive: !doer,
    agent: doer ? own : -1,
    patient: doer ? -1 : own,
  });
};
