import type { Sentence } from '../../language/index.js';
import { clauseEnd, clauseStart, isMark, isSaying } from '../incidents/clause.js';
import type { Scene } from '../incidents/scene.js';
import { bodyStart } from '../incidents/unit.js';
import { publishedDay, shift } from '../incidents/when.js';
import { ahead } from './ahead.js';
import { participantsIn, subjectSides } from './participants.js';
import { ongoingAt, statusOf } from './status.js';
import { calledOff, callers, followed, onTheLine } from './turns.js';
import { FUTURE, OTHER, TALK_NOUN, TALK_VERB } from './verbs.js';

/** A meeting as one clause tells it. */
export interface Meeting {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly spans: { start: number; end: number }[];
  participants: readonly string[];
  place: string | null;
  from: string | null;
  to: string | null;
  status: 'held' | 'planned' | 'ongoing';
  readonly rule: string;
  readonly words: string[];
  /** "another round", "they", "the talks": the same people as the meeting told before. */
  readonly again: boolean;
  /** Ministers, delegates, a committee of theirs: people of the two sides who are not named. */
  readonly unnamedSides: boolean;
  /** The meeting is named here by the way, not told. */
  readonly aside: boolean;
  readonly noun: string;
}

/** Reads the meeting that token i names or tells; null where there is none worth a record. */
export function meetingAt(scene: Scene, s: Sentence, i: number): Meeting | null {
  const { doc } = scene;
  const noun = TALK_NOUN.at(doc, i, s.last);
  const verb = TALK_VERB.get(doc.lower(i));
  const isVerb =
    noun === null || noun.value === 'sides' || (verb !== undefined && isVerbHere(scene, i, verb.base));
  if (isVerb && (verb === undefined || !isVerbHere(scene, i, verb.base))) return null;
  // "the Bishops' Conference": a body's name.
  if (
    noun?.entry === 'conference' &&
    /^(?:'|’|'s|’s)$/.test(doc.lower(i - 1)) &&
    /^\p{Lu}/u.test(doc.word(i))
  )
    return null;
  // "met fierce resistance", "met artillery fire".
  if (isVerb && verb?.base === 'meet' && METS.test(`${doc.lower(i + 1)} ${doc.lower(i + 2)}`)) return null;
  const start = Math.max(bodyStart(scene, s), sayingEnd(scene, clauseStart(scene, i, s), i));
  let end = meetingEnd(scene, noun?.last ?? i, s);
  // "which meets in Naqoura": the body stands before.
  let first = start;
  if (isVerb && /^(?:which|who|that)$/.test(doc.lower(Math.max(s.first, start - 1)))) {
    first = clauseStart(scene, start - 1, s);
    while (first < start && (doc.lower(first) === ',' || isSaying(scene, first))) first++;
  }
  if (
    !isVerb &&
    end < s.last &&
    doc.lower(end + 1) === ',' &&
    /^(?:held|hosted|installed|signed|mediated)$/.test(doc.lower(end + 2))
  )
    end = clauseEnd(scene, end + 2, s);
  const phrase = nounStart(scene, i, first);
  for (let k = phrase; k < i; k++) if (OTHER.has(doc.lower(k))) return null;
  if (negated(scene, first, i)) return null;
  if (noun?.value === 'round' && !/talks|negotiations/.test(noun.entry) && !roundOfTalks(scene, i, s))
    return null;
  const signs = isVerb && /^(?:sign|initial|agree|reach|accept|conclude|put)$/.test(verb!.base);
  let participants = participantsIn(scene, first, end);
  if (isVerb && participants.length === 0) participants = subjectSides(scene, i, s);
  if (noun?.value === 'call' && participants.length === 1)
    participants = [...new Set([...callers(scene, first, i), ...participants])];
  const relativeVerb = isVerb && start > first ? start : first;
  const times = scene
    .timesIn(relativeVerb, end)
    .filter(
      (t) => t.kind === 'interval' || t.kind === 'deadline' || t.kind === 'start' || t.kind === 'duration',
    );
  const all = times.filter((t) => t.kind === 'interval' && (t.from !== null || t.to !== null));
  const goes = ongoingAt(scene, first, end);
  // "first set for February 1 are being held today and tomorrow": the days behind the words that say it goes on.
  const days =
    goes >= 0 && all.some((t) => doc.tokenAt(t.start) > goes)
      ? all.filter((t) => doc.tokenAt(t.start) > goes)
      : all;
  const said = days[0] ?? null;
  const dated = said === null ? null : ahead(scene, said, first, end, isVerb ? (verb?.form ?? '') : '');
  const bound =
    times.find((t) => (t.kind === 'deadline' || t.kind === 'start') && (t.from !== null || t.to !== null)) ??
    null;
  const place = placeIn(scene, first, end, i);
  const published = publishedDay(scene);
  let status = statusOf(
    scene,
    first,
    end,
    i,
    dated?.from ?? null,
    published,
    verb !== undefined && isVerb ? verb.form : null,
  );
  const past =
    followed(scene, phrase, first) && !(dated?.from != null && published !== null && dated.from > published);
  if (past) status = 'held';
  let from = dated?.from ?? bound?.from ?? null;
  let to = dated?.to ?? bound?.to ?? null;
  if (dated !== null && dated.kind === 'interval' && times.length > 1)
    ({ from, to } = widest([dated, ...days.slice(1)], from, to));
  const length = times.find(
    (t) => t.kind === 'duration' && t.durationUnit === 'day' && t.durationCount?.max != null,
  );
  // "two days of talks from today".
  if (
    length !== undefined &&
    from !== null &&
    from === to &&
    doc.lower(doc.tokenAt(dated?.start ?? 0) - 1) !== 'on' &&
    startsHere(scene, dated?.start ?? 0)
  )
    to = shift(from.slice(0, 10), (length.durationCount?.max ?? 1) - 1);
  if (calledOff(scene, first, end) && times.length < 2) {
    from = null;
    to = null;
  }
  if (signs) {
    // A signing is a meeting where the place or the two sides at one table are named.
    if (
      verb!.base === 'accept'
        ? place === null || participants.length < 2
        : participants.length < 2 && !(place !== null && dated !== null)
    )
      return null;
    if (dated === null || (status as string) === 'planned') return null;
    if (verb!.base === 'agree' && place === null && !hotline(scene, s)) return null;
    if (verb!.base === 'reach' && !/^(?:agreement|deal|accord)$/.test(wordBefore(scene, i, s.first)))
      return null;
    if (verb!.base === 'reach' && participants.length < 2) return null;
    status = 'held';
  } else if (isVerb && participants.length === 0 && place === null && !sidesBefore(scene, first, i))
    return null;
  else if (isVerb && /^(?:host|receive)$/.test(verb!.base) && (participants.length < 2 || dated === null))
    return null;
  else if (
    isVerb &&
    verb!.base === 'sit' &&
    place === null &&
    !(doc.lower(i + 1) === 'down' && participants.length > 1)
  )
    return null;
  else if (
    isVerb &&
    verb!.base === 'speak' &&
    (participants.length < 2 || dated === null || !onTheLine(scene, i, end))
  )
    return null;
  if (place === null && dated === null && bound === null) {
    const postponed = /postponed|pushed/.test(scene.ctx.text.slice(doc.start(first), doc.end(end)));
    if (!postponed && !(participants.length >= 2 && status === 'held' && noun?.value === 'call')) return null;
    if (postponed) status = 'planned';
  }
  if (
    noun !== null &&
    !isVerb &&
    (noun.value === 'vague' || noun.value === 'body' || noun.value === 'call') &&
    (dated === null || (place === null && participants.length < 2)) &&
    !(noun.value === 'body' && status === 'planned')
  )
    return null;
  if (noun?.value === 'body' && !isVerb && status !== 'planned') return null;
  if (to !== null && published !== null && to < shift(published, -730)) return null;
  const relative = phrase;
  const firstSpan =
    isVerb || status !== 'held' || FUTURE.at(doc, first, end) !== null
      ? first
      : Math.max(first, Math.min(relative, i));
  const clean = trimmed(scene, firstSpan, end, i);
  return {
    sentence: s,
    first: clean.first,
    last: clean.last,
    spans: [{ start: doc.start(clean.first), end: doc.end(clean.last) }],
    participants,
    place,
    from: from === null && status === 'ongoing' && published !== null && bound === null ? null : from,
    to,
    status,
    rule: isVerb ? (signs ? 'talks-signed' : 'talks-verb') : `talks-${noun?.value ?? 'noun'}`,
    words: [
      noun !== null && !isVerb ? `talks:${noun.entry}` : `talks:${verb?.base ?? ''}`,
      ...(dated !== null ? [`time:${dated.rule}`] : []),
    ],
    again: sameAgain(scene, phrase, i) || /^(?:they|both|two|three)$/.test(doc.lower(first)),
    unnamedSides: unnamed(scene, first, i),
    aside: inAside(scene, first, i),
    noun: noun?.entry ?? verb?.base ?? '',
  };
}

