import type { Sentence } from '../../language/index.js';
import type { Told } from './draft.js';
import { weaponsIn } from './near.js';
import type { Quantity } from './quantity.js';
import type { Scene } from './scene.js';
import { sight } from './sight.js';
import { tellersOf } from './teller.js';
import type { Unit } from './unit.js';
import { whenOf } from './when.js';

/** "reported 112 drones and missiles for the night to January 30, 85 for January 31, 90 for February 1": one tally for each night. */
export function seriesIn(scene: Scene, s: Sentence): Told[] {
  const { doc } = scene;
  const items: { q: Quantity; first: number; last: number; time: ReturnType<Scene['timesIn']>[number] }[] =
    [];
  for (const q of scene.quantities(s)) {
    let at = q.last + 1;
    while (
      at < s.last &&
      at - q.last <= 5 &&
      !/^(?:for|on|in)$/.test(doc.lower(at)) &&
      !/^[,;.]$/.test(doc.word(at))
    )
      at++;
    if (!/^(?:for|on|in)$/.test(doc.lower(at))) continue;
    const next = /^(?:the)$/.test(doc.lower(at + 1)) && scene.timeAt(at + 1) === null ? at + 2 : at + 1;
    const time = scene.timeAt(next);
    if (time === null || time.kind !== 'interval') continue;
    items.push({ q, first: q.first, last: doc.tokenAt(time.end - 1), time });
  }
  if (new Set(items.map((x) => x.time)).size < 2 || new Set(items.map((x) => x.time)).size < items.length)
    return [];
  const weapons = weaponsIn(scene, items[0]!.first, items[0]!.last);
  if (weapons.length === 0) return [];
  const kinds = new Set(weapons.map((w) => w.value.count));
  const slot = kinds.size > 1 ? 'launched' : (weapons[0]!.value.count as 'drones');
  return items.map(({ q, first, last, time }, n) => {
    const seen = sight(first, 'series', [`weapon:${weapons[0]!.entry}`], {
      cls: 'series',
      act: kinds.size > 1 ? 'combined-strike' : (weapons[0]!.value.act as 'drone-strike'),
    });
    const unit: Unit = { sentence: s, sights: [seen], first, last, link: n === 0 ? '' : ';' };
    const night = nightOf(scene, items[0]!.time.text, time);
    return {
      unit,
      line: scene.line(first),
      who: { names: [], words: [], unknown: false },
      where: [],
      when: whenOf(scene, night, () => null),
      counts: { [slot]: q.count },
      targets: [],
      tellers: counters(scene, { ...unit, first: s.first }),
      words: [...seen.words],
      event: true,
    };
  });
}

/** "for the night to January 30, 85 for January 31": the bare dates are nights too. */
function nightOf(scene: Scene, first: string, time: ReturnType<Scene['timesIn']>[number]): typeof time {
  void scene;
  if (!/night/.test(first) || /night/.test(time.text) || time.from === null) return time;
  const from = new Date(Date.parse(`${time.from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const i = time.interval;
  const interval =
    i === null || i.startMin === null || i.startMax === null
      ? i
      : { ...i, startMin: i.startMin - 6 * 3_600_000, startMax: i.startMax - 6 * 3_600_000 };
  return { ...time, from, interval };
}

function counters(scene: Scene, u: Unit): readonly string[] {
  const { doc } = scene;
  for (let k = u.sights[0]!.token; k >= u.first; k--)
    if (/^(?:reported|counted|registered|recorded|gave|reports)$/.test(doc.lower(k)))
      return tellersOf(scene, {
        ...u,
        sights: [{ ...u.sights[0]!, cls: 'record', passive: false, token: k }],
      });
  return [];
}
