import type { Doc } from '../../../language/index.js';
import type { PledgeAct } from '../../../model/index.js';
import { OFFICES } from '../../words/pledge-deeds.js';
import type { Finder } from '../content.js';
import type { Lexicon } from '../lexicon.js';
import { isBreak, isNounal, leadOf, opensClause } from '../tokens.js';
import { captives, deeds, forces, passages } from '../words.js';

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
  // "release" and "exchange" are both verbs and nouns.
  const hit = deeds.all(doc, i).find((h) => h.last > i || (h.row.pos === 'n') === isNounal(doc, i));
  if (hit === undefined) return null;
  const noun = hit.row.pos === 'n';
  const end = doc.sentenceOf(i).last;
  const lead = noun ? null : leadOf(doc, i);
  const next = hit.last < end ? doc.lower(hit.last + 1) : '';
  let thing: Range | null = null;
  const passive = lead !== null && i > 0 && /^(?:be|been)$/.test(doc.lower(i - 1));
  if (hit.row.object === 'place' && leavesOffice(doc, hit.last, end)) return null;
  if (hit.row.object === 'captive') {
    thing = passive
      ? thingBefore(doc, i, captives as never)
      : thingAfter(doc, hit.first + 1, 9 + hit.last - hit.first, captives as never);
    if (thing === null) return null;
  } else if (hit.row.object === 'passage') {
    thing = passive
      ? thingBefore(doc, i, passages as never)
      : (thingAfter(doc, hit.first + 1, 6 + hit.last - hit.first, passages as never) ??
        (/^re-?open$|^open$/.test(hit.row.word) && lead?.form === 'future'
          ? thingBefore(doc, i, passages as never)
          : null));
    if (thing === null) return null;
  } else if (hit.row.object === 'troops') {
    thing = thingBefore(doc, i, forces as never);
    if (thing === null || thing.last < i - 3) return null;
  } else if (hit.row.object === 'force') {
    const force =
      thingAfter(doc, hit.first + 1, 4 + hit.last - hit.first, forces as never) ??
      (noun ? null : thingBefore(doc, i, forces as never));
    if (force === null && !/^(?:from|of|on|completely|to|behind|north|south|east|west)$/.test(next) && !noun)
      return null;
    // "pull out" of a pact or a contest is another thing.
    if (noun && force === null && next !== 'from') return null;
  }
  return {
    kind: 'deed',
    first: hit.first,
    last: Math.max(hit.last, thing === null || passive ? hit.last : thing.last),
    head: noun ? hit.last : hit.first,
    act: hit.row.act as PledgeAct,
    lead,
    weak: false,
    thing: thing === null ? null : { first: thing.first, last: thing.last },
    words: [hit.name, ...(thing === null ? [] : [thing.name])],
  };
};

/** "quit the coalition": an office or a body is left, no ground. */
function leavesOffice(doc: Doc, v: number, end: number): boolean {
  for (let i = v + 1; i <= Math.min(end, v + 3); i++) if (OFFICES.has(doc.lower(i))) return true;
  return v === end || !/^(?:the|its|their|his|all|any|every|parts)$|^\p{Lu}/u.test(doc.word(v + 1));
}
