import { isMark } from './clause.js';
import { VICTIM_NOUNS } from './lexicon.js';
import { eventAt, weaponAt } from './near.js';
import type { Hit } from './phrases.js';
import type { Scene } from './scene.js';
import { TARGET_NAMES } from './targets.js';
import type { Unit } from './unit.js';

const NO_TARGET =
  /^(?:targets|target|sites|site|objects|town|towns|village|villages|city|cities|capital|country|region|regions|area|areas|oblast|province|district|districts|place|places|neighbourhood|neighborhood|outskirts|suburb|suburbs|south|north|east|west|centre|center|border|people|others|night|day|morning|week|month|front|line|direction|part|parts|number|both|them|it|him|her|us|agreement|ceasefire|truce|war|conflict|blow|side|sides|time|times|campaign|enemy|another|one|two|two|figure|sound|attack|kind|hours|minutes|days|points|point|territory|soil|oblasts|provinces|land|state|states|wave|waves|ground|frontier|zone|strip|governorate|community|ceasefires|end|operations|forces|troops|effect|force|settlement|settlements|blows|strip|hours?|sea|water|waters|field|fields|river|desert|air|sky|space|airspace|bodies|mountains|hills)$/;

/** What was struck: the object of the blow, the subject of its passive, or what an attack was "on". */
export function targetsOf(scene: Scene, u: Unit): string[] {
  const out: string[] = [];
  const add = (name: string): void => {
    if (name !== '' && !out.some((o) => o.toLowerCase() === name.toLowerCase())) out.push(name);
  };
  for (const x of u.sights) {
    if (x.nought) continue;
    if (x.cls === 'strike' || x.cls === 'damage' || x.cls === 'seize') {
      const objects = x.passive
        ? subjectPhrase(scene, u, x.token)
        : objectPhrases(scene, u, objectStart(scene, u, x.token, x.rule));
      for (const o of objects) add(o);
    }
    if (
      x.cls === 'launch' ||
      x.cls === 'explode' ||
      x.cls === 'undergo' ||
      x.cls === 'noun' ||
      x.cls === 'log' ||
      x.cls === 'occur' ||
      x.cls === 'leave' ||
      x.cls === 'kill' ||
      x.cls === 'wound' ||
      x.cls === 'record'
    ) {
      for (const o of aimedAt(scene, u)) add(o);
    }
    if (x.cls === 'undergo')
      for (const o of subjectPhrase(scene, u, x.token))
        if (o.split(/\s+/).some((w) => TARGET_NAMES.has(w)) || TARGET_NAMES.has(o)) add(o);
  }
  for (const o of aimedAt(scene, u)) add(o);
  if (out.length === 0) for (const o of victimsOf(scene, u)) add(o);
  return out;
}

/** Where the object of a verb may begin: behind "set fire to" its "to". */
function objectStart(scene: Scene, u: Unit, verb: number, rule: string): number {
  const to = rule === 'set-fire' && scene.doc.lower(verb + 2) === 'to';
  return Math.min(u.last + 1, verb + (to ? 3 : 1));
}

/** Noun phrases behind the verb, joined by "and": "hit a gas storage facility in Crimea and a power substation in …". */
function objectPhrases(scene: Scene, u: Unit, from: number): string[] {
  const { doc } = scene;
  const out: string[] = [];
  let k = from;
  // "attacked yesterday the positions": a time may stand between.
  while (k < u.last && (scene.timeAt(k) !== null || /^(?:on|late|early)$/.test(doc.lower(k))) && k < from + 5)
    k++;
  for (let n = 0; n < 4 && k <= u.last; n++) {
    const np = nounPhrase(scene, k, u.last);
    if (np === null) break;
    if (np.name !== '') out.push(np.name);
    // Pass over the place of the first to the second.
    let at = np.last + 1;
    let steps = 0;
    while (
      at <= u.last &&
      steps < 7 &&
      doc.lower(at) !== 'and' &&
      doc.lower(at) !== ',' &&
      !isMark(scene, at)
    ) {
      at++;
      steps++;
    }
    if (at > u.last || (doc.lower(at) !== 'and' && doc.lower(at) !== ',')) break;
    if (doc.lower(at) === ',' && doc.lower(at + 1) === 'and') at++;
    if (
      doc.lower(at) === ',' &&
      scene.placeAt(at + 1) === null &&
      !/^(?:a|an|the|two|three|several)$/.test(doc.lower(at + 1))
    )
      break;
    k = at + 1;
  }
  return out;
}

