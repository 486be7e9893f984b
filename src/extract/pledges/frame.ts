import type { ActorMention } from '../../actor/index.js';
import { type Doc, isUnder } from '../../language/index.js';
import { BE_FORMS, DOUBTED, PREPOSITIONS } from '../words/pledge-grammar.js';
import type { Cast } from './actors.js';
import type { Content } from './content.js';
import { nounPhraseStart } from './extent.js';
import { isBreak, isNounal, joined, type Lead, leadOf, opensClause } from './tokens.js';
import { conditionCues, ends, frames, status } from './words.js';

/** How a content is made a pledge; the kinds are those of the table `pledge-frames`. */
export interface Frame {
  readonly kind: string;
  /** The words of the frame. */
  readonly first: number;
  readonly last: number;
  readonly noun: boolean;
  /** Who does it: who agreed, ordered, asked. */
  readonly subject: readonly ActorMention[];
  /** To whom it is done: who was asked, ordered, told. */
  readonly object: readonly ActorMention[];
  readonly negated: boolean;
  /** True where it stands behind the content: "a truce declared by …". */
  readonly behind: boolean;
  /** Token of a "that" between frame and content, -1 without: what follows has a subject of its own. */
  readonly that: number;
  readonly words: readonly string[];
}

/** No frame stands farther before its content than this. */
const REACH = 26;
/** A frame farther off than this must also govern the content by the parse, where there is one. */
const NEAR = 9;

/** The frames before a content, nearest first: "agreed to his request not to strike" gives request, agreed. */
export function framesBefore(doc: Doc, cast: Cast, content: Content): Frame[] {
  const out: Frame[] = [];
  const s = doc.sentenceOf(content.first);
  if (content.lead === null && isEnded(doc, content)) return [];
  let edge = content.lead?.form === 'future' ? content.lead.first : content.first;
  let that = -1;
  for (let j = edge - 1; j >= Math.max(s.first, content.first - REACH); j--) {
    const w = doc.lower(j);
    if (w === ')') {
      while (j > s.first && doc.word(j) !== '(') j--;
      continue;
    }
    // "addressed a request to the President: to refrain from strikes".
    if (isBreak(doc, j) && !(w === ':' && j >= content.first - 2 && content.lead?.form === 'infinitive'))
      break;
    if (opensClause(doc, j) && !(w === 'which' && /^(?:under|by)$/.test(doc.lower(j - 1)))) break;
    // What a condition says is nobody's word.
    if (isConditional(doc, j, edge)) return out.length > 0 ? out : [];
    // "the UN, which brokered the deal, said the ceasefire would start": what stands before "said" frames the telling.
    if ((w === 'said' || w === 'says') && out.length === 0 && !isNounal(doc, j)) break;
    if (w === 'that' && that < 0 && out.length === 0) that = j;
    const hit = frames.all(doc, j).find((h) => h.last < edge && fitsPos(doc, h.first, h.last, h.row.pos));
    if (hit === undefined) continue;
    // "the call on the ceasefire ended": a talk by telephone.
    if (hit.row.word === 'call' && hit.row.pos === 'n' && doc.lower(hit.last + 1) === 'on') continue;
    // "what he called a ceasefire" names it.
    if (hit.row.word === 'call' && isNaming(doc, j, s.first)) continue;
    const noun = hit.row.pos === 'n';
    if (noun && DOUBTED.has(doc.lower(j - 1))) return out;
    // "a Russia-brokered ceasefire": who brokered it stands beside who agreed to it.
    const compound = hit.first > s.first && doc.word(hit.first - 1) === '-' && joined(doc, hit.first - 1);
    if (edge - hit.last > NEAR && doc.model !== undefined && !isUnder(doc, content.head, hit.first)) continue;
    if (doc.model === undefined && content.lead === null && edge - hit.last > NEAR) continue;
    // Who "is committed to" something gave his word himself.
    const passive = !noun && hit.row.word !== 'commit' && isPassiveAt(doc, hit.first);
    const subject = noun
      ? possessor(doc, cast, hit.first)
      : passive
        ? byAgent(doc, cast, hit.last)
        : cast.subjects(hit.first);
    const object = passive
      ? cast.leftOf(hit.first)
      : cast.within(hit.last + 1, (that >= 0 ? that : edge) - 1).map((r) => r.mention);
    out.push({
      kind: hit.row.kind,
      first: hit.first,
      last: hit.last,
      noun,
      subject,
      object,
      negated: !noun && isDenied(doc, hit.first),
      behind: false,
      that,
      words: [hit.name],
    });
    edge = hit.first;
    // A finite verb ends the chain; a noun or an infinitive hangs on something before it.
    if (
      !noun &&
      !compound &&
      leadOf(doc, hit.first).form !== 'infinitive' &&
      leadOf(doc, hit.first).form !== 'gerund'
    )
      break;
    if (out.length >= 3) break;
  }
  return out;
}

