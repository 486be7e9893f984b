import { list } from '../../../model/words.js';
import { clauseStart } from '../clause.js';
import { standOf } from '../fact.js';
import { UNREAL_NOUN, VERBS } from '../lexicon.js';
import { eventsIn, weaponsIn } from '../near.js';
import { type Rule, sight } from '../sight.js';

/** Verbs of saying that make an event known: "shelling was reported", "explosions were heard". */
const KNOWN = list('reported heard recorded registered observed witnessed felt seen carried');

/** The words that `occur` starts from, beside the verbs of occurring. */
export const OCCUR_STARTS: readonly string[] = [...KNOWN, ...list('broke broken gone went were was been')];

/** "clashes broke out around Bhamo", "explosions were heard in Kyiv", "an attack took place", "shelling was reported from". */
export const occur: Rule = (scene, s, i) => {
  const { doc } = scene;
  const w = doc.lower(i);
  const entry = VERBS.get(w);
  const out = (w === 'broke' || w === 'broken') && doc.lower(Math.min(s.last, i + 1)) === 'out';
  const on = (w === 'gone' || w === 'went') && doc.lower(Math.min(s.last, i + 1)) === 'on';
  const known = KNOWN.has(w) && i > s.first;
  const taken =
    (entry?.base !== 'take' || doc.lower(Math.min(s.last, i + 1)) === 'place') && entry?.base !== 'hear';
  const been = w === 'been' && doc.lower(Math.max(s.first, i - 2)) === 'there';
  const occurs =
    out || on || (entry?.cls === 'occur' && taken) || known || w === 'were' || w === 'was' || been;
  if (!occurs) return null;
  const start = clauseStart(scene, i, s);
  if (w === 'were' || w === 'was' || been) return existential(scene, s, i) ?? underWay(scene, s, i, start);
  if (!out && !on && entry !== undefined) {
    // "mortar fire could be heard": what can be heard is there.
    const audible =
      entry.base === 'hear' && doc.lower(i - 1) === 'be' && /^(?:could|can)$/.test(doc.lower(i - 2));
    const stand = audible
      ? { fact: 'fact' as const, passive: true, first: i - 2 }
      : standOf(scene, i, entry, s);
    if (stand.fact === 'no' || stand.fact === 'unreal') return null;
    if (stand.fact === 'present' && entry.base !== 'continue' && entry.base !== 'rage') return null;
    if (known && !stand.passive && stand.fact !== 'reduced' && entry.base !== 'hear') return null;
    if (entry.base === 'hear' && !stand.passive) {
      const active = heard(scene, s, i);
      if (active !== null) return active;
    }
  }
  const events = eventsIn(scene, Math.max(start, i - 14), i - 1).filter(
    (e) => e.value.kind !== 'breach' && e.value.kind !== 'result',
  );
  const sounds = /^(?:heard)$/.test(w) ? weaponsIn(scene, start, i - 1) : [];
  const first = events[0];
  if (first === undefined && sounds.length === 0) return null;
  if (
    first !== undefined &&
    (UNREAL_NOUN.endingAt(doc, first.first - 1, s.first) !== null || negated(scene, s, first.first))
  )
    return null;
  const word = first === undefined ? `weapon:${sounds[0]!.entry}` : `incident-nouns:${first.entry}`;
  return sight(i, 'occur', [word], {
    cls: 'occur',
    act: first?.value.act ?? (sounds[0]!.value.act as 'shelling'),
    patient: first?.last ?? -1,
    // "The attacks continued throughout the week": what follows is told, not this.
    role:
      entry?.base === 'continue' && !/^(?:in|at|near|around)$/.test(doc.lower(i + 1)) ? 'detail' : 'event',
  });
};

/** "There were explosions", "there was shelling". */
function existential(scene: Parameters<Rule>[0], s: Parameters<Rule>[1], i: number) {
  const { doc } = scene;
  if (i === s.first || (doc.lower(i - 1) !== 'there' && doc.lower(i - 2) !== 'there')) return null;
  if (/^(?:no|not|n't|never)$/.test(doc.lower(i + 1))) return null;
  const counted = scene.quantities(s).some((q) => q.first > i && q.first - i <= 3);
  const events = eventsIn(scene, i + 1, Math.min(s.last, i + 5)).filter(
    (e) => e.value.kind !== 'breach' || counted,
  );
  const first = events[0];
  if (first === undefined || negated(scene, s, first.first)) return null;
  return sight(i, 'there-were', [`incident-nouns:${first.entry}`], {
    cls: 'occur',
    act: first.value.act,
    patient: first.last,
    role: first.value.kind === 'result' ? 'detail' : 'event',
  });
}

/** "Heavy fighting was under way near Shire". */
function underWay(scene: Parameters<Rule>[0], s: Parameters<Rule>[1], i: number, start: number) {
  const { doc } = scene;
  const next = doc.lower(Math.min(s.last, i + 1));
  const still = next === 'still' ? 1 : 0;
  const state = doc.lower(Math.min(s.last, i + 1 + still));
  const way = state === 'under' && doc.lower(Math.min(s.last, i + 2 + still)) === 'way';
  if (!way && !/^(?:underway|ongoing)$/.test(state)) return null;
  const first = eventsIn(scene, Math.max(start, i - 12), i - 1).find((e) =>
    /^(?:attack|clash)$/.test(e.value.kind),
  );
  if (first === undefined || negated(scene, s, first.first)) return null;
  return sight(i, 'occur', [`incident-nouns:${first.entry}`], {
    cls: 'occur',
    act: first.value.act,
    patient: first.last,
  });
}

/** "a patrol heard 38 undetermined explosions". */
function heard(scene: Parameters<Rule>[0], s: Parameters<Rule>[1], i: number) {
  const events = eventsIn(scene, i + 1, Math.min(s.last, i + 7)).filter(
    (e) => e.value.kind === 'noise' || e.value.kind === 'attack' || e.value.kind === 'clash',
  );
  const first = events[0];
  if (first === undefined) return null;
  return sight(i, 'heard', [`incident-nouns:${first.entry}`], {
    cls: 'occur',
    act: 'other',
    patient: first.last,
  });
}

function negated(scene: Parameters<Rule>[0], s: Parameters<Rule>[1], at: number): boolean {
  const { doc } = scene;
  for (let k = at - 1; k >= s.first && at - k <= 4; k--)
    if (/^(?:no|not|none|nor|without|any|zero)$/.test(doc.lower(k))) return true;
  return false;
}
