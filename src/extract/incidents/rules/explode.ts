import { object, subject } from '../../../language/index.js';
import { REMAINS } from '../../words/incident-context.js';
import { clauseEnd, clauseStart } from '../clause.js';
import { standOf } from '../fact.js';
import { VERBS } from '../lexicon.js';
import { weaponsIn } from '../near.js';
import { type Rule, sight } from '../sight.js';

/** "a roadside bomb went off", "a mortar round landed in his yard", "debris of downed drones fell", "blew himself up". */
export const explode: Rule = (scene, s, i) => {
  const { doc } = scene;
  const entry = VERBS.get(doc.lower(i));
  if (entry?.base === 'come' && doc.lower(Math.min(s.last, i + 1)) === 'down') return cameDown(scene, s, i);
  if (entry?.cls !== 'explode') return null;
  const next = i < s.last ? doc.lower(i + 1) : '';
  const after = i + 1 < s.last ? doc.lower(i + 2) : '';
  if (entry.needs === '+off' && next !== 'off') return null;
  if (entry.needs === '+up' && next !== 'up' && after !== 'up') return null;
  const stand = standOf(scene, i, entry, s);
  if (
    stand.fact === 'no' ||
    stand.fact === 'unreal' ||
    stand.fact === 'present' ||
    stand.fact === 'adverbial'
  )
    return null;
  const start = clauseStart(scene, i, s);
  const weapons = weaponsIn(scene, start, i - 1);
  const own = weaponsIn(scene, i + 1, Math.min(i + 4, clauseEnd(scene, i, s)));
  let remains = -1;
  for (let k = start; k < i; k++) if (REMAINS.has(doc.lower(k))) remains = k;
  if (weapons.length === 0 && remains < 0 && !(entry.base === 'detonate' && own.length > 0)) {
    const blownUp =
      entry.needs === '+up' && next === 'up' && (stand.passive || blownObject(scene, i, s.last));
    if (blownUp)
      return sight(i, 'blew-up', [`incident-verbs:${entry.base}`], {
        cls: 'strike',
        act: 'attack',
        passive: stand.passive,
        agent: subject(doc, i),
        patient: object(doc, i),
      });
    if (entry.needs !== '' && !(entry.needs === '+up' && next !== 'up')) return null;
    if (
      entry.needs === '' &&
      !/^(?:device|car|truck|vehicle|motorcycle|it|package|van)$/.test(doc.lower(Math.max(start, i - 1)))
    )
      return null;
  }
  return sight(
    i,
    remains >= 0 ? 'debris-fell' : 'explode',
    [
      `incident-verbs:${entry.base}`,
      ...[...weapons, ...own].map((w) => `weapon:${w.entry}`),
      ...(remains >= 0 ? [`incident-context:${doc.lower(remains)}`] : []),
    ],
    { cls: 'explode', act: entry.act, agent: -1 },
  );
};

/** "blew up a section of the pipeline": something other than the doer. */
function blownObject(scene: Parameters<Rule>[0], i: number, last: number): boolean {
  const { doc } = scene;
  return i + 2 <= last && /^(?:a|an|the|two|three|several|part|parts|\d+)$/.test(doc.lower(i + 2));
}

/** "debris of downed drones came down in the district". */
function cameDown(scene: Parameters<Rule>[0], s: Parameters<Rule>[1], i: number) {
  const { doc } = scene;
  for (let k = clauseStart(scene, i, s); k < i; k++) {
    if (!REMAINS.has(doc.lower(k))) continue;
    const weapons = weaponsIn(scene, k + 1, i - 1).map((w) => `weapon:${w.entry}`);
    return sight(i, 'debris-fell', ['incident-verbs:come', ...weapons, `incident-context:${doc.lower(k)}`], {
      cls: 'explode',
      act: 'attack',
      agent: -1,
    });
  }
  // "one shell has come down near the crossing".
  const own = weaponsIn(scene, clauseStart(scene, i, s), i - 1).filter((w) =>
    /^(?:shell|rocket|missile|drone|bomb|airbomb)$/.test(w.value.kind),
  );
  const stand = standOf(scene, i, VERBS.get(doc.lower(i))!, s);
  if (own.length === 0 || stand.fact !== 'fact') return null;
  return sight(i, 'explode', ['incident-verbs:come', ...own.map((w) => `weapon:${w.entry}`)], {
    cls: 'explode',
    act: 'attack',
    agent: -1,
  });
}
