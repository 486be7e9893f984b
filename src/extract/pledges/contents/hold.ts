import type { Doc } from '../../../language/index.js';
import type { PledgeAct } from '../../../model/index.js';
import { BE_FORMS, FACT_AUX, FUTURE_AUX, INTENTIONS, NOT_WORDS } from '../../words/pledge-grammar.js';
import { STOPS } from '../../words/pledge-holds.js';
import type { Content, Finder } from '../content.js';
import { isBreak, isNounal, leadOf } from '../tokens.js';
import { holdIdioms, holdNouns, holdVerbs, violence } from '../words.js';
import { type FoundViolence, violenceAfter, violenceVerb } from './violence.js';

/** "halt strikes", "refrain from striking", "suspend its offensive operations". */
export const holdVerb: Finder = (doc, i) => {
  const hit = holdVerbs.at(doc, i);
  if (hit === null) return null;
  const violence = violenceAfter(doc, hit.last + 1);
  if (violence === null) return null;
  if (hit.last === i && isNounal(doc, i)) return null;
  // "to end three years of war" is what wars are fought and peace is made for, no undertaking.
  if (hit.row.word === 'end' && violence.words[0] === 'pledge-violence:war') return null;
  const lead = leadOf(doc, i);
  return {
    kind: 'hold',
    first: i,
    last: violence.last,
    head: i,
    act: violence.act,
    lead,
    weak: violence.weak,
    thing: null,
    words: [hit.name, ...violence.words],
  };
};

/** The words that `notViolence` starts from. */
export const NOT_VIOLENCE_STARTS: readonly string[] = [...NOT_WORDS, 'neither', 'no'];

/** "not to strike", "will not fire on", "won't launch attacks"; not "did not strike". */
export const notViolence: Finder = (doc, i) => {
  if (doc.lower(i) === 'neither') return neitherViolence(doc, i);
  if (doc.lower(i) === 'no') return noIntention(doc, i) ?? noneToCome(doc, i);
  if (!NOT_WORDS.has(doc.lower(i))) return null;
  const end = doc.sentenceOf(i).last;
  for (let k = i + 1; k <= Math.min(end, i + 3); k++) {
    const w = doc.lower(k);
    const violence = violenceVerb(doc, k);
    if (violence !== null) {
      if (isFact(doc, i)) return null;
      return {
        kind: 'not',
        first: i,
        last: violence.last,
        head: k,
        act: violence.act,
        lead: leadOf(doc, k),
        weak: violence.weak,
        thing: null,
        words: violence.words,
      };
    }
    if (w !== 'to' && w !== 'be' && w !== 'again' && w !== 'further' && !/ly$/.test(w)) return null;
  }
  return null;
};

/** "there will be no strikes", "there would be no shelling". */
function noneToCome(doc: Doc, i: number): Content | null {
  if (i < 3 || doc.lower(i - 1) !== 'be' || !FUTURE_AUX.has(doc.lower(i - 2)) || doc.lower(i - 3) !== 'there')
    return null;
  const violence = violenceAfter(doc, i + 1, 4);
  if (violence === null) return null;
  return ruledOut(i, i - 2, violence);
}

/** "has no intention of attacking", "have no plans to strike". */
function noIntention(doc: Doc, i: number): Content | null {
  const end = doc.sentenceOf(i).last;
  if (i + 3 > end || !INTENTIONS.has(doc.lower(i + 1)) || !/^(?:of|to)$/.test(doc.lower(i + 2))) return null;
  const violence = violenceVerb(doc, i + 3);
  const has = i > 0 && /^(?:has|had|have)$/.test(doc.lower(i - 1));
  if (violence === null || !has) return null;
  return ruledOut(i, i - 1, violence);
}

/** Violence from token i on that is not to come, as the auxiliary at `aux` says of it. */
function ruledOut(i: number, aux: number, violence: FoundViolence): Content {
  return {
    kind: 'not',
    first: i,
    last: violence.last,
    head: i - 1,
    act: violence.act,
    lead: { form: 'future', negated: true, first: aux, must: false },
    weak: violence.weak,
    thing: null,
    words: violence.words,
  };
}

