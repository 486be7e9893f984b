import type { Statement } from '../../model/index.js';
import type { Context } from '../context.js';
import type { Found } from '../types.js';
import type { SpeechAct } from './act.js';

/** Attributed speech as records: the acts in which somebody says something, each with its own words as evidence. */
export function readStatements(_ctx: Context, speech: readonly SpeechAct[]): Found<Statement>[] {
  return speech
    .filter((a) => states(a, speech))
    .map((a) => ({
      speaker: a.speakerName,
      ...(a.speakerName === 'anonymous' && a.speakerDesc !== null ? { speaker_desc: a.speakerDesc } : {}),
      mode: a.mode,
      cue: a.cue,
      spans: a.content,
      why: { rule: `speech/${a.rule}`, words: [...a.words] },
    }));
}

const MIND = /^speech-verbs:(?:believe|fear|hope)$/;

function outerOf(a: SpeechAct, speech: readonly SpeechAct[]): SpeechAct | null {
  return a.outer === null ? null : speech[a.outer]!;
}

/** Whether the act is a statement: "did not say when", "urged them to stop" and a bare accusation are told of by other records. */
function states(a: SpeechAct, speech: readonly SpeechAct[]): boolean {
  if (a.speakerName === '' || a.force === 'not-said') return false;
  if (
    a.shape === 'infinitive' &&
    a.mode !== 'mixed' &&
    !/^speech-verbs:(?:claim|affirm)/.test(a.words[0] ?? '')
  )
    return false;
  if (a.rule === 'spoke-of' && a.force !== 'assert' && a.mode !== 'mixed') return false;
  if (outerOf(a, speech) !== null && MIND.test(a.words[0] ?? '')) return false;
  if (a.rule === 'said-words' && a.outer !== null) return false;
  if (a.rule === 'asked-if' && a.mode !== 'mixed') return false;
  const outer = outerOf(a, speech);
  // What a speaker says that another said is theirs to tell, unless both are named.
  return outer === null || (outer.mode !== 'direct' && outer.speakerName !== a.speakerName);
}
