import { eventAt } from '../near.js';
import { type Rule, sight } from '../sight.js';

/** A number of breaches and who made them: "nine violations by the opposition", "5,130 ceasefire violations by Pakistan", "the number of Indian violations … at 3,097". */
export const tally: Rule = (scene, s, i) => {
  const { doc } = scene;
  const hit = eventAt(scene, i, s.last);
  if (hit === null || hit.value.kind !== 'breach' || !hit.value.plural) return null;
  const numbers = scene.quantities(s);
  const before = numbers.find((q) => q.last < i && i - q.last <= 3);
  const put = numbers.find((q) => q.first > i && q.first <= i + 8 && doc.lower(q.first - 1) === 'at');
  const named =
    put !== undefined && /^(?:number|tally|total)$/.test(`${doc.lower(Math.max(s.first, i - 3))}`);
  const numbered =
    named ||
    (put !== undefined && [1, 2, 3, 4].some((k) => doc.lower(Math.max(s.first, i - k)) === 'number'));
  if (!numbered && (before === undefined || doc.lower(Math.min(s.last, hit.last + 1)) !== 'by')) return null;
  return sight(i, 'violations-by', [`incident-nouns:${hit.entry}`], {
    cls: 'record',
    act: hit.value.act,
    patient: i,
  });
};
