import { APART } from '../words/incident-context.js';
import { atHome, freshBlow, ofPeriod, otherArms } from './another.js';
import { add, type Draft, open, similar, type Told } from './draft.js';
import { counted } from './follow.js';
import { TIES } from './lexicon.js';
import type { Scene } from './scene.js';
import { reportDay, touches } from './when.js';

/**
 * Puts units that tell of one incident together, in text order. A detail (casualties, hits, what was shot down) goes to the
 * incident told just before, unless its place, time or figure says that it is another.
 */
export function join(scene: Scene, all: readonly Told[]): Draft[] {
  const drafts: Draft[] = [];
  for (const [n, alone] of all.entries()) {
    const told = counted(scene, alone, drafts.at(-1));
    const cause = causeOf(all, n);
    const home = homeOf(scene, told, cause, drafts);
    if (home !== null) {
      add(home, told, correction(scene, told));
      continue;
    }
    if (!told.event && !standsAlone(told) && cause === null) continue;
    drafts.push(inherit(scene, open(told), told, cause, drafts));
  }
  return drafts;
}

/** "people died WHEN A TRAIN WAS HIT": the blow told behind the harm, which belongs with it. */
function causeOf(all: readonly Told[], n: number): Told | null {
  const told = all[n]!;
  if (told.event) return null;
  for (let k = n + 1; k < all.length && all[k]!.unit.sentence === told.unit.sentence; k++) {
    const next = all[k]!;
    if (next.event) return /^(?:when|as|after)$/.test(next.unit.link) ? next : null;
  }
  return null;
}

/** The draft that a unit adds to; null where it tells of something else. */
function homeOf(scene: Scene, told: Told, cause: Told | null, drafts: readonly Draft[]): Draft | null {
  const near: { d: Draft; sentences: number; seen: number }[] = [];
  for (let n = drafts.length - 1, seen = 0; n >= 0 && seen < 6; n--, seen++) {
    const d = drafts[n]!;
    const last = d.told.at(-1)!;
    const sentences = told.unit.sentence.index - last.unit.sentence.index;
    if (sentences > 3 || told.line - last.line > 1) continue;
    if (compatible(scene, told, d) && (cause === null || compatible(scene, cause, d)))
      near.push({ d, sentences, seen });
  }
  if (cause !== null) {
    // The pair is told anew, unless the place of the blow has been told.
    const open = near.find(
      ({ d, sentences, seen }) =>
        sentences === 0 &&
        seen === 0 &&
        !d.told.some((t) => t.event) &&
        !(d.where.length > 0 && cause.where.length > 0 && !overlap(cause, d)) &&
        !conflict(told, d),
    );
    const known = near.find(({ d }) => cause.where.length > 0 && overlap(cause, d) && !listed(d));
    return open?.d ?? known?.d ?? null;
  }
  for (const { d, sentences, seen } of near) if (sentences === 0 && inSentence(told, d, seen)) return d;
  if (told.event) {
    for (const { d, sentences, seen } of near)
      if (sentences === 0 && seen === 0 && noiseOf(told, d)) return d;
    for (const { d, sentences, seen } of near) if (sentences > 0 && absorbs(told, d, seen)) return d;
    return null;
  }
  const figuresFit = ({ d }: { d: Draft }): boolean =>
    !conflict(told, d) || correction(scene, told) !== 'add';
  const strong = near.find(
    (x) =>
      x.sentences > 0 &&
      figuresFit(x) &&
      ((overlap(told, x.d) && !listed(x.d)) ||
        told.targets.some((t) => x.d.targets.some((y) => similar(t, y))) ||
        mentionsTarget(scene, told, x.d)),
  );
  if (strong !== undefined) return strong.d;
  if (told.where.length > 0) return null;
  return (
    near.find((x) => x.sentences > 0 && x.seen === 0 && figuresFit(x) && x.d.where.length <= 3)?.d ?? null
  );
}

function compatible(scene: Scene, told: Told, d: Draft): boolean {
  if (told.when !== null && d.when !== null && !d.borrowedTime && !touches(told.when, d.when)) return false;
  if (apart(scene, told) || otherArms(scene, told, d) || ofPeriod(told, d) || freshBlow(scene, told, d))
    return false;
  return (
    told.who.names.length === 0 || d.actor.length === 0 || told.who.names.some((n) => d.actor.includes(n))
  );
}

