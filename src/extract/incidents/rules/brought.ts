import { list } from '../../../model/words.js';
import { clauseStart } from '../clause.js';
import { weaponsIn } from '../near.js';
import { type Rule, sight } from '../sight.js';

/** The words that `brought` starts from. */
export const BROUGHT_STARTS = list('came brought saw');

/** "The night to January 28 brought one Iskander-M and 146 drones", "the night saw 40 missiles". */
export const brought: Rule = (scene, s, i) => {
  const { doc } = scene;
  if (doc.lower(i) === 'came') return cameWith(scene, s, i);
  if (!BROUGHT_STARTS.has(doc.lower(i))) return null;
  const start = clauseStart(scene, i, s);
  const times = scene.timesIn(start, i - 1).filter((t) => t.kind === 'interval');
  const next = /^(?:one|night|day)$/.test(doc.lower(Math.max(start, i - 1)));
  if (times.length === 0 && !next) return null;
  const weapons = weaponsIn(scene, i + 1, Math.min(s.last, i + 8)).filter((w) => w.value.count !== '');
  const first = weapons[0];
  if (first === undefined || !scene.quantities(s).some((q) => q.first > i && q.last < first.first))
    return null;
  // "The four preceding nights together had brought 459": a sum of what each night's account tells.
  for (let k = start; k < i; k++) if (/^(?:nights|days|weeks|months)$/.test(doc.lower(k))) return null;
  for (let k = start; k < i; k++)
    if (/^(?:median|mean|average|typical|usual)$/.test(doc.lower(k))) return null;
  return sight(i, 'night-brought', [`incident-verbs:bring`, `weapon:${first.entry}`], {
    cls: 'record',
    act: 'attack',
    patient: first.first,
  });
};

/** "Then came the night to February 3, with 71 missiles and 450 drones". */
function cameWith(scene: Parameters<Rule>[0], s: Parameters<Rule>[1], i: number) {
  const times = scene.timesIn(i + 1, Math.min(s.last, i + 4)).filter((t) => t.kind === 'interval');
  const weapons = weaponsIn(scene, i + 1, Math.min(s.last, i + 16)).filter((w) => w.value.count !== '');
  const first = weapons[0];
  if (times.length === 0 || first === undefined) return null;
  return sight(i, 'night-came', [`weapon:${first.entry}`], {
    cls: 'record',
    act: 'attack',
    patient: first.first,
  });
}
