import { eventsIn, weaponsIn } from '../near.js';
import { type Rule, sight } from '../sight.js';

/**
 * A line of a log or a post: a place, a colon, and what came down: "Daraya, Rural Damascus: four barrel bombs at 13:10", "Pokrovsk
 * direction: 3 assaults since morning". The rule looks at the colon.
 */
export const logline: Rule = (scene, s, i) => {
  const { doc } = scene;
  if (doc.word(i) !== ':' || i - s.first > 9) return null;
  if (/^\d/.test(doc.word(i - 1)) && /^\d/.test(doc.word(Math.min(s.last, i + 1)))) return null;
  const placed =
    scene.placesIn(s.first, i - 1).length > 0 ||
    /^(?:direction|side|sector|front|district)$/.test(doc.lower(i - 1));
  if (!placed) return null;
  for (let k = s.first; k < i; k++)
    if (/^(?:said|says|told|reported|reports|wrote|added|asked)$/.test(doc.lower(k))) return null;
  const end = Math.min(s.last, i + 12);
  const events = eventsIn(scene, i + 1, end).filter(
    (e) => e.value.kind !== 'breach' && e.value.kind !== 'result',
  );
  const weapons = weaponsIn(scene, i + 1, end);
  const near = [...events, ...weapons].sort((a, b) => a.first - b.first)[0];
  if (near === undefined) return null;
  for (let k = i + 1; k < near.first; k++)
    if (/^(?:no|not|none|zero|without|if|expected|will|may|risk)$/.test(doc.lower(k))) return null;
  if (/^(?:none|no|zero)$/.test(doc.lower(Math.min(s.last, near.last + 2)))) return null;
  const noun = events.find((e) => e.first === near.first);
  return sight(
    near.first,
    'log-line',
    [noun !== undefined ? `incident-nouns:${near.entry}` : `weapon:${near.entry}`],
    {
      cls: 'log',
      act: noun?.value.act ?? (weapons[0]!.value.act as 'attack'),
      patient: near.first,
    },
  );
};