/** A unit of the same sentence as the draft's last. */
function inSentence(told: Told, d: Draft, seen: number): boolean {
  const last = d.told.at(-1)!;
  const { link } = told.unit;
  const clashing = told.where.length > 0 && d.where.length > 0 && !overlap(told, d);
  if (conflict(told, d)) return false;
  // "…, primarily targeting Kyiv" narrows the same blow.
  if (seen === 0 && told.unit.sights.every((x) => x.rule === 'strike-gerund') && link === ',') return true;
  if (!told.event) return !clashing && (seen === 0 || overlap(told, d));
  if (seen > 0) return false;
  // "nine were killed and dozens wounded in air raids on Rafah": one harm, told in two halves.
  if (
    !last.event &&
    d.where.length === 0 &&
    link === 'and' &&
    /^(?:kill|wound|die)$/.test(told.unit.sights[0]!.cls)
  )
    return true;
  // "were killed when a missile hit …": the cause and the harm are one.
  if (!last.event && /^(?:when|as|after)$/.test(link)) return true;
  // "Both deaths occurred in X, where a building was hit": the clause is about that place.
  if (!last.event && link === 'where' && told.where.length === 0) return true;
  if (link === ';' || link === ':' || link === 'while') return false;
  // "set off a mine and fired on a convoy in Labo": one more verb of the same doer, the place told only once.
  if (
    link === 'and' &&
    told.unit.sights[0]!.token - told.unit.first <= 1 &&
    d.where.length === 0 &&
    last.event
  )
    return true;
  return (
    told.where.length === 0 &&
    told.targets.length === 0 &&
    told.unit.sights.every((x) => /^(?:launch|strike|noun|kill|wound|die|leave)$/.test(x.cls)) &&
    /^(?:and|,|)$/.test(link)
  );
}

/** Several places, none inside another: a list of cities that were hit, each its own place. */
function listed(d: Draft): boolean {
  if (d.where.length < 2) return false;
  const inside = (a: Draft['where'][number], b: Draft['where'][number]): boolean =>
    a.mention !== null &&
    b.mention !== null &&
    (a.mention.place.parent === b.mention.place.id || a.mention.place.id === b.mention.place.id);
  return !d.where.some((a) => d.where.some((b) => a !== b && inside(a, b)));
}

/** A second event is the same when the first was only a frame ("the enemy attacked our oblast") or only heard ("explosions were heard"). */
function absorbs(told: Told, d: Draft, seen: number): boolean {
  if (seen > 0 || conflict(told, d)) return false;
  if (noiseOf(told, d)) return true;
  const samePlace = overlap(told, d);
  const frame =
    d.targets.length === 0 &&
    Object.keys(d.counts).length === 0 &&
    d.told.every((t) => t.unit.sights.every((x) => x.cls === 'strike' || x.cls === 'noun'));
  const specific = told.targets.length > 0 || Object.keys(told.counts).length > 0;
  return (
    frame &&
    specific &&
    told.when === null &&
    told.who.names.length === 0 &&
    (samePlace || d.where.length === 0 || within(told, d) || told.where.length === 0)
  );
}

/** "There were explosions, and debris came down in the X district": what was heard, and what it was. */
function noiseOf(told: Told, d: Draft): boolean {
  const noise = d.told.every((t) =>
    t.unit.sights.every((x) => x.cls === 'occur' || (x.cls === 'noun' && x.act === 'other')),
  );
  const weapon = told.unit.sights.some((x) => x.rule.startsWith('debris') || x.cls === 'explode');
  return noise && weapon && !conflict(told, d) && (overlap(told, d) || within(told, d));
}

/** The new place lies in the old one. */
function within(told: Told, d: Draft): boolean {
  return told.where.some((w) =>
    d.where.some(
      (x) =>
        w.mention === null ||
        x.mention === null ||
        !w.mention.known ||
        w.mention.place.parent === x.mention.place.id ||
        (x.mention.place.kind !== 'country' && w.mention.place.country === x.mention.place.country),
    ),
  );
}

function overlap(told: Told, d: Draft): boolean {
  return told.where.some((w) =>
    d.where.some(
      (x) =>
        x.name === w.name ||
        (x.mention !== null &&
          w.mention !== null &&
          x.mention.place.id === w.mention.place.id &&
          x.mention.known === w.mention.known),
    ),
  );
}

/** "Six people were injured at the hospital": the thing struck is named again. */
function mentionsTarget(scene: Scene, told: Told, d: Draft): boolean {
  const { doc } = scene;
  const heads = d.targets.map((t) => t.toLowerCase().split(/\s+/).at(-1)!);
  for (let k = told.unit.first; k <= told.unit.last; k++)
    if (heads.includes(doc.lower(k)) && /^(?:the|that|this)$/.test(doc.lower(Math.max(0, k - 1))))
      return true;
  return false;
}

function conflict(told: Told, d: Draft): boolean {
  // What was stopped is fewer than what was sent.
  const stopped = told.unit.sights.every((x) => x.cls === 'down');
  for (const slot of Object.keys(told.counts) as (keyof Told['counts'])[]) {
    const a = told.counts[slot];
    const b = d.counts[slot];
    if (a === undefined || b === undefined || slot === 'intercepted' || slot === 'launched') continue;
    if (stopped && (slot === 'drones' || slot === 'missiles')) continue;
    if (
      (a.min ?? 0) > (b.max ?? Number.POSITIVE_INFINITY) ||
      (b.min ?? 0) > (a.max ?? Number.POSITIVE_INFINITY)
    )
      return true;
  }
  return false;
}

/** "Twelve people died, not fifteen", "first reported 15 dead, then 12". */
function correction(scene: Scene, told: Told): 'add' | 'correct' | 'span' {
  const { doc } = scene;
  for (let k = told.unit.sentence.first; k <= told.unit.sentence.last; k++) {
    const w = doc.lower(k);
    if (/^(?:corrected|correction|revised|rose|risen|climbed|updated)$/.test(w)) return 'correct';
    if (w === 'then' && /\d/.test(doc.lower(k + 1))) return 'span';
  }
  return 'add';
}

