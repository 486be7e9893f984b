import type { Sentence } from '../../language/index.js';
import { datelineEnd } from '../dateline.js';
import { CLAUSE_LINKS } from '../words/incident-links.js';
import { isMark, isSaying, verbAhead } from './clause.js';
import { CASUALTIES } from './lexicon.js';
import { eventsIn } from './near.js';
import type { Scene } from './scene.js';
import type { Sight } from './sight.js';

/** A stretch of a sentence that tells one thing: the words that tell it and the tokens around them, both inclusive. */
export interface Unit {
  readonly sentence: Sentence;
  readonly sights: readonly Sight[];
  readonly first: number;
  readonly last: number;
  /** The word that ties it to what stands before: "when", "with", "and", ''. */
  readonly link: string;
}

/** Parts a sentence between its sights at the strongest mark or linking word, and trims what only says who tells it. */
export function unitsOf(scene: Scene, s: Sentence, sights: readonly Sight[]): Unit[] {
  const units: Unit[] = [];
  let group: Sight[] = [];
  let first = bodyStart(scene, s);
  let link = '';
  for (const [n, sight] of sights.entries()) {
    group.push(sight);
    const next = sights[n + 1];
    const cut = next === undefined ? null : boundary(scene, sight, next, s);
    if (next !== undefined && cut === null) continue;
    const last = cut === null ? s.last : cut.at - 1;
    units.push(trim(scene, { sentence: s, sights: group, first, last, link }));
    group = [];
    if (cut !== null) {
      first = cut.next;
      link = cut.link;
    }
  }
  return units;
}

interface Cut {
  /** First token of the boundary, and first token behind it. */
  readonly at: number;
  readonly next: number;
  readonly link: string;
}

function boundary(scene: Scene, a: Sight, b: Sight, s: Sentence): Cut | null {
  const { doc } = scene;
  let best: { cut: Cut; weight: number } | null = null;
  for (let k = Math.min(a.token, b.token) + 1; k < b.token; k++) {
    const w = doc.lower(k);
    const after = doc.lower(k + 1);
    let weight = 0;
    let next = k + 1;
    let link = '';
    if ((w === 'which' || w === 'whom') && doc.lower(k - 1) === 'of') continue;
    if (w === ',' && ofWhich(scene, k + 1)) {
      weight = 5;
      link = ',';
    } else if (isMark(scene, k)) {
      weight = 6;
      link = doc.word(k);
    } else if (w === ',' && CLAUSE_LINKS.has(after) && after !== 'that') {
      weight = after === 'which' || after === 'who' ? 3.8 : 5;
      link = after;
      next = k + 2;
    } else if (w === ',' && after === 'with') {
      weight = 4.5;
      link = 'with';
      next = k + 2;
    } else if (
      w === ',' &&
      (after === 'and' || after === 'but') &&
      (verbAhead(scene, k + 2, s) || after === 'but')
    ) {
      weight = 5;
      link = after;
      next = k + 2;
    } else if (
      (w === 'and' || w === 'but') &&
      verbAhead(scene, k + 1, s) &&
      !(k > a.token && doc.lower(k - 1) === ',')
    ) {
      weight = 4;
      link = w;
    } else if (CLAUSE_LINKS.has(w) && w !== 'that' && w !== 'as' && doc.lower(k - 1) !== ',') {
      weight = 3.5;
      link = w;
    } else if (w === ',') {
      weight = 2;
      link = ',';
    } else if (w === 'and' && k + 1 === b.token) {
      weight = 3;
      link = 'and';
    }
    if (weight > 0 && (best === null || weight >= best.weight)) best = { cut: { at: k, next, link }, weight };
  }
  return best?.cut ?? null;
}

/** ", 56 of which were shot down", ", of which 103 were downed". */
function ofWhich(scene: Scene, k: number): boolean {
  const { doc } = scene;
  for (let at = k; at < k + 4 && at + 1 < doc.size; at++) {
    if (doc.lower(at) === 'of' && /^(?:which|whom|them)$/.test(doc.lower(at + 1))) return true;
    if (doc.lower(at) === ',') return false;
  }
  return false;
}