const METS = /\b(?:fire|gunfire|resistance|opposition|artillery)\b/;

/** A verb here: by its tag, or as a form that is nothing else ("the group convenes in Geneva"). */
function isVerbHere(scene: Scene, i: number, base: string): boolean {
  return scene.doc.upos(i) === 'VERB' || base === 'convene' || base === 'reconvene';
}

/** "from today": the days count from here. */
function startsHere(scene: Scene, offset: number): boolean {
  const { doc } = scene;
  const at = doc.tokenAt(offset);
  return (
    /^(?:from|starting|beginning)$/.test(doc.lower(at)) ||
    /^(?:from|starting|beginning)$/.test(doc.lower(at - 1))
  );
}

function widest(
  times: readonly { from: string | null; to: string | null }[],
  from: string | null,
  to: string | null,
) {
  for (const t of times) {
    if (t.from !== null && (from === null || t.from < from)) from = t.from;
    if (t.to !== null && (to === null || t.to > to)) to = t.to;
  }
  return { from, to };
}

/** The clause's end, past "between A, B and C" and past "at which delegations are sitting". */
function meetingEnd(scene: Scene, i: number, s: Sentence): number {
  const { doc } = scene;
  let from = i;
  // "talks between", "talks in Jeddah between".
  let link = /^(?:between|among|of|with)$/.test(doc.lower(i + 1)) ? i + 1 : -1;
  for (let k = i + 2; k <= Math.min(s.last, i + 4) && link < 0; k++) if (doc.lower(k) === 'between') link = k;
  if (link >= 0) {
    for (let k = link + 1; k <= Math.min(s.last, link + 15); k++) {
      if (
        doc.lower(k) === 'and' &&
        (scene.actorAt(k + 1) !== null || scene.actorAt(k + 2) !== null || scene.placeAt(k + 2) !== null)
      )
        from = k + 1;
      if (doc.xpos(k) === 'VBD' || doc.xpos(k) === 'VBZ' || doc.xpos(k) === 'VBP') break;
    }
  }
  let end = clauseEnd(scene, from, s);
  if (/^(?:which|where)$/.test(doc.lower(end + 1))) {
    const inner = clauseEnd(scene, Math.min(s.last, end + 2), s);
    // The relative clause runs over a list of those who meet.
    const list = /^(?:and)$/.test(doc.lower(inner + 1)) && scene.actorAt(inner + 2) !== null;
    end = list ? clauseEnd(scene, Math.min(s.last, inner + 2), s) : inner;
  }
  return end;
}

