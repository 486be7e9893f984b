import type { Sentence } from '../../language/index.js';
import type { TimeExpression } from '../../time/index.js';
import { WordSet } from '../by-word.js';
import { UNARMED } from '../words/incident-context.js';
import { attribute } from './blame.js';
import { type Draft, type Told, tell } from './draft.js';
import { isAboutArms } from './gate.js';
import { isHabit } from './habit.js';
import { join } from './join.js';
import { atMeeting, lender } from './lend.js';
import { CASUALTIES, NOUNS, VERBS, WEAPON_NAMES } from './lexicon.js';
import { eventsIn, weaponsIn } from './near.js';
import { phraseSet } from './phrases.js';
import { sightsIn } from './rules/index.js';
import type { Scene } from './scene.js';
import { seriesIn } from './series.js';
import { unitsOf } from './unit.js';
import { publishedDay, shift, type When, whenOf } from './when.js';

/** Incidents in the making, in text order. */
export function readDrafts(scene: Scene): Draft[] {
  if (!isAboutArms(scene.doc)) return [];
  const borrowed = lender(scene);
  const all: Told[] = [];
  for (const s of scene.body) {
    if (!touched(scene, s) || isQuestion(scene, s) || isUnarmed(scene, s)) continue;
    const series = seriesIn(scene, s);
    if (series.length > 0) {
      all.push(...series);
      continue;
    }
    const sights = sightsIn(scene, s);
    if (sights.length === 0) continue;
    for (const unit of unitsOf(scene, s, sights)) {
      if (isHabit(scene, unit)) continue;
      const told = tell(scene, unit, borrowed);
      all.push(
        told.when === null && atMeeting(scene, unit)
          ? { ...told, ...borrowed.meeting(), shared: true }
          : told,
      );
    }
  }
  const drafts = join(
    scene,
    share(all).map((t) => (t.when === null && t.detached !== true ? timedBefore(scene, t, borrowed) : t)),
  );
  attribute(scene, drafts);
  return drafts.filter((d) => keeps(scene, d));
}

/** A time said at the head of a sentence holds for what follows in it. */
function share(all: readonly Told[]): Told[] {
  return all.map((t, n) => {
    if (t.when !== null) return t;
    for (let k = n - 1; k >= 0 && all[k]!.unit.sentence === t.unit.sentence; k--)
      if (all[k]!.when !== null) return { ...t, when: all[k]!.when, shared: true };
    // "shelled Naqoura and bombed Houla on Wednesday": a day at the end holds for both.
    const next = all[n + 1];
    const tail =
      next !== undefined &&
      next.unit.sentence === t.unit.sentence &&
      next.unit.link === 'and' &&
      t.event &&
      next.event;
    if (tail && next.when !== null && next.when.from === next.when.to)
      return { ...t, when: next.when, shared: true };
    return t;
  });
}

const UNARMED_WORDS = phraseSet(UNARMED);

/** Classes of verbs that need no other word of violence beside them. */
const STRONG: ReadonlySet<string> = new Set(['seize', 'clash', 'down', 'strike', 'kill']);

/** "The hardest case fell on February 1. A bus was hit …": the sentence before, of the same paragraph, sets the day. */
function timedBefore(scene: Scene, t: Told, borrowed: (x: TimeExpression) => When | null): Told {
  const s = scene.doc.sentences[t.unit.sentence.index - 1];
  if (s === undefined || scene.line(s.last) !== t.line || touched(scene, s)) return t;
  const times = scene.timesIn(s.first, s.last).filter((x) => x.kind === 'interval' && x.date !== null);
  const last = times.at(-1);
  return last === undefined || times.length > 1
    ? t
    : { ...t, when: whenOf(scene, last, borrowed), shared: true };
}

/** Verbs of violence and words for its victims, which touch a sentence by themselves. */
const TOUCHING = new WordSet([
  ...CASUALTIES.keys(),
  ...[...VERBS]
    .filter(([, v]) => (v.needs === '' || v.needs.startsWith('+') || STRONG.has(v.cls)) && v.cls !== 'record')
    .map(([form]) => form),
]);
/** Words with which the name of an event or of a weapon can begin. */
const NAMING = new WordSet([...NOUNS.firstWords(), ...WEAPON_NAMES.firstWords()]);

/** Whether a sentence holds a word of violence at all: only then is it tagged and parsed. */
function touched(scene: Scene, s: Sentence): boolean {
  const { doc } = scene;
  for (let i = s.first; i <= s.last; i++) {
    if (TOUCHING.has(doc, i)) return true;
    if (NAMING.has(doc, i) && (NOUNS.at(doc, i) !== null || WEAPON_NAMES.at(doc, i) !== null)) return true;
  }
  return false;
}

/** "A storm hit the coast", "fired tear gas": harm without arms. */
function isUnarmed(scene: Scene, s: Sentence): boolean {
  let cause = false;
  for (let i = s.first; i <= s.last && !cause; i++) cause = UNARMED_WORDS.at(scene.doc, i, s.last) !== null;
  if (!cause) return false;
  return (
    weaponsIn(scene, s.first, s.last).length === 0 &&
    eventsIn(scene, s.first, s.last).every((e) => e.value.kind !== 'attack')
  );
}

function isQuestion(scene: Scene, s: Sentence): boolean {
  for (let i = s.last; i > s.last - 3 && i >= s.first; i--) if (scene.doc.word(i) === '?') return true;
  return false;
}

/** An incident is told with a place, a time, a figure or a thing of its own, and belongs to the present war. */
function keeps(scene: Scene, d: Draft): boolean {
  const published = publishedDay(scene);
  if (published !== null && d.when?.to != null && d.when.to < shift(published, -730)) return false;
  if (published !== null && d.when?.from != null && d.when.from > published) return false;
  const figures = Object.values(d.counts).some((c) => c !== undefined);
  const own = d.when !== null && !d.borrowedTime;
  const narrow = d.where.some(
    (w) => w.mention === null || w.mention.place.kind !== 'country' || !w.mention.known,
  );
  const placed = d.where.length > 0;
  const fought = d.told.some((t) =>
    t.unit.sights.some((x) => x.cls === 'clash' || x.cls === 'occur' || x.cls === 'undergo'),
  );
  const tally = d.told.some((t) => t.unit.sights.some((x) => x.cls === 'record' || x.cls === 'breach'));
  return (
    figures ||
    tally ||
    (own && (placed || fought || d.targets.length > 0 || d.actor.length > 0)) ||
    (narrow &&
      (d.when !== null ||
        d.targets.length > 0 ||
        (d.actor.length > 0 && d.told.some((t) => t.event)) ||
        fought)) ||
    (d.targets.length > 0 && d.when !== null)
  );
}