/** Marks and pictures that open a line, and opening quotation marks. */
const BULLET = /^(?:[\p{Extended_Pictographic}•▪–—*·-]|\u{FE0F}|["“”'‘’(])+$/u;

/** The sentence without its dateline ("KYIV, March 26 (Meridian Wire) - ") and without a bullet. */
export function bodyStart(scene: Scene, s: Sentence): number {
  const { doc } = scene;
  let first = s.first;
  while (first < s.last && BULLET.test(doc.word(first))) first++;
  const opens = first === 0 || scene.line(first) !== scene.line(Math.max(0, first - 1));
  if (!opens) return first;
  return datelineEnd(scene.ctx, first, s.last);
}

function trim(scene: Scene, u: Unit): Unit {
  const { doc } = scene;
  const firstSight = u.sights[0]!.token;
  const lastSight = Math.max(...u.sights.map((x) => x.token));
  let { first, last } = u;
  if (doc.lower(first) === 'according' && doc.lower(first + 1) === 'to')
    for (let k = first + 2; k < firstSight; k++)
      if (doc.lower(k) === ',') {
        first = k + 1;
        break;
      }
  // "The RSF said (on Friday) that …": what follows the saying is the telling.
  for (let k = firstSight - 1; k >= first; k--) {
    if (!isSaying(scene, k) || u.sights.some((x) => x.token === k)) continue;
    if (doc.lower(k) === 'according' || doc.lower(k) === 'reportedly') continue;
    if (isPassiveCue(scene, k)) continue;
    // "dozens reported injured": no frame of saying.
    if (CASUALTIES.has(doc.lower(k + 1)) && doc.lower(k) === 'reported') continue;
    first = k + 1;
    for (let j = k + 1; j < firstSight && j <= k + 8; j++) {
      if (doc.lower(j) === 'that') {
        first = j + 1;
        break;
      }
    }
    break;
  }
  // ", according to the ministry", ", the Air Force said".
  for (let k = lastSight + 1; k <= last; k++) {
    const w = doc.lower(k);
    if (w === 'according' && doc.lower(k + 1) === 'to') {
      // "killing, according to the doctors, at least thirty".
      if (k - 2 === lastSight && doc.lower(k - 1) === ',') continue;
      last = k - 1;
      break;
    }
    if (w !== ',' && w !== ';') continue;
    if (k - 1 === lastSight && doc.lower(k + 1) === 'according') continue;
    if (sayingTail(scene, k + 1, u.last)) {
      last = k - 1;
      break;
    }
  }
  // ", against a daily average of 120": what is usual is a pattern of its own.
  for (let k = lastSight + 1; k <= last; k++)
    if (doc.lower(k) === ',' && /^(?:against|compared|versus)$/.test(doc.lower(k + 1))) {
      last = k - 1;
      break;
    }
  while (first < last && /^(?:,|;|:|and|but|that|"|“|'|‘|—|–|while|meanwhile|with)$/.test(doc.lower(first)))
    first++;
  while (last > lastSight && /^[.,;:!?"”'’()…—–-]+$/.test(doc.word(last))) last--;
  return { ...u, first: Math.min(first, firstSight), last: Math.max(last, lastSight) };
}

function isPassiveCue(scene: Scene, k: number): boolean {
  return /^(?:was|were|been|be|is|are)$/.test(scene.doc.lower(k - 1));
}

function sayingTail(scene: Scene, k: number, limit: number): boolean {
  const { doc } = scene;
  // "in Labo, Camarines Norte at around 9 a.m., …": still the place.
  if (scene.placeAt(k)?.form === 'name' && scene.actorAt(k) === null) return false;
  // "in Ganja, in a missile attack overnight, the prosecutor said": still how it happened.
  if (timedAside(scene, k)) return false;
  if (
    /^(?:in|by|during|when|with)$/.test(doc.lower(k)) &&
    eventsIn(scene, k + 1, Math.min(limit, k + 5)).length > 0
  )
    return false;
  for (let at = k; at <= limit && at < k + 14; at++) {
    if (isMark(scene, at) && doc.word(at) !== '.') return false;
    const w = doc.lower(at);
    if (isSaying(scene, at)) return true;
    if (at > k + 1 && w === ',' && !isSaying(scene, at + 1))
      return sayingTail(scene, at + 1, Math.min(limit, at + 8));
    if (/^(?:was|were|and|but|killing|wounding|injuring|including|when|while)$/.test(w)) return false;
  }
  return false;
}

/** ", on Christmas Eve, the military said": a time between commas belongs to what is told. */
function timedAside(scene: Scene, k: number): boolean {
  const { doc } = scene;
  const from = /^(?:on|in|at|late|early|during)$/.test(doc.lower(k)) ? k + 1 : k;
  const t = scene.timesIn(from, from)[0];
  return t !== undefined && t.kind === 'interval' && doc.lower(doc.tokenAt(t.end - 1) + 1) === ',';
}