/** What stands behind "said that" is told; what stands before only says who tells it. */
function sayingEnd(scene: Scene, first: number, i: number): number {
  const { doc } = scene;
  for (let k = i - 1; k >= first; k--) {
    if (!isSaying(scene, k) || /^(?:was|were|been|is)$/.test(doc.lower(k - 1))) continue;
    return doc.lower(k + 1) === 'that' ? k + 2 : k + 1;
  }
  return first;
}

function unnamed(scene: Scene, first: number, i: number): boolean {
  for (let k = first; k <= i; k++)
    if (
      /^(?:ministers|delegates|negotiators|envoys|panels|commanders|officers|generals|chiefs|committee|commission|parties|sides|camps)$/.test(
        scene.doc.lower(k),
      ) &&
      !/^(?:monitoring|nation|cabinet)$/.test(scene.doc.lower(Math.max(0, k - 1)))
    )
      return true;
  return false;
}

/** "another round", "the next round", "a second meeting": one more of the same. */
function sameAgain(scene: Scene, phrase: number, i: number): boolean {
  for (let k = phrase; k <= i; k++)
    if (/^(?:another|next|second|third|fourth|further|these|those|new|fresh|again)$/.test(scene.doc.lower(k)))
      return true;
  return false;
}

function nounStart(scene: Scene, i: number, first: number): number {
  const { doc } = scene;
  let k = i - 1;
  while (k >= first) {
    const w = doc.lower(k);
    if (
      isMark(scene, k) ||
      w === ',' ||
      /^(?:in|on|at|of|by|to|for|from|with|after|and|or|that|into|during|before|while|since|than)$/.test(w)
    )
      break;
    if (doc.upos(k) === 'VERB' || doc.upos(k) === 'AUX') break;
    k--;
    if (/^(?:the|a|an|its|their|his|this|these|those|another)$/.test(w)) break;
  }
  return k + 1;
}

