import type { ActorMention } from '../../actor/index.js';
import type { Doc } from '../../language/index.js';
import type { Span } from '../../model/index.js';
import type { SpeechAct } from './act.js';

/** Who speaks: the slots of a `SpeechAct` that tell it, and the tokens of the phrase that names it. */
export interface Voice {
  readonly mention: ActorMention | null;
  readonly name: string;
  readonly desc: string | null;
  readonly sides: readonly string[];
  /** Everybody it stands for, one by one. */
  readonly members: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** The slots of an act that a voice can be carried on from. */
type Spoken = Pick<SpeechAct, 'speaker' | 'speakerName' | 'speakerDesc' | 'speakerSides'>;

/** What a voice may be carried on from: the act before, and the last one whose speaker has a name. */
export interface Carried {
  readonly last: Spoken | null;
  readonly named: Spoken | null;
}

/** Nothing to carry on from. */
export const NOBODY: Carried = { last: null, named: null };

/** What is carried on from the acts so far. */
export function carriedFrom(before: readonly Spoken[]): Carried {
  const last = before.at(-1);
  if (last === undefined) return NOBODY;
  let named: Spoken | null = null;
  for (let n = before.length - 1; n >= 0 && n > before.length - 30 && named === null; n--) {
    const s = before[n]!;
    if (
      s.speakerName !== '' &&
      s.speakerName !== 'anonymous' &&
      s.speaker !== null &&
      s.speaker.kind !== 'person'
    )
      named = s;
  }
  return { last: last.speakerName === '' ? null : last, named };
}

/** The voice that a mention gives. */
export function voiceOf(m: ActorMention, first: number, last: number): Voice {
  if (
    m.kind === 'anonymous' &&
    /\b(?:officials|authorities|staff)\b/.test(m.text) &&
    !/^(?:an?|one|two|three|four|five|some|several|many)\b/i.test(m.desc ?? m.text)
  )
    return { mention: m, name: m.text, desc: m.desc, sides: m.sides, members: [m.text], first, last };
  if (m.kind === 'anonymous')
    return {
      mention: m,
      name: 'anonymous',
      desc: m.desc ?? m.text,
      sides: m.sides,
      members: m.sides,
      first,
      last,
    };
  const members = m.members.length > 0 ? m.members : [m.name];
  return { mention: m, name: m.name, desc: m.desc, sides: m.sides, members, first, last };
}

/** The voice carried on from an act before, for the tokens that stand for it. */
export function carriedVoice(c: Spoken, first: number, last: number): Voice {
  return {
    mention: c.speaker,
    name: c.speakerName,
    desc: c.speakerDesc,
    sides: c.speakerSides,
    members: c.speaker === null || c.speaker.members.length === 0 ? [c.speakerName] : c.speaker.members,
    first,
    last,
  };
}

/** The span of the tokens that name a voice. */
export function voiceSpan(doc: Doc, v: Voice): Span {
  return { start: doc.start(v.first), end: doc.end(v.last) };
}
