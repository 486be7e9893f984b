import type { PlaceMention } from '../../place/index.js';
import { FIXED_CLASSES, PLACE_CALLS } from '../words/incident-context.js';
import { isMark } from './clause.js';
import { PLACE_PREPS, PLACE_TAIL } from './lexicon.js';
import type { Scene } from './scene.js';
import { TARGET_NAMES } from './targets.js';
import type { Unit } from './unit.js';

/** A place where a unit says something happened, or at which it was aimed. */
export interface Where {
  readonly name: string;
  /** The mention of the place room; null for a name that only the words around it show to be a place. */
  readonly mention: PlaceMention | null;
}

const TITLES =
  /^(?:head|mayor|governor|spokesman|spokeswoman|spokesperson|chief|leader|administration|authorities|council|mayor's|president|minister|ministry|army|government|military|officials|police|troops|forces|soldiers|side|party|people|agency)$/;

/** The places of a unit, in text order, narrowest names as the text gives them. */
export function placesOf(scene: Scene, u: Unit): Where[] {
  const out: Where[] = [];
  for (const p of scene.placesIn(u.first, u.last)) {
    if (!stands(scene, u, p)) continue;
    // "killed outside Kyiv": near it, not in it.
    const beside =
      p.form === 'name' && p.place.kind === 'city' && outside(scene, u, scene.doc.tokenAt(p.start));
    const name = beside ? `outside ${shortName(scene, p)}` : shortName(scene, p);
    if (!out.some((o) => o.name === name)) out.push({ name, mention: p });
  }
  for (const w of calledPlaces(scene, u)) if (!out.some((o) => o.name === w.name)) out.push(w);
  if (out.length === 0) for (const m of sufferer(scene, u)) out.push(m);
  if (out.length === 0) for (const m of spokenAt(scene, u)) out.push(m);
  if (out.length === 0) for (const m of countryOfTarget(scene, u)) out.push(m);
  return out;
}

/** "the town of Togoga": a name that no gazetteer has, called a place by the word before it. */
function calledPlaces(scene: Scene, u: Unit): Where[] {
  const { doc } = scene;
  const out: Where[] = [];
  for (let k = u.first + 1; k + 2 <= u.last; k++) {
    if (doc.lower(k + 1) !== 'of' || !PLACE_CALLS.has(doc.lower(k))) continue;
    const first = k + 2;
    let last = first - 1;
    while (last + 1 <= u.last && /^\p{Lu}/u.test(doc.word(last + 1)) && last - first < 3) last++;
    if (last < first || scene.placeAt(first) !== null || scene.actorAt(first) !== null) continue;
    out.push({ name: scene.ctx.text.slice(doc.start(first), doc.end(last)), mention: null });
  }
  return out;
}

/** "Shushi was subjected to bombardment", "Lachin came under fire": a bare name that no gazetteer has and nobody bears. */
function sufferer(scene: Scene, u: Unit): Where[] {
  const { doc } = scene;
  for (const x of u.sights) {
    if (!/^(?:undergo|strike)$/.test(x.cls) || !x.passive) continue;
    const at = x.patient >= u.first ? x.patient : x.token - 1;
    if (at < u.first || at >= x.token || doc.upos(at) !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(doc.word(at)))
      continue;
    if (at > u.first && /^(?:PROPN|NOUN|ADJ|DET)$/.test(doc.upos(at - 1)) && scene.timeAt(at - 1) === null)
      continue;
    if (scene.actorAt(at) !== null || scene.placeAt(at) !== null || scene.timeAt(at) !== null) continue;
    return [{ name: doc.word(at), mention: null }];
  }
  return [];
}

/** "hit Ukrainian power plants": where nothing narrower is named, the adjective says in what country the thing struck stands. */
function countryOfTarget(scene: Scene, u: Unit): Where[] {
  const { doc } = scene;
  for (const x of u.sights) {
    if (x.cls !== 'strike' && x.cls !== 'damage') continue;
    const [from, to] = x.passive ? [u.first, x.token - 1] : [x.token + 1, Math.min(u.last, x.token + 5)];
    for (const p of scene.placesIn(from, to)) {
      const at = doc.tokenAt(p.end - 1);
      if (p.form !== 'adjective' || at >= u.last) continue;
      const thing = TARGET_NAMES.at(doc, at + 1, to) ?? TARGET_NAMES.at(doc, at + 2, to);
      if (thing !== null && FIXED.has(thing.value)) return [{ name: p.place.country, mention: p }];
    }
  }
  return [];
}

/** Headings of things that stand where they stand; troops and ships may be anywhere. */
const FIXED: ReadonlySet<string> = new Set(FIXED_CLASSES);

/** "Officials in Helmand reported attacks on nine posts": where nothing nearer is named, they speak of their own place. */
function spokenAt(scene: Scene, u: Unit): Where[] {
  if (!u.sights.every((x) => /^(?:record|kill|wound|die|strike|explode|launch)$/.test(x.cls))) return [];
  return scene
    .placesIn(u.sentence.first, u.sentence.last)
    .filter((p) => {
      const at = scene.doc.tokenAt(p.start);
      const speaks =
        /^(?:officials|authorities|administration|hospital|hospitals|doctors|medics|ministry|police|residents|witnesses|officers)$/;
      return (
        p.form === 'name' &&
        p.place.kind !== 'country' &&
        at > 1 &&
        scene.doc.lower(at - 1) === 'in' &&
        speaks.test(scene.doc.lower(at - 2))
      );
    })
    .slice(0, 1)
    .map((p) => ({ name: p.name, mention: p }));
}

/** "Yarmouk district" is Yarmouk, "Gilan province" Gilan; an adjective keeps its noun ("Holosiivskyi district"); "Ta Muen Thom temple" is the temple. */
function shortName(scene: Scene, p: PlaceMention): string {
  const { doc } = scene;
  const bare = /^(.*\p{L})\s+(?:province|district|sector|base|governorate)$/iu.exec(p.name);
  if (bare !== null && !/(?:sk(?:yi|iy|y|yy|i|a|oye)|ern|tral)$/i.test(bare[1]!)) return bare[1]!;
  // An adjective keeps its noun.
  if (/sk(?:yi|iy|y|yy|a|oye)$/i.test(p.name) && /\sdistrict$/i.test(p.text)) return p.text;
  const next = doc.tokenAt(p.end - 1) + 1;
  const tail = next < doc.size ? doc.lower(next) : '';
  if (p.known && !/^\p{Lu}/u.test(doc.word(Math.min(doc.size - 1, next)))) return p.name;
  return PLACE_TAIL.get(tail) === true && doc.start(next) - p.end <= 1
    ? `${p.name} ${doc.word(next)}`
    : p.name;
}

/** Whether the mention is a place of the event, and no actor, owner, origin, or seat of somebody who speaks. */
function stands(scene: Scene, u: Unit, p: PlaceMention): boolean {
  const { doc } = scene;
  const first = doc.tokenAt(p.start);
  let last = first;
  while (last + 1 < doc.size && doc.start(last + 1) < p.end) last++;
  if (first < u.first) return false;
  if (p.form === 'adjective') return false;
  // "a community outside the city": where the city is not.
  if (p.form === 'generic' && outside(scene, u, first)) return false;
  const after = doc.lower(Math.min(doc.size - 1, last + 1));
  const next = doc.lower(Math.min(doc.size - 1, last + 2));
  if (
    TITLES.test(after) ||
    /^(?:talks|summit|negotiations|meeting|agreement|accord|accords|conference|deal)$/.test(after)
  )
    return false;
  if (talked(scene, u, first)) return false;
  // "the pipeline Caño Limón": the name of the thing.
  if (
    first > u.first &&
    TARGET_NAMES.at(doc, first - 1, first - 1) !== null &&
    /^\p{Ll}/u.test(doc.word(first - 1))
  )
    return false;
  const possessive = after === "'s" || after === "'";
  if (
    possessive &&
    (TITLES.test(next) ||
      !/^(?:suburbs|outskirts|centre|center|district|north|south|east|west|airport|port|market|northern|southern|eastern|western)$/.test(
        next,
      ))
  ) {
    // "Ukraine's Dnipropetrovsk Oblast", "Gaza's hospitals": only the owner of a place or thing struck, not a place by itself.
    return false;
  }
  const prep = prepositionBefore(scene, u, first);
  const actor = scene.actorAt(first);
  if (actor !== null && prep === '' && p.metonym === 'government') return false;
  if (actor !== null && actor.end > p.end) return false;
  // "the Movements of Azawad": part of a name.
  if (
    actor !== null &&
    actor.start < p.start &&
    /^(?:group|force|organisation)$/.test(actor.kind) &&
    doc.lower(Math.max(0, first - 1)) === 'of'
  )
    return false;
  if (prep === 'from' || prep === 'none') return false;
  if (doc.lower(Math.max(0, first - 2)) === 'across' && doc.lower(Math.max(0, first - 3)) === 'from')
    return false;
  if (doc.lower(Math.max(0, first - 1)) === 'across' && doc.lower(Math.max(0, first - 2)) === 'from')
    return false;
  if (prep === 'to' || prep === 'at') {
    const governor = governorOf(scene, first, u.first);
    if (
      /^(?:authorities|head|mayor|governor|government|reporters|journalists|officials|spokesman|ambassador|president|prime|minister|council|republic|speaker|official|administration|talks|army|forces|ministry)$/.test(
        governor,
      )
    )
      return false;
    return true;
  }
  // Without a preposition: the object of the verb, a list, a log's head, a subject that is struck.
  if (p.place.kind === 'country' && p.metonym === 'government') return false;
  if (isSubjectOfActive(scene, u, first, last)) return false;
  return true;
}

/** How the preposition before the place ties it; 'at' for a place that goes on a list which has one. */
function prepositionBefore(scene: Scene, u: Unit, first: number): string {
  const { doc } = scene;
  for (let k = first - 1; k >= u.first && first - k <= 9; k--) {
    const hit = PLACE_PREPS.endingAt(doc, k, u.first);
    if (hit !== null) {
      // "from the Berd region of Armenia": what stands before goes for it too.
      const of =
        hit.value === 'at' && doc.lower(hit.first) === 'of' && PLACE_CALLS.has(doc.lower(hit.first - 1));
      return of && hit.first - 1 > u.first && prepositionBefore(scene, u, hit.first - 1) === 'from'
        ? 'from'
        : hit.value;
    }
    const w = doc.lower(k);
    if (isMark(scene, k)) return '';
    if (w === ',' || w === 'and' || w === 'or') {
      // A list of places: look before the place that stands before.
      const prior = scene.placeAt(k - 1);
      if (prior !== null) continue;
      if (w === ',') return '';
      continue;
    }
    if (
      /^(?:the|a|an|its|their|his|southern|northern|eastern|western|central|city|town|village|port|capital|region|province|district|state|towns|villages|cities|districts|regions|provinces|several|both|nearby|occupied)$/.test(
        w,
      )
    )
      continue;
    if (scene.placeAt(k) !== null) continue;
    if (/^\p{Lu}/u.test(doc.word(k))) continue;
    if (
      doc.model !== undefined &&
      (doc.upos(k) === 'ADJ' || doc.upos(k) === 'NOUN' || doc.upos(k) === 'PUNCT')
    )
      continue;
    return '';
  }
  return '';
}

function outside(scene: Scene, u: Unit, first: number): boolean {
  const before = (n: number): string => (first - n >= u.first ? scene.doc.lower(first - n) : '');
  return before(1) === 'outside' || (before(2) === 'outside' && /^(?:of|the)$/.test(before(1)));
}

/** The word before the preposition of the place: "officials IN Helmand". */
function governorOf(scene: Scene, first: number, from: number): string {
  const { doc } = scene;
  for (let k = first - 1; k >= from && first - k <= 6; k--) {
    const hit = PLACE_PREPS.endingAt(doc, k, from);
    // A name ("Transitional Council") governs nothing.
    if (hit !== null) return hit.first > from ? doc.word(hit.first - 1) : '';
  }
  return '';
}

/** "while talks were being held in Abu Dhabi". */
function talked(scene: Scene, u: Unit, first: number): boolean {
  const { doc } = scene;
  for (let k = first - 1; k >= u.first && first - k <= 6; k--) {
    if (/^(?:talks|talking|meeting|negotiations|negotiating|summit)$/.test(doc.lower(k))) return true;
    if (isMark(scene, k) || doc.lower(k) === ',') return false;
  }
  return false;
}

function isSubjectOfActive(scene: Scene, u: Unit, first: number, last: number): boolean {
  const { doc } = scene;
  const active = u.sights.find((x) => !x.passive && x.token > last && x.cls !== 'noun' && x.cls !== 'log');
  if (active === undefined || (active.cls === 'undergo' && active.passive)) return false;
  if (active.agent >= first && active.agent <= last) return true;
  // "Russia launched", "Israel then hit": nothing but adverbs and auxiliaries between.
  for (let k = last + 1; k < active.token; k++)
    if (!/ly$|^(?:has|have|had|then|also|again|later|first|earlier)$/.test(doc.lower(k))) return false;
  return first >= u.first;
}