/** "neither side would carry out hostile actions". */
function neitherViolence(doc: Doc, i: number): Content | null {
  const end = doc.sentenceOf(i).last;
  for (let k = i + 1; k < Math.min(end, i + 5); k++) {
    if (!FUTURE_AUX.has(doc.lower(k))) continue;
    const violence = violenceVerb(doc, k + 1);
    if (violence === null) return null;
    const lead = { form: 'future', negated: true, first: k, must: false } as const;
    return {
      kind: 'not',
      first: i,
      last: violence.last,
      head: k + 1,
      act: violence.act,
      lead,
      weak: violence.weak,
      thing: null,
      words: violence.words,
    };
  }
  return null;
}

/** "did not", "has not", "is not" tell what is, not what shall be. */
function isFact(doc: Doc, not: number): boolean {
  if (not === 0 || doc.lower(not + 1) === 'to') return false;
  const before = doc.lower(not - 1);
  return FACT_AUX.has(before) || (BE_FORMS.has(before) && before !== 'be');
}

/** "hold their fire", "spare Kyiv", "leave Kyiv alone", "lay down their arms". */
export const holdIdiom: Finder = (doc, i) => {
  const hit = holdIdioms.at(doc, i);
  if (hit === null || (hit.row.word !== 'hold fire' && hit.last === i && isNounal(doc, i))) return null;
  const next = Math.min(hit.last + 1, doc.size - 1);
  // "hold fire against Kyiv" spares Kyiv; "hold fire on Monday" holds all.
  const aimed =
    hit.row.object !== '' &&
    /^(?:on|against|at|over)$/.test(doc.lower(next)) &&
    !/day$/.test(doc.lower(Math.min(next + 1, doc.size - 1)));
  return {
    kind: 'idiom',
    first: i,
    last: hit.last,
    head: i,
    act: (aimed ? 'strike' : hit.row.act) as PledgeAct,
    lead: leadOf(doc, i),
    weak: hit.row.object !== '' && hit.row.word !== 'hold ~ fire' && hit.row.word !== 'hold fire',
    thing: null,
    words: [hit.name],
  };
};

/** "a pause in strikes", "an end to military operations", "a moratorium on attacks". */
export const pauseNoun: Finder = (doc, i) => {
  const hit = holdNouns.at(doc, i);
  if (hit === null) return null;
  const violence = violenceAfter(doc, hit.last + 1, 7);
  if (
    violence === null ||
    (violence.weak && violence.act === 'all-hostilities' && hit.row.word.startsWith('end'))
  )
    return null;
  return {
    kind: 'pause',
    first: i,
    last: violence.last,
    head: i,
    act: violence.act,
    lead: null,
    weak: violence.weak,
    thing: null,
    words: [hit.name, ...violence.words],
  };
};

/** "the shooting in Gaza is supposed to stop on Sunday", "all attacks will cease". */
export const violenceStops: Finder = (doc, i) => {
  const hit = holdVerbs.at(doc, i);
  if (hit === null || hit.last > i) return null;
  const passive = i > 0 && doc.lower(i - 1) === 'be';
  if (!passive && !STOPS.has(hit.row.word)) return null;
  const lead = leadOf(doc, i);
  // "ordered fighting to stop": whose order it is the frame before it tells.
  const told = lead.form === 'infinitive' && !passive;
  if ((lead.form !== 'future' && !told) || lead.negated) return null;
  const s = doc.sentenceOf(i);
  for (let k = lead.first - 1; k >= Math.max(s.first, lead.first - 8); k--) {
    const found = violence.at(doc, k);
    if (
      found !== null &&
      found.row.pos === 'n' &&
      found.last < lead.first &&
      (told || isNounal(doc, k)) &&
      (!told || found.last === lead.first - 1)
    )
      return {
        kind: 'stops',
        first: k,
        last: i,
        head: i,
        act: found.row.act as PledgeAct,
        lead,
        weak: false,
        thing: null,
        words: [hit.name, found.name],
      };
    if (isBreak(doc, k) || doc.word(k) === ',') return null;
  }
  return null;
};
