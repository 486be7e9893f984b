import { list } from '../../../model/words.js';
import { REMAINS } from '../../words/incident-context.js';
import { PLACE_PREPS } from '../lexicon.js';
import { weaponsIn } from '../near.js';
import { type Rule, sight } from '../sight.js';

/** The words that `aimed` and `ofThem` start from. */
export const AIMED_STARTS = list('aimed directed');
export const OF_THEM_STARTS = list('of number figure total');

/** What a later sentence adds: "The attack was aimed mainly at Kyiv", "most of them in the direction of Kyiv". */
export const aimed: Rule = (scene, s, i) => {
  const { doc } = scene;
  if (!AIMED_STARTS.has(doc.lower(i)) || !/^(?:was|were|been)$/.test(before(scene, i, s.first))) return null;
  const at = scene.placesIn(i + 1, Math.min(s.last, i + 5));
  if (at.length === 0 || PLACE_PREPS.at(doc, i + 1) === null) {
    if (!(at.length > 0 && /^(?:mainly|mostly|primarily|chiefly|at)$/.test(doc.lower(i + 1)))) return null;
  }
  if (!subjectIsBlow(scene, s.first, i)) return null;
  return sight(i, 'aimed-at', [`incident-context:${doc.lower(i)}`], {
    cls: 'record',
    act: 'attack',
    role: 'detail',
    passive: true,
  });
};

/** "Twenty-one of them were missiles", "21 of these were missiles", "put the number at roughly 396". */
export const ofThem: Rule = (scene, s, i) => {
  const { doc } = scene;
  const w = doc.lower(i);
  if (w === 'of' && /^(?:them|these|those)$/.test(doc.lower(Math.min(s.last, i + 1)))) {
    const q = scene.quantities(s).find((x) => x.last === i - 1);
    const weapon = weaponsIn(scene, i + 2, Math.min(s.last, i + 4))[0];
    if (q === undefined || weapon === undefined || weapon.value.count === '') return null;
    return sight(i, 'of-them', [`weapon:${weapon.entry}`], {
      cls: 'record',
      act: 'attack',
      role: 'detail',
      passive: true,
    });
  }
  if (
    (w === 'number' || w === 'figure' || w === 'total') &&
    /^(?:put|puts|gave)$/.test(doc.lower(Math.max(s.first, i - 2)))
  ) {
    const q = scene.quantities(s).find((x) => x.first > i && x.first - i <= 2);
    if (q === undefined || doc.lower(i + 1) !== 'at') return null;
    return sight(i, 'put-number', ['incident-verbs:record'], {
      cls: 'record',
      act: 'attack',
      role: 'detail',
      passive: true,
    });
  }
  return null;
};

/** "report debris of downed drones in the Holosiivskyi district": a noun phrase that tells of it. */
export const debrisNoun: Rule = (scene, s, i) => {
  const { doc } = scene;
  if (!REMAINS.has(doc.lower(i)) || !/^(?:of|from)$/.test(doc.lower(Math.min(s.last, i + 1)))) return null;
  const weapons = weaponsIn(scene, i + 2, Math.min(s.last, i + 5));
  const last = weapons[0]?.last ?? -1;
  if (last < 0 || !/^(?:in|on|at|near)$/.test(doc.lower(Math.min(s.last, last + 1)))) return null;
  if (/^(?:of|no|without)$/.test(doc.lower(Math.max(s.first, i - 1))) && doc.lower(i - 1) !== 'of')
    return null;
  return sight(i, 'debris-noun', [`incident-context:${doc.lower(i)}`, `weapon:${weapons[0]!.entry}`], {
    cls: 'explode',
    act: 'attack',
  });
};

function before(scene: Parameters<Rule>[0], i: number, first: number): string {
  const { doc } = scene;
  for (let k = i - 1; k >= first && i - k <= 3; k--)
    if (/^(?:was|were|been)$/.test(doc.lower(k))) return doc.lower(k);
  return '';
}

function subjectIsBlow(scene: Parameters<Rule>[0], first: number, i: number): boolean {
  for (let k = i - 1; k >= first && i - k <= 8; k--)
    if (
      /^(?:attack|attacks|barrage|strike|strikes|salvo|drones|missiles|assault|they)$/.test(
        scene.doc.lower(k),
      )
    )
      return true;
  return false;
}
