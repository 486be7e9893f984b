import type { Span } from '../../model/index.js';
import type { Draft, Force, Shape } from './act.js';
import type { Scene } from './scene.js';
import { type Voice, voiceSpan } from './voice.js';

/** What a rule knows of an act; the rest follows from the voice and the marks. */
export interface Sketch {
  readonly content: readonly (Span | null)[];
  readonly voice: Voice;
  readonly cue: string | null;
  readonly cueToken: number;
  readonly force: Force;
  readonly shape?: Shape;
  readonly direct?: boolean;
  readonly carried?: boolean;
  readonly rule: string;
  readonly words: readonly string[];
}

/** The act of a sketch; `null` when nothing is left of its words. */
export function draft(scene: Scene, s: Sketch): Draft | null {
  const content = s.content.filter((c): c is Span => c !== null);
  if (content.length === 0) return null;
  return {
    content,
    speaker: s.voice.mention,
    speakerName: s.voice.name,
    speakerDesc: s.voice.desc,
    speakerSides: s.voice.sides,
    speakerSpan: s.carried ? null : voiceSpan(scene.doc, s.voice),
    mode: s.direct ? 'direct' : quotes(scene, content) ? 'mixed' : 'indirect',
    cue: s.cue,
    cueToken: s.cueToken,
    force: s.force,
    shape: s.shape ?? 'clause',
    rule: s.rule,
    words: s.words,
  };
}

function quotes(scene: Scene, content: readonly Span[]): boolean {
  return scene.quotes.some((q) => content.some((c) => q.open < c.end && q.end > c.start));
}