function negated(scene: Scene, first: number, i: number): boolean {
  const { doc } = scene;
  for (let k = first; k < i; k++)
    if (/^(?:not|n't|never|without|no|if|unless|whether|nor)$/.test(doc.lower(k))) return true;
  return false;
}

function roundOfTalks(scene: Scene, i: number, s: Sentence): boolean {
  const { doc } = scene;
  if (doc.lower(i + 1) === 'of' && /^(?:talks|negotiations|meetings|consultations)$/.test(doc.lower(i + 2)))
    return true;
  if (
    !/^(?:another|next|second|third|first|fourth|fifth|final|last|further|the|new|fresh)$/.test(
      doc.lower(Math.max(s.first, i - 1)),
    )
  )
    return false;
  if (/^(?:of|fired|was)$/.test(doc.lower(i + 1))) return doc.lower(i + 1) === 'was';
  return true;
}

function placeIn(scene: Scene, first: number, end: number, i: number): string | null {
  const { doc } = scene;
  const adjective = scene.placeAt(i - 1) ?? scene.placeAt(i - 2);
  for (const p of scene.placesIn(first, end)) {
    if (p.form === 'adjective') continue;
    const at = doc.tokenAt(p.start);
    const before = doc.lower(Math.max(0, at - 1));
    if (/^(?:in|at)$/.test(before)) return p.name;
    if (
      before === 'of' &&
      /^(?:city|capital|town|resort)$/.test(doc.lower(at - 2)) &&
      doc.lower(at - 4) === 'in'
    )
      return p.name;
    if (p === adjective && p.place.kind === 'city' && !/^(?:between|with|and)$/.test(before)) return p.name;
  }
  // "here": the place of the dateline.
  for (let k = first; k <= end; k++) {
    if (doc.lower(k) !== 'here') continue;
    const head = scene.ctx.places.find(
      (p) => p.start >= scene.body[0]!.start && p.start < scene.body[0]!.start + 40,
    );
    if (head !== undefined) return head.name;
  }
  return null;
}

function hotline(scene: Scene, s: Sentence): boolean {
  for (let k = s.first; k <= s.last; k++)
    if (/^(?:hotline|telephone|phone)$/.test(scene.doc.lower(k))) return true;
  return false;
}

function wordBefore(scene: Scene, i: number, first: number): string {
  const { doc } = scene;
  for (let k = i - 1; k >= first && i - k <= 6; k--)
    if (/^(?:agreement|deal|accord)$/.test(doc.lower(k))) return doc.lower(k);
  return '';
}

/** The people who meet stand before the verb. */
function sidesBefore(scene: Scene, first: number, i: number): boolean {
  for (let k = first; k < i; k++) {
    const hit = TALK_NOUN.at(scene.doc, k, i);
    if (hit !== null && (hit.value === 'sides' || hit.value === 'body')) return true;
    if (/^(?:they|sides|two|both|i)$/.test(scene.doc.lower(k))) return true;
  }
  return false;
}

/** "While the talks were ongoing", "for the sake of the talks": named by the way. */
function inAside(scene: Scene, first: number, i: number): boolean {
  const { doc } = scene;
  const lead = doc.lower(Math.max(0, first - 1));
  if (/^(?:while|as|during|since|until)$/.test(lead) || /^(?:while|during)$/.test(doc.lower(first)))
    return true;
  for (let k = i - 1; k >= first && i - k <= 4; k--)
    if (/^(?:while|during|sake)$/.test(doc.lower(k))) return true;
  return false;
}

function trimmed(scene: Scene, first: number, last: number, i: number): { first: number; last: number } {
  const { doc } = scene;
  while (first < i && /^(?:,|;|:|and|but|that|"|“|meanwhile)$/.test(doc.lower(first))) first++;
  while (last > i && /^[.,;:!?"”'’()…—–-]+$/.test(doc.word(last))) last--;
  return { first, last };
}
