import { CASUALTIES, VERBS, VICTIM_NOUNS } from '../lexicon.js';
import { type Rule, sight } from '../sight.js';

/**
 * Dead and wounded without a verb of harm: "reported nine dead in Gilan province", "speaks of ten soldiers killed and thirteen
 * wounded", "put the number of dead at 15", "One dead, woman, 61", "No casualties".
 */
export const toll: Rule = (scene, s, i) => {
  const { doc } = scene;
  const w = doc.lower(i);
  const c = CASUALTIES.get(w);
  if (c === undefined) return null;
  if (w === 'casualties' && /^(?:no|zero)$/.test(doc.lower(Math.max(s.first, i - 1))))
    return sight(i, 'no-casualties', ['casualty:casualties'], {
      cls: 'wound',
      act: 'attack',
      role: 'detail',
      nought: true,
    });
  const state =
    w === 'dead' ||
    ((c.shape === 'verb' || c.shape === 'die') &&
      VERBS.has(w) &&
      doc.xpos(i) !== 'VBD' &&
      doc.xpos(i) !== 'VBG' &&
      doc.xpos(i) !== 'VB');
  const noun =
    c.shape === 'noun' && (w === 'deaths' || w === 'fatalities' || w === 'lives' || w === 'injuries');
  if (!state && !noun) return null;
  for (let k = i - 1; k >= s.first && i - k <= 5; k--)
    if (/^(?:no|not|n't|if|would|could|without|presumed|feared|to|left|leaving|leaves)$/.test(doc.lower(k)))
      return null;
  const numbers = scene.quantities(s);
  const before = numbers.find(
    (q) => q.last < i && i - q.last <= 4 && !/^(?:,|;|:|in|on|at)$/.test(doc.lower(i - 1)),
  );
  const put = numbers.find(
    (q) => q.first > i && q.first - i <= 8 && /^(?:at|to)$/.test(doc.lower(q.first - 1)),
  );
  const both = noun && doc.lower(Math.max(s.first, i - 1)) === 'both';
  if (before === undefined && put === undefined && !both) return null;
  if (before !== undefined && state) {
    // Only people stand between the number and the word.
    for (let k = before.last + 1; k < i; k++) {
      const between = doc.lower(k);
      if (
        VICTIM_NOUNS.at(doc, k) !== null ||
        /^(?:of|and|were|was|more|the|reported|confirmed|other|its)$/.test(between) ||
        doc.upos(k) === 'ADJ'
      )
        continue;
      return null;
    }
  }
  return sight(i, 'toll', [`casualty:${w}`], {
    cls: c.slot === 'injured' ? 'wound' : 'kill',
    act: 'attack',
    role: 'detail',
    passive: true,
  });
};