/** "what he called", "what the organisation calls". */
function isNaming(doc: Doc, v: number, from: number): boolean {
  for (let k = v - 1; k >= Math.max(from, v - 5); k--) {
    if (/^(?:what|which)$/.test(doc.lower(k))) return true;
    if (isBreak(doc, k) || doc.word(k) === ',') return false;
  }
  return false;
}

/** "ending a three-day ceasefire": what is ended is not agreed or ordered by the words before. */
function isEnded(doc: Doc, content: Content): boolean {
  const start = nounPhraseStart(doc, content.first);
  return start > doc.sentenceOf(start).first && ends.at(doc, start - 1) !== null && !isNounal(doc, start - 1);
}

/** Whether a condition opens at token j, before `edge`: "agree to a truce only if the RSF withdrew". */
function isConditional(doc: Doc, j: number, edge: number): boolean {
  const hit = conditionCues.at(doc, j);
  return (
    hit !== null &&
    hit.last < edge &&
    !/^(?:subject to|for every|conditional|contingent|should)/.test(hit.row.word)
  );
}

/** Whether a content stands inside a condition or a question, with no comma between. */
export function underCondition(doc: Doc, content: Content): boolean {
  const s = doc.sentenceOf(content.first);
  for (let j = content.first - 1; j >= Math.max(s.first, content.first - 14); j--) {
    if (isBreak(doc, j) || doc.word(j) === ',') return false;
    // "did not say whether Ukraine agreed to stop": nobody is told to have given it.
    if (isConditional(doc, j, content.first) || doc.lower(j) === 'whether') return true;
  }
  return false;
}

/** Whether a frame word stands as the part of speech its entry means. */
function fitsPos(doc: Doc, first: number, last: number, pos: string): boolean {
  if (pos === 'p') return true;
  const nounal = isNounal(doc, first);
  if (pos === 'n') return nounal;
  if (!nounal) return true;
  // The tagger takes many a participle for an adjective: "were agreed".
  return (
    last > first &&
    !/^(?:the|a|an|this|its|their|his|her|phone|telephone|video|conference)$/.test(
      first > 0 ? doc.lower(first - 1) : '',
    )
  );
}

function isDenied(doc: Doc, v: number): boolean {
  const lead = leadOf(doc, v);
  if (lead.negated) return true;
  const before = lead.first > doc.sentenceOf(v).first ? doc.lower(lead.first - 1) : '';
  return before === 'without' || before === 'neither' || before === 'nor';
}

function isPassiveAt(doc: Doc, v: number): boolean {
  const lead = leadOf(doc, v);
  if (lead.form !== 'fact') return false;
  if (/ing$/.test(doc.lower(v))) return false;
  if (BE_FORMS.has(doc.lower(lead.first))) return true;
  const w = doc.lower(v - 1);
  return BE_FORMS.has(w) || (/ly$/.test(w) && v > 1 && BE_FORMS.has(doc.lower(v - 2)));
}

/** The one before a noun of asking or offering: "his request", "Trump's proposal", "a U.S. request". */
function possessor(doc: Doc, cast: Cast, noun: number): ActorMention[] {
  const from = doc.sentenceOf(noun).first;
  for (let i = noun - 1; i >= Math.max(from, noun - 3); i--) {
    const m = cast.at(i);
    if (m !== null) return [m];
    // "Zelensky welcomed the proposal": not his.
    if (isBreak(doc, i) || (doc.model !== undefined && doc.upos(i) === 'VERB')) break;
  }
  return [];
}

/** Who stands behind "by" after a participle. */
export function byAgent(doc: Doc, cast: Cast, v: number): ActorMention[] {
  const end = doc.sentenceOf(v).last;
  for (let i = v + 1; i <= Math.min(end, v + 5); i++) {
    if (isBreak(doc, i)) break;
    if (doc.lower(i) !== 'by') continue;
    const [first, ...more] = cast.within(i + 1, Math.min(end, i + 14));
    if (first === undefined || first.first > i + 5) return [];
    const out = [first.mention];
    let last = first.last;
    for (const m of more) {
      if (m.first - last > 3) break;
      const gap = doc.text.slice(doc.end(last), doc.start(m.first));
      if (!/and|,/.test(gap)) break;
      out.push(m.mention);
      last = m.last;
    }
    return out;
  }
  return [];
}

