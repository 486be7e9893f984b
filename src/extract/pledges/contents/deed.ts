import type { Doc } from '../../../language/index.js';
import type { PledgeAct } from '../../../model/index.js';
import { type DEEDS, OFFICES } from '../../words/pledge-deeds.js';
import { FUTURE_AUX } from '../../words/pledge-grammar.js';
import type { Content, Finder } from '../content.js';
import type { Hit, Lexicon } from '../lexicon.js';
import { isBreak, isNounal, leadOf, opensClause } from '../tokens.js';
import { captives, deeds, forces, grounds, passages } from '../words.js';

interface Range {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

/** The first entry of a table in the few words after a verb. */
function thingAfter(doc: Doc, from: number, reach: number, table: Lexicon<never>): Range | null {
  const end = doc.sentenceOf(Math.min(from, doc.size - 1)).last;
  for (let i = from; i <= Math.min(end, from + reach); i++) {
    const hit = table.at(doc, i);
    if (hit !== null) return { first: i, last: hit.last, name: hit.name };
    if (isBreak(doc, i) || opensClause(doc, i)) return null;
  }
  return null;
}

/** The same before a passive verb: "prisoners were to be exchanged". */
function thingBefore(doc: Doc, v: number, table: Lexicon<never>): Range | null {
  const from = doc.sentenceOf(v).first;
  for (let i = v - 1; i >= Math.max(from, v - 12); i--) {
    const hit = table.at(doc, i);
    if (hit !== null && hit.last < v) return { first: i, last: hit.last, name: hit.name };
    if (isBreak(doc, i)) return null;
  }
  return null;
}

/** "withdraw from the Donbas", "free 33 hostages", "let aid reach the needy", "the release of 50 women and children". */
export const deed: Finder = (doc, i) => {
  for (const hit of deeds.all(doc, i)) {
    // "release" and "exchange" are both verbs and nouns.
    if (hit.last === i && (hit.row.pos === 'n') !== isNounal(doc, i)) continue;
    const content = fitting(doc, hit);
    if (content !== null) return content;
  }
  return null;
};

/** Whether a modal of leave stands right before: "may enter", "can pass freely", "will be allowed to". */
function mayPass(doc: Doc, hit: Hit<(typeof DEEDS)[number]>): boolean {
  const before = hit.first > 0 ? doc.lower(hit.first - 1) : '';
  if (/^be /.test(hit.row.word)) return FUTURE_AUX.has(before) || /^(?:are|is|to)$/.test(before);
  return /^(?:may|can|could|shall)$/.test(before);
}

/** The content of an entry, where what it must have for its object stands by it. */
function fitting(doc: Doc, hit: Hit<(typeof DEEDS)[number]>): Content | null {
  const i = hit.first;
  const noun = hit.row.pos === 'n';
  const end = doc.sentenceOf(i).last;
  const lead = noun ? null : leadOf(doc, i);
  const next = hit.last < end ? doc.lower(hit.last + 1) : '';
  const extra = hit.last - hit.first;
  let thing: Range | null = null;
  const passive = lead !== null && i > 0 && /^(?:be|been|is|are)$/.test(doc.lower(i - 1));
  if (hit.row.object === 'place' && leavesOffice(doc, hit.last, end)) return null;
  if (hit.row.object === 'captive') {
    thing = passive
      ? thingBefore(doc, i, captives as never)
      : thingAfter(doc, hit.first + 1, 9 + extra, captives as never);
    if (thing === null) return null;
  } else if (hit.row.object === 'ground') {
    thing = passive
      ? thingBefore(doc, i, grounds as never)
      : thingAfter(doc, hit.first + 1, 8 + extra, grounds as never);
    if (thing === null) return null;
  } else if (hit.row.object === 'passage') {
    thing = passive
      ? thingBefore(doc, i, passages as never)
      : (thingAfter(doc, hit.first + 1, 6 + extra, passages as never) ??
        (/^re-?open$|^open$/.test(hit.row.word) && lead?.form === 'future'
          ? thingBefore(doc, i, passages as never)
          : null));
    if (thing === null) return null;
  } else if (hit.row.object === 'through') {
    // "aid convoys may enter": leave to pass, where a modal gives it.
    if (lead === null || !mayPass(doc, hit)) return null;
    thing = thingBefore(doc, i, passages as never);
    if (thing === null) return null;
  } else if (hit.row.object === 'troops') {
    thing = thingBefore(doc, i, forces as never);
    if (thing === null || thing.last < i - 3) return null;
  } else if (hit.row.object === 'force') {
    const force =
      thingAfter(doc, hit.first + 1, 4 + extra, forces as never) ??
      (noun ? null : thingBefore(doc, i, forces as never));
    if (force === null && !/^(?:from|of|on|completely|to|behind|north|south|east|west)$/.test(next) && !noun)
      return null;
    // "pull out" of a pact or a contest is another thing.
    if (noun && force === null && next !== 'from') return null;
  }
  return {
    kind: 'deed',
    first: hit.first,
    last: Math.max(hit.last, thing === null || passive || thing.last < i ? hit.last : thing.last),
    head: noun ? hit.last : hit.first,
    act: hit.row.act as PledgeAct,
    lead: hit.row.object === 'through' ? { form: 'future', negated: false, first: i - 1, must: false } : lead,
    weak: false,
    thing: thing === null ? null : { first: thing.first, last: thing.last },
    words: [hit.name, ...(thing === null ? [] : [thing.name])],
  };
}

/** "quit the coalition": an office or a body is left, no ground. */
function leavesOffice(doc: Doc, v: number, end: number): boolean {
  for (let i = v + 1; i <= Math.min(end, v + 3); i++) if (OFFICES.has(doc.lower(i))) return true;
  return v === end || !/^(?:the|its|their|his|all|any|every|parts)$|^\p{Lu}/u.test(doc.word(v + 1));
}