/** A noun phrase that starts at token k, as a target: its words without article, number and proper place. */
export function nounPhrase(scene: Scene, k: number, limit: number): { name: string; last: number } | null {
  const { doc } = scene;
  let first = k;
  while (
    first <= limit &&
    /^(?:the|a|an|its|their|his|her|some|several|many|dead|two|three|four|five|six|seven|eight|nine|ten|at|least|over|more|than|about|nearly|dozens|of|our|then|also|as|both|\d[\d,]*|another|single|least|single)$/.test(
      doc.lower(first),
    )
  ) {
    if (doc.lower(first) === 'of' && doc.lower(first - 1) !== 'dozens') break;
    first++;
  }
  let last = first - 1;
  for (let at = first; at <= limit && at < first + 7; at++) {
    const w = doc.lower(at);
    if (isMark(scene, at) || w === ',' || w === 'and') break;
    if (
      /^(?:in|on|at|of|near|with|by|from|for|overnight|during|when|while|after|before|who|which|that|against|and|around|outside|late|early|yesterday|today|this|last|was|were|is|had|has|as|into|to|killing|wounding|injuring|again)$/.test(
        w,
      )
    )
      break;
    if (scene.timeAt(at) !== null && scene.timeAt(at)!.kind !== 'anaphor') break;
    // "shelled the airport 27 times".
    if (at > first && /^\d/.test(w) && /^times?$/.test(doc.lower(at + 1))) break;
    if (doc.model !== undefined) {
      const t = doc.upos(at);
      if (t === 'VERB' && !/(?:ing|ed)$/.test(w)) break;
      if (t === 'ADP' || t === 'ADV' || t === 'SCONJ' || t === 'PRON' || t === 'AUX') break;
      if (t === 'VERB' && last >= first && doc.upos(last) === 'NOUN') break;
    }
    last = at;
  }
  if (last < first) return null;
  const head = doc.lower(last);
  const p = scene.placeAt(last);
  if (p !== null && p.form !== 'generic') {
    const inTable = targetWithin(scene, first, last);
    return { name: inTable ?? '', last };
  }
  if (weaponAt(scene, last, last) !== null || eventAt(scene, last, last) !== null) return { name: '', last };
  if (/^(?:targets?|sites?|objects?)$/.test(head) && first === last) return { name: '', last };
  const end = withTail(scene, last, limit);
  const known = targetWithin(scene, first, last);
  if (
    /^(?:city|cities|town|towns|village|villages|civilian|civilians|energy)$/.test(head) &&
    known !== null &&
    !/^(?:energy)$/.test(head)
  )
    return {
      name:
        head === 'village' ||
        head === 'city' ||
        head === 'town' ||
        head === 'cities' ||
        head === 'towns' ||
        head === 'villages'
          ? ''
          : clean(scene, first, end),
      last,
    };
  if (known === null) {
    if (NO_TARGET.test(head)) return { name: '', last };
    const victim = VICTIM_NOUNS.endingAt(doc, last, first);
    if (victim?.value) return { name: '', last };
    if (/^\p{Lu}/u.test(doc.word(last)) && first === last) return { name: '', last };
    if (doc.model !== undefined && doc.upos(last) !== 'NOUN' && doc.upos(last) !== 'PROPN')
      return { name: '', last };
  }
  return { name: clean(scene, first, end), last };
}

/** "camp for displaced people", "bus with miners", "positions of the army", "people queueing for flour". */
function withTail(scene: Scene, last: number, limit: number): number {
  const { doc } = scene;
  const next = doc.lower(Math.min(limit, last + 1));
  if (last + 2 > limit || !/^(?:for|with|of|carrying)$/.test(next)) return last;
  if (next === 'of' && scene.placeAt(last + 2) !== null) return last;
  let at = last + 2;
  while (at <= limit && /^(?:the|a|an)$/.test(doc.lower(at))) at++;
  let end = last;
  for (; at <= limit && at < last + 6; at++) {
    if (doc.model !== undefined && !/^(?:NOUN|ADJ|PROPN|VERB)$/.test(doc.upos(at))) break;
    if (scene.timeAt(at) !== null || scene.placeAt(at) !== null || weaponAt(scene, at, limit) !== null) break;
    end = at;
    if (doc.model !== undefined && doc.upos(at) === 'NOUN') break;
  }
  return end;
}

function targetAhead(scene: Scene, k: number, limit: number): boolean {
  for (let at = k; at <= Math.min(limit, k + 3); at++)
    if (TARGET_NAMES.at(scene.doc, at, limit) !== null) return true;
  return false;
}

