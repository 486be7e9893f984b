import { subject } from '../../../language/index.js';
import { clauseEnd, clauseStart } from '../clause.js';
import { standOf } from '../fact.js';
import { VERBS } from '../lexicon.js';
import { weaponsIn } from '../near.js';
import { type Rule, sight } from '../sight.js';

/** "56 of which were shot down", "downed 103 of the drones", "intercepted two missiles", "103 drones downed". */
export const down: Rule = (scene, s, i) => {
  const { doc } = scene;
  const w = doc.lower(i);
  const entry = VERBS.get(w);
  if (entry === undefined) return null;
  const next = doc.lower(Math.min(s.last, i + 1));
  if (w === 'down' && doc.upos(i) !== 'VERB') return null;
  // "debris of downed drones": no count of what was downed.
  if ((w === 'downed' || w === 'intercepted') && doc.rel(i) === 'amod') return null;
  const phrasal = entry.base === 'shoot' || entry.base === 'bring';
  if (phrasal) {
    let down = next === 'down' ? i + 1 : -1;
    for (let k = i + 1; k <= Math.min(s.last, i + 8) && down < 0; k++) if (doc.lower(k) === 'down') down = k;
    if (down < 0) return null;
  } else if (entry.cls !== 'down' && !(entry.base === 'destroy')) return null;
  const start = clauseStart(scene, i, s);
  const end = clauseEnd(scene, i, s);
  const weapons = [
    ...weaponsIn(scene, Math.max(start, i - 12), i - 1),
    ...weaponsIn(scene, i + 1, Math.min(end, i + 10)),
  ].filter((x) => /^(?:drone|missile|rocket|munition|shell|airbomb)$/.test(x.value.kind));
  const counted = scene
    .quantities(s)
    .some((q) => (q.first >= i && q.first <= i + 4) || (q.last < i && q.last >= i - 6));
  if (entry.base === 'destroy') {
    // Only weapons in the air are "destroyed" as an interception: the object is the drones themselves.
    const object = weapons.find((x) => x.first > i && x.first <= i + 6);
    const subject = weapons.find((x) => x.last < i && x.last >= i - 4);
    const passive = /^(?:were|was|been)$/.test(doc.lower(Math.max(s.first, i - 1)));
    if (!(object !== undefined || (subject !== undefined && passive))) return null;
    if (!counted) return null;
  } else if (
    weapons.length === 0 &&
    !(counted && /^(?:which|them|these|those)$/.test(around(scene, i, s.first)))
  ) {
    const plane = aircraftShot(scene, i, s);
    if (plane !== null) return plane;
    if (!(phrasal && counted)) return null;
  }
  const stand = standOf(scene, i, { ...entry, cls: 'down' }, s);
  if (stand.fact === 'unreal' || stand.fact === 'present') return null;
  if (stand.fact === 'no' && entry.base !== 'down') return null;
  return sight(i, 'shot-down', [`incident-verbs:${entry.base}`, ...weapons.map((x) => `weapon:${x.entry}`)], {
    cls: 'down',
    act: (weapons[0]?.value.act ?? 'attack') as 'drone-strike',
    role: 'detail',
  });
};

/** "shot down a military helicopter", "a transport plane was shot down": people fly in it, so that it is struck, not stopped. */
function aircraftShot(scene: Parameters<Rule>[0], i: number, s: Parameters<Rule>[1]): ReturnType<Rule> {
  const { doc } = scene;
  const entry = VERBS.get(doc.lower(i))!;
  const stand = standOf(scene, i, { ...entry, cls: 'down' }, s);
  if (stand.fact !== 'fact' && stand.fact !== 'reduced') return null;
  const be = /^(?:was|were|been|being)$/.test(doc.lower(Math.max(s.first, i - 1)));
  const isCraft = (w: { value: { kind: string } }): boolean => w.value.kind === 'aircraft';
  const behind = be ? undefined : weaponsIn(scene, i + 1, Math.min(s.last, i + 8)).find(isCraft);
  const craft = behind ?? weaponsIn(scene, Math.max(s.first, i - 8), i - 1).find(isCraft);
  const passive = behind === undefined;
  if (craft === undefined) return null;
  return sight(i, 'shot-down-aircraft', [`incident-verbs:${entry.base}`, `weapon:${craft.entry}`], {
    cls: 'strike',
    act: 'attack',
    passive,
    agent: passive ? -1 : subject(doc, i),
    patient: craft.last,
  });
}

/** The pronoun that stands for weapons named before: "of which", "of them". */
function around(scene: Parameters<Rule>[0], i: number, first: number): string {
  const { doc } = scene;
  for (let k = i - 1; k >= first && i - k <= 6; k--)
    if (/^(?:which|them|these|those)$/.test(doc.lower(k))) return doc.lower(k);
  for (let k = i + 1; k <= i + 5 && k < doc.size; k++)
    if (/^(?:which|them|these|those)$/.test(doc.lower(k))) return doc.lower(k);
  return '';
}