/** The frame behind a noun: "the truce declared by …", "the ceasefire that … accepted", "was reportedly discussed". */
export function frameBehind(doc: Doc, cast: Cast, content: Content): Frame | null {
  const end = doc.sentenceOf(content.last).last;
  let dash = 0;
  for (let i = content.last + 1; i <= Math.min(end, content.last + 22); i++) {
    const w = doc.word(i);
    if (/^[—–]$/.test(w)) dash++;
    if (/^[.;:]$/.test(w) || (doc.lower(i) === 'and' && dash % 2 === 0 && i > content.last + 8)) return null;
    if (dash % 2 === 1 || dash > 2) continue;
    if (opensClause(doc, i) && doc.lower(i) !== 'which') return null;
    const hit = frames.at(doc, i);
    if (hit === null || hit.row.pos !== 'v') continue;
    const before = doc.lower(i - 1);
    const relative = cast.within(content.last + 1, i - 1);
    const passive =
      isPassiveAt(doc, i) ||
      (/(?:ed|n|t)$/.test(doc.lower(hit.first)) &&
        (i === content.last + 1 || before === ',' || doc.lower(Math.min(hit.last + 1, end)) === 'by'));
    const after =
      /^(?:that|which|it|they|he|she)$/.test(doc.lower(content.last + 1)) ||
      cast.at(content.last + 1) !== null;
    if (!passive && !(after && relative.length > 0)) {
      if (i === content.last + 1 && !/ed$/.test(doc.lower(i))) continue;
      continue;
    }
    return {
      // What was "negotiated by" somebody was brokered; what "was discussed" was not agreed.
      kind: hit.row.word === 'negotiate' ? 'broker' : hit.row.kind,
      first: hit.first,
      last: hit.last,
      noun: false,
      subject: passive ? byAgent(doc, cast, hit.last) : relative.map((r) => r.mention),
      object: [],
      negated: leadOf(doc, i).negated,
      behind: true,
      that: -1,
      words: [hit.name],
    };
  }
  return null;
}

/** A word given on a truce by a pronoun: "a halt to attacks, a day after Washington said both had agreed to it". */
export function frameOfPronoun(doc: Doc, cast: Cast, content: Content): Frame | null {
  const end = doc.sentenceOf(content.last).last;
  for (let i = content.last + 1; i < Math.min(end, content.last + 34); i++) {
    const hit = frames.all(doc, i).find((h) => h.row.kind === 'commit' || h.row.kind === 'accept');
    if (hit === undefined || hit.row.pos !== 'v') continue;
    const next = doc.lower(hit.last + 1) === 'to' ? hit.last + 2 : hit.last + 1;
    if (next > end || !/^(?:it|this)$/.test(doc.lower(next))) continue;
    const subject = cast.subjects(i);
    if (subject.length === 0) return null;
    return {
      kind: hit.row.kind,
      first: i,
      last: next,
      noun: false,
      subject,
      object: [],
      negated: isDenied(doc, i),
      behind: true,
      that: -1,
      words: [hit.name],
    };
  }
  return null;
}

/** What ties a status to a noun behind a preposition: "the recommitment to the ceasefire, to begin at 00:01". */
const TIES_BACK = /^(?:which|that|,|to|due|in|set|effective|starting|beginning)$/;

/** What the text says befell a truce, behind its noun: "took effect", "is to run until", "due to lapse on". */
export interface StatusHit {
  readonly kind: string;
  readonly first: number;
  readonly last: number;
  /** How its verb is framed: will take effect, took effect. */
  readonly lead: Lead;
  readonly words: readonly string[];
}

/** All that befalls the content within its sentence, in order; `bare` where the content is a verb's object. */
export function statusesOf(doc: Doc, content: Content, bare: boolean): StatusHit[] {
  const out: StatusHit[] = [];
  const start = nounPhraseStart(doc, content.first);
  const governed = start > doc.sentenceOf(start).first && PREPOSITIONS.has(doc.lower(start - 1));
  const end = doc.sentenceOf(content.last).last;
  for (let i = content.last + 1; i <= Math.min(end, content.last + 40); i++) {
    if (/^[;:]$/.test(doc.word(i))) break;
    // What another verb has for its object has no finite verb of its own behind a comma.
    if (
      bare &&
      doc.word(i) === ',' &&
      !/^(?:which|due|effective|with|to|in|set|starting|beginning|from|until)$/.test(
        doc.lower(Math.min(i + 1, end)),
      )
    )
      break;
    if (/^(?:but|although|though|while|whereas|because|hours|days|as)$/.test(doc.lower(i)) && out.length > 0)
      break;
    const hit = status.at(doc, i);
    if (hit === null) continue;
    // "Talks on a ceasefire collapsed": what befell is not the truce.
    if (governed && (hit.first - content.last > 4 || !TIES_BACK.test(doc.lower(content.last + 1)))) break;
    if (hit.last === i && isNounal(doc, i)) continue;
    const lead = leadOf(doc, hit.first);
    // "never went into effect" tells no beginning.
    if (hit.row.kind === 'begin' && lead.negated && lead.form !== 'future') continue;
    out.push({ kind: hit.row.kind, first: hit.first, last: hit.last, lead, words: [hit.name] });
    i = hit.last;
  }
  return out;
}