function apart(scene: Scene, told: Told): boolean {
  for (let k = told.unit.first; k <= told.unit.last; k++)
    if (APART.has(scene.doc.lower(k)) && !(scene.doc.lower(k) === 'another' && k > told.unit.first + 8))
      return true;
  return false;
}

function standsAlone(told: Told): boolean {
  const figure = Object.entries(told.counts).some(
    ([k, c]) =>
      c !== undefined && (c.min ?? 0) > 0 && (k === 'killed' || k === 'injured' || k === 'intercepted'),
  );
  const placed = told.where.some(
    (w) => w.mention === null || w.mention.place.kind !== 'country' || !w.mention.known,
  );
  if (told.unit.sights.every((x) => x.nought)) return false;
  if (told.unit.sights.every((x) => x.cls === 'damage')) return told.targets.length > 0 && placed;
  return (
    figure || (placed && told.when !== null) || (told.targets.length > 0 && (placed || told.when !== null))
  );
}

/** Carries time and doer over from what is told just before, in the same paragraph or where words tie the two. */
function inherit(scene: Scene, d: Draft, told: Told, cause: Told | null, drafts: readonly Draft[]): Draft {
  const before = drafts.at(-1);
  if (before === undefined) {
    if (d.when === null && told.unit.sights.some((x) => x.cls === 'log')) d.when = reportDay(scene);
    return d;
  }
  const last = before.told.at(-1)!;
  const lead = told.line - last.line > 1 && ofLead(d, told, drafts);
  const near = told.line === last.line || told.line - last.line <= 1 || lead;
  const tied = ties(scene, told);
  if (told.detached === true) return d;
  if (d.when === null && (near || tied)) {
    d.when = before.when;
    d.borrowedTime = d.when !== null;
  }
  if (d.where.length === 0 && told.unit.sentence === last.unit.sentence && pointsBack(scene, told))
    d.where = [...before.where];
  if (d.when === null && told.unit.sights.some((x) => x.cls === 'log')) d.when = reportDay(scene);
  const sameTime =
    d.borrowedTime ||
    (told.shared === true && d.when !== null && before.when !== null && touches(d.when, before.when));
  const separate = apart(scene, told) || told.who.unknown || unnamed(scene, told);
  const log = told.unit.sights.some((x) => x.cls === 'log');
  if (
    d.actor.length === 0 &&
    !separate &&
    !log &&
    before.actor.length > 0 &&
    near &&
    (sameTime || tied) &&
    told.unit.sights.every((x) => x.cls !== 'clash') &&
    !atHome(told, cause, before) &&
    !otherArms(scene, told, before)
  ) {
    d.actor = before.actor;
    if (d.borrowedTime) d.follows = before;
    d.words.push('step:continuing-account');
  }
  return d;
}

/**
 * "Russia attacked Ukraine with … in the night to Tuesday. … Kyiv, Kharkiv and Odesa were attacked": a blow without time and doer, at
 * places of the country that the lead tells was attacked, where the report tells of no other time so far.
 */
function ofLead(d: Draft, told: Told, drafts: readonly Draft[]): boolean {
  const lead = drafts[0]!;
  if (d.when !== null || d.actor.length > 0 || lead.when === null || lead.actor.length === 0) return false;
  if (!told.unit.sights.every((x) => x.passive && (x.cls === 'strike' || x.cls === 'damage'))) return false;
  if (drafts.some((x) => x.when !== null && (x.when.from !== lead.when!.from || x.when.to !== lead.when!.to)))
    return false;
  const struck = lead.where.filter((w) => w.mention?.place.kind === 'country').map((w) => w.name);
  return (
    told.where.length > 0 &&
    told.where.every((w) => w.mention !== null && struck.includes(w.mention.place.country))
  );
}

/** "on its outskirts", "there": the place just named. */
function pointsBack(scene: Scene, told: Told): boolean {
  for (let k = told.unit.first; k <= told.unit.last; k++)
    if (/^(?:its|there|nearby)$/.test(scene.doc.lower(k))) return true;
  return false;
}

function ties(scene: Scene, told: Told): boolean {
  for (let k = told.unit.sentence.first; k <= told.unit.last; k++)
    if (TIES.at(scene.doc, k, told.unit.last) !== null) return true;
  return false;
}

/** "unknown men", "gunmen": somebody did it whom the text does not name. */
function unnamed(scene: Scene, told: Told): boolean {
  for (let k = told.unit.first; k <= told.unit.last; k++)
    if (
      /^(?:unknown|unidentified|gunmen|gunman|bomber|attackers|assailants|marksman|sniper|militants)$/.test(
        scene.doc.lower(k),
      ) ||
      (scene.doc.lower(k - 1) === 'by' &&
        /^(?:soldiers|troops|police|fighters|rebels)$/.test(scene.doc.lower(k)))
    )
      return true;
  return false;
}
