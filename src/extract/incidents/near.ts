import { FIGURATIVE } from '../words/incident-context.js';
import { NOUNS, type NounEntry, WEAPON_NAMES, type WeaponEntry } from './lexicon.js';
import type { Hit } from './phrases.js';
import type { Scene } from './scene.js';

/** Weapons named in the tokens, longest names first, left to right. */
export function weaponsIn(scene: Scene, first: number, last: number): Hit<WeaponEntry>[] {
  const out: Hit<WeaponEntry>[] = [];
  for (let i = Math.max(0, first); i <= last; i++) {
    const hit = weaponAt(scene, i, last);
    if (hit === null) continue;
    out.push(hit);
    i = hit.last;
  }
  return out;
}

export function weaponAt(scene: Scene, i: number, limit: number): Hit<WeaponEntry> | null {
  const { doc } = scene;
  const hit = WEAPON_NAMES.at(doc, i, limit);
  if (hit === null) return null;
  const { entry } = hit;
  const after = hit.last + 1 < doc.size ? doc.lower(hit.last + 1) : '';
  const before = i > 0 ? doc.lower(i - 1) : '';
  if (hit.value.kind === 'round') {
    if (after === 'of' && !/^(?:fire|ammunition|artillery|machine)$/.test(doc.lower(hit.last + 2)))
      return null;
    if (entry === 'round' && !/^(?:single|a|one)$/.test(before)) return null;
    if (/^(?:next|second|third|first|another|new|latest|previous|final|last|fresh)$/.test(before))
      return null;
  }
  if (
    (entry === 'mine' || entry === 'mines') &&
    (before === 'coal' ||
      before === 'gold' ||
      before === 'keep' ||
      (doc.upos(i) === 'PRON' && !/^(?:DET|NOUN|ADJ)$/.test(doc.upos(Math.max(0, i - 1)))))
  )
    return null;
  if (entry === 'jet' && /^(?:fuel|ski)$/.test(after)) return null;
  if ((entry === 'plane' || entry === 'planes') && /^(?:passenger|cargo|aid|relief|evacuation)$/.test(before))
    return null;
  if (
    /^(?:shell|shells|mortar|rocket|mine)$/.test(entry) &&
    doc.model !== undefined &&
    doc.upos(i) === 'VERB' &&
    !(entry === 'shells' && doc.xpos(Math.min(doc.size - 1, i + 1)) === 'VBD')
  )
    return null;
  if (isFigure(scene, hit.last)) return null;
  if (entry === 'guns' && /^(?:fell|fall|falling|silent|silence)$/.test(after)) return null;
  return hit;
}

const FIGURES: ReadonlySet<string> = new Set(FIGURATIVE);

/** "a barrage of open letters", "a missile of a lawsuit": no arms. */
function isFigure(scene: Scene, last: number): boolean {
  const { doc } = scene;
  if (last + 2 >= doc.size || doc.lower(last + 1) !== 'of') return false;
  for (let k = last + 2; k <= Math.min(doc.size - 1, last + 5); k++) {
    if (FIGURES.has(doc.lower(k))) return true;
    if (/^[,.;:]$/.test(doc.word(k)) || /^(?:on|in|at|against)$/.test(doc.lower(k))) return false;
  }
  return false;
}

/** Nouns of violence in the tokens. */
export function eventsIn(scene: Scene, first: number, last: number): Hit<NounEntry>[] {
  const out: Hit<NounEntry>[] = [];
  for (let i = Math.max(0, first); i <= last; i++) {
    const hit = eventAt(scene, i, last);
    if (hit === null) continue;
    out.push(hit);
    i = hit.last;
  }
  return out;
}

/** A noun of violence at token i, and not a verb of the same form or a word of another trade ("strike rate", "fire brigade"). */
export function eventAt(scene: Scene, i: number, limit: number): Hit<NounEntry> | null {
  const { doc } = scene;
  const hit = NOUNS.at(doc, i, limit);
  if (hit === null) return null;
  const after = hit.last + 1 < doc.size ? doc.lower(hit.last + 1) : '';
  const before = i > 0 ? doc.lower(i - 1) : '';
  if (
    /^(?:rate|rates|action|pay|fund|ballot|brigade|engine|department|capability|capabilities|drones|aircraft)$/.test(
      after,
    ) &&
    !/s$/.test(hit.entry)
  )
    return null;
  if (
    /^(?:hunger|rail|labour|labor|general|teachers|doctors|heart|panic|verbal|cyber|hit|cease|hold)$/.test(
      before,
    )
  )
    return null;
  if (/^(?:cease|hold|held)$/.test(before) || (before === '-' && doc.lower(Math.max(0, i - 2)) === 'cease'))
    return null;
  if (isFigure(scene, hit.last)) return null;
  if (doc.model === undefined) return hit;
  if (hit.first !== hit.last) return hit;
  const u = doc.upos(i);
  if (u === 'NOUN' || u === 'PROPN') return hit;
  if (
    hit.value.kind === 'fire' &&
    /^(?:to|under|heavy|artillery|mortar|sniper|rocket|small-arms|exchanged|gun|tank|drone)$/.test(before)
  )
    return hit;
  if (/ing$/.test(hit.entry) && i === doc.sentenceOf(i).first) return hit;
  // "clashes broke out": a plural before a finite verb is no verb.
  const next = doc.xpos(Math.min(doc.size - 1, hit.last + 1));
  if (hit.value.plural && /^(?:[;:,.•—]|)$/.test(i === doc.sentenceOf(i).first ? '' : doc.word(i - 1)))
    return hit;
  if (hit.value.plural && (next === 'VBD' || next === 'VBN' || next === 'VBP')) return hit;
  // "unprovoked Indian firing".
  if (/ing$/.test(hit.entry) && i > 0 && scene.placeAt(i - 1)?.form === 'adjective') return hit;
  // "shelling", "firing", "fighting": taggers see verbs where nouns stand.
  if (
    /ing$/.test(hit.entry) &&
    /^(?:the|of|heavy|by|new|fresh|intense|artillery|unprovoked|in|and|continued|,|:|rocket|mortar|cross|indiscriminate|russian)$/.test(
      before,
    )
  )
    return hit;
  return null;
}
