import type { Context } from '../context.js';
import { type SpeechAct, speechAt } from '../speech/index.js';
import { isMouthpiece, persons } from './actors.js';

/** Who tells of a pledge: the innermost speaker whose words hold it. */
export interface Voice {
  readonly name: string;
  /** The names to print: both for "Saudi and American mediators". */
  readonly names: readonly string[];
  /** The role that the text gives, or the name where it gives none. */
  readonly role: string;
  readonly sides: readonly string[];
  readonly cue: string | null;
  /** The person whose own word it may be: null for a mouthpiece, an institution, an unnamed source. */
  readonly person: string | null;
  readonly first: number;
}

/**
 * The voice at an offset, passing over acts whose reporting word is one of the tokens in `own` (the pledge's own verb: in "Russia
 * demanded that Ukraine withdraw" the demand is the pledge).
 */
export function voiceAt(
  ctx: Context,
  speech: readonly SpeechAct[],
  offset: number,
  own: (token: number) => boolean,
): Voice | null {
  let act = speechAt(speech, offset) ?? goesOn(ctx, speech, offset);
  for (let steps = 0; act !== null && steps < 8; steps++) {
    if ((act.cueToken < 0 || !own(act.cueToken)) && act.speakerName !== '' && act.force !== 'not-said') break;
    act = act.outer === null ? null : (speech[act.outer] ?? null);
  }
  if (act === null) return null;
  const name = act.speakerName === 'anonymous' ? (act.speakerDesc ?? 'anonymous') : act.speakerName;
  const speaker = act.speaker;
  const person =
    speaker !== null && isNamedPerson(ctx, speaker.name) && !isMouthpiece(ctx, speaker) ? speaker.name : null;
  const several = speaker !== null && speaker.kind === 'collective' && speaker.members.length >= 2;
  const names = several ? speaker.members : [name];
  const role = `${act.speakerDesc ?? speaker?.desc ?? ''} ${speaker?.text ?? ''} ${name}`;
  return {
    name,
    names,
    role,
    sides: act.speakerSides,
    cue: act.cue,
    person,
    first: act.content[0]?.start ?? offset,
  };
}

/** "said there was no agreement, but that Ukraine was ready": the second clause of what the same speaker said. */
function goesOn(ctx: Context, speech: readonly SpeechAct[], offset: number): SpeechAct | null {
  const { doc } = ctx;
  const token = doc.tokenAt(offset);
  if (token < 0) return null;
  const s = doc.sentenceOf(token);
  for (let i = token; i > s.first; i--) {
    if (/^[.;:!?]$/.test(doc.word(i))) return null;
    if (doc.lower(i) !== 'that' || !/^(?:and|but)$/.test(doc.lower(i - 1))) continue;
    const before = doc.start(i);
    return (
      speech.findLast(
        (a) =>
          a.content.some((c) => c.start >= s.start && c.start < before) &&
          a.cueToken >= s.first &&
          a.cueToken < i,
      ) ?? null
    );
  }
  return null;
}

function isNamedPerson(ctx: Context, name: string): boolean {
  return persons(ctx).has(name);
}