function targetWithin(scene: Scene, first: number, last: number): string | null {
  let found: Hit<string> | null = null;
  for (let k = first; k <= last; k++) {
    const hit = TARGET_NAMES.at(scene.doc, k, last);
    if (hit !== null && (found === null || hit.last >= found.last)) found = hit;
    if (hit !== null) k = hit.last;
  }
  return found?.entry ?? null;
}

function clean(scene: Scene, first: number, last: number): string {
  const { doc, ctx } = scene;
  let from = first;
  while (from < last) {
    const p = scene.placeAt(from);
    const w = doc.lower(from);
    if (p !== null || w === "'s" || w === 'suspected' || w === 'new') from++;
    else break;
  }
  return ctx.text.slice(doc.start(from), doc.end(last)).replace(/\s+/g, ' ');
}

function subjectPhrase(scene: Scene, u: Unit, verb: number): string[] {
  const { doc } = scene;
  const sight = u.sights.find((x) => x.token === verb);
  let head = sight !== undefined && sight.patient >= u.first && sight.patient < verb ? sight.patient : -1;
  if (head < 0) {
    for (let k = verb - 1; k >= u.first; k--) {
      const w = doc.lower(k);
      if (
        /^(?:was|were|is|been|being|has|had|have|also|reportedly|then|again|reported|badly|heavily|partly|been)$/.test(
          w,
        ) ||
        /ly$/.test(w)
      )
        continue;
      if (scene.timeAt(k) !== null) continue;
      head = k;
      break;
    }
  }
  if (head < 0) return [];
  let first = head;
  while (first > u.first) {
    const w = doc.lower(first - 1);
    if (
      isMark(scene, first - 1) ||
      w === ',' ||
      /^(?:in|on|at|near|and|when|while|after|that|which|whom|where|as|but|from|by|to)$/.test(w)
    )
      break;
    if (scene.timeAt(first - 1) !== null) break;
    first--;
  }
  // "a bus with miners of the company": the head of the phrase stands first.
  const np = nounPhrase(scene, first, verb - 1);
  if (np !== null && np.name !== '') return [np.name];
  return [];
}

/** "an attack on a checkpost", "fired on a convoy", "the shelling of a market", "bombs on a tea shop". */
function aimedAt(scene: Scene, u: Unit): string[] {
  const { doc } = scene;
  const out: string[] = [];
  for (let k = u.first + 1; k < u.last; k++) {
    const w = doc.lower(k);
    if (!/^(?:on|at|against|of|into|outside|among|in|aimed)$/.test(w)) continue;
    const before = k - 1;
    const violent =
      eventAt(scene, before, before) !== null ||
      weaponAt(scene, before, before) !== null ||
      /^(?:fired|fire|aimed|shells|landed|fell|exploded|detonated|himself|fallen|slammed|crashed|went|off|up|bombs|mortars|times)$/.test(
        doc.lower(before),
      ) ||
      (eventAt(scene, before - 1, before - 1) !== null && w !== 'of');
    if (!violent && !(w === 'among' || w === 'outside')) continue;
    if (w === 'in' && eventAt(scene, before, before) !== null && targetAhead(scene, k + 1, u.last)) {
      for (const name of objectPhrases(scene, u, k + 1)) if (name !== '') out.push(name);
      if (out.length > 0) break;
    }
    if (w === 'in' && !/^(?:landed|fell|exploded|detonated|fallen|off|up)$/.test(doc.lower(before))) continue;
    if (w === 'of' && eventAt(scene, before, before) === null) continue;
    for (const name of objectPhrases(scene, u, k + 1)) if (name !== '') out.push(name);
    if (out.length > 0) break;
  }
  return out;
}

/** People who were shot, where nothing else is named as struck: "an opposition MP was gunned down". */
function victimsOf(scene: Scene, u: Unit): string[] {
  const { doc } = scene;
  for (const x of u.sights) {
    if (!/^(?:kill|strike|wound)$/.test(x.cls) || x.nought) continue;
    for (let k = x.token - 1; k >= u.first && x.token - k <= 8; k--) {
      if (isMark(scene, k)) break;
      const v = VICTIM_NOUNS.endingAt(doc, k, u.first);
      if (v === null) continue;
      if (v.value && !/^(?:man|woman)$/.test(v.entry)) break;
      const before = doc.lower(Math.max(u.first, v.first - 1));
      const described =
        doc.model !== undefined &&
        v.first > u.first &&
        /^(?:ADJ|NOUN|PROPN)$/.test(doc.upos(v.first - 1)) &&
        !/^\d/.test(before);
      if (v.value && !described) break;
      return [scene.ctx.text.slice(doc.start(described ? v.first - 1 : v.first), doc.end(v.last))];
    }
  }
  return [];
}
