import { APART } from '../words/incident-context.js';
import { add, type Draft, open, similar, type Told } from './draft.js';
import { TIES } from './lexicon.js';
import type { Scene } from './scene.js';
import { touches } from './when.js';

/**
 * Puts units that tell of one incident together, in text order. A detail (casualties, hits, what was shot down) goes to the
 * incident told just before, unless its place, time or figure says that it is another.
 */
export function join(scene: Scene, all: readonly Told[]): Draft[] {
  const drafts: Draft[] = [];
  for (const told of all) {
    const home = homeOf(scene, told, drafts);
    if (home !== null) {
      add(home, told, correction(scene, told, home));
      continue;
    }
    if (!told.event && !standsAlone(told)) continue;
    drafts.push(inherit(scene, open(told), told, drafts));
  }
  return drafts;
}

/** The draft that a unit adds to; null where it tells of something else. */
function homeOf(scene: Scene, told: Told, drafts: readonly Draft[]): Draft | null {
  for (let n = drafts.length - 1, seen = 0; n >= 0 && seen < 5; n--, seen++) {
    const d = drafts[n]!;
    const last = d.told.at(-1)!;
    const sentences = told.unit.sentence.index - last.unit.sentence.index;
    if (sentences > 3 || told.line - last.line > 1) break;
    if (fits(scene, told, d, sentences, seen)) return d;
  }
  return null;
}

function fits(scene: Scene, told: Told, d: Draft, sentences: number, seen: number): boolean {
  const last = d.told.at(-1)!;
  if (told.when !== null && d.when !== null && !d.borrowedTime && !touches(told.when, d.when)) return false;
  if (apart(scene, told)) return false;
  if (told.who.names.length > 0 && d.actor.length > 0 && !told.who.names.some((n) => d.actor.includes(n)))
    return false;
  const samePlace = overlap(told, d);
  const clashing = told.where.length > 0 && d.where.length > 0 && !samePlace;
  const figures = conflict(told, d);
  const { link } = told.unit;
  if (sentences === 0) {
    // "were killed when a missile hit …": the cause and the harm are one.
    const causal = /^(?:when|as|after)$/.test(link) && !last.event && told.event;
    if (causal && !figures && seen === 0) return true;
    if (told.event) {
      if (
        seen === 0 &&
        !last.event &&
        !clashing &&
        !figures &&
        link !== ';' &&
        /^(?:when|as|after|and|)$/.test(link)
      )
        return !(link === 'and' && told.where.length > 0 && d.where.length > 0);
      return (
        seen === 0 &&
        last.event &&
        told.where.length === 0 &&
        told.targets.length === 0 &&
        told.unit.sights.every((x) => x.cls === 'launch' || x.cls === 'strike' || x.cls === 'noun') &&
        !figures &&
        sameSubject(told) &&
        link !== 'while'
      );
    }
    if (figures) return false;
    return !clashing && (seen === 0 || samePlace);
  }
  if (told.event) return absorbs(scene, told, d, samePlace, figures, seen);
  const named = told.targets.length > 0 && d.targets.some((t) => told.targets.some((x) => similar(t, x)));
  const spoken = mentionsTarget(scene, told, d);
  if (figures && correction(scene, told, d) === 'add') return false;
  if (samePlace || named || spoken) return true;
  if (told.where.length > 0) return false;
  return seen === 0 && d.where.length <= 3 && !(told.when !== null && d.when === null);
}

/** A second event is the same when the first was only a frame ("the enemy attacked our oblast") or only heard ("explosions were heard"). */
function absorbs(
  scene: Scene,
  told: Told,
  d: Draft,
  samePlace: boolean,
  figures: boolean,
  seen: number,
): boolean {
  if (seen > 0 || figures) return false;
  const noise = d.told.every((t) => t.unit.sights.every((x) => x.cls === 'occur'));
  const weapon = told.unit.sights.some((x) => x.rule === 'debris-fell' || x.cls === 'explode');
  if (noise && weapon && (samePlace || within(told, d))) return true;
  const frame =
    d.targets.length === 0 &&
    Object.keys(d.counts).length === 0 &&
    d.told.every((t) => t.unit.sights.every((x) => x.cls === 'strike' || x.cls === 'noun'));
  const specific = told.targets.length > 0 || Object.keys(told.counts).length > 0;
  void scene;
  return (
    frame &&
    specific &&
    told.when === null &&
    told.who.names.length === 0 &&
    (samePlace || d.where.length === 0 || within(told, d) || told.where.length === 0)
  );
}

/** The new place lies in the old one. */
function within(told: Told, d: Draft): boolean {
  return told.where.some((w) =>
    d.where.some(
      (x) =>
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
        (x.mention.place.id === w.mention.place.id && x.mention.known === w.mention.known),
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
  for (const slot of Object.keys(told.counts) as (keyof Told['counts'])[]) {
    const a = told.counts[slot];
    const b = d.counts[slot];
    if (a === undefined || b === undefined || slot === 'intercepted' || slot === 'launched') continue;
    if (
      (a.min ?? 0) > (b.max ?? Number.POSITIVE_INFINITY) ||
      (b.min ?? 0) > (a.max ?? Number.POSITIVE_INFINITY)
    )
      return true;
  }
  return false;
}

/** "Twelve people died, not fifteen", "first reported 15 dead, then 12". */
function correction(scene: Scene, told: Told, d: Draft): 'add' | 'correct' | 'span' {
  void d;
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

function sameSubject(told: Told): boolean {
  return told.unit.link === 'and' || told.unit.link === ',' || told.unit.link === '';
}

function standsAlone(told: Told): boolean {
  const figure = Object.entries(told.counts).some(
    ([k, c]) =>
      c !== undefined && (c.min ?? 0) > 0 && (k === 'killed' || k === 'injured' || k === 'intercepted'),
  );
  const placed = told.where.some((w) => w.mention.place.kind !== 'country' || !w.mention.known);
  if (told.unit.sights.every((x) => x.nought)) return false;
  if (told.unit.sights.every((x) => x.cls === 'damage')) return told.targets.length > 0 && placed;
  return (
    figure || (placed && told.when !== null) || (told.targets.length > 0 && (placed || told.when !== null))
  );
}

/** Carries time and doer over from what is told just before, in the same paragraph or where words tie the two. */
function inherit(scene: Scene, d: Draft, told: Told, drafts: readonly Draft[]): Draft {
  const before = drafts.at(-1);
  if (before === undefined) return d;
  const last = before.told.at(-1)!;
  const near = told.line === last.line || told.line - last.line <= 1;
  const tied = ties(scene, told);
  if (d.when === null && (near || tied)) {
    d.when = before.when;
    d.borrowedTime = d.when !== null;
  }
  const sameTime =
    d.borrowedTime || (d.when !== null && before.when !== null && touches(d.when, before.when));
  const separate = apart(scene, told) || told.who.unknown || unnamed(scene, told);
  const log = told.unit.sights.some((x) => x.cls === 'log');
  if (
    d.actor.length === 0 &&
    !separate &&
    !log &&
    before.actor.length > 0 &&
    near &&
    (sameTime || tied) &&
    told.unit.sights.every((x) => x.cls !== 'clash')
  ) {
    d.actor = before.actor;
    d.words.push('incident:continuing-account');
  }
  return d;
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
      )
    )
      return true;
  return false;
}
