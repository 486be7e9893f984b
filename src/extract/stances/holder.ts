import type { Stance } from '../../model/index.js';
import type { SpeechAct } from '../speech/act.js';
import type { Voice } from '../speech/voice.js';
import { BYSTANDERS } from '../words/stance-turns.js';

/** A stance as the rules find it; the reader gives it its quotation. */
export interface Taken {
  readonly holder: readonly string[];
  readonly position: Stance['position'];
  readonly about: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly words: readonly string[];
}

/** Who speaks for a party as the party itself. */
const LEADING = /\b(?:negotiators|leaders|commanders|delegates|spokesmen|representatives)$/i;

/** The names that hold a position: everybody a voice stands for, an unnamed source by its description. */
export function holders(v: Voice): string[] {
  if (v.mention === null && BYSTANDERS.has(v.name.toLowerCase().split(' ').at(-1)!)) return [];
  if (v.name === 'anonymous') return v.desc === null ? [] : [v.desc.replace(/^(?:an?|the)\s+/i, '')];
  const { mention } = v;
  // "the ELN's negotiators" take the ELN's position; "Hamas officials" are told of as such.
  if (mention?.rule === 'officials-of' && mention.sides.length === 1 && LEADING.test(v.name))
    return [...mention.sides];
  const named = v.members.filter((m) => m !== '' && m !== 'anonymous');
  return named.length > 0 ? [...named] : [v.name];
}

/** The names that hold a position by what they say. */
export function speakers(a: SpeechAct): string[] {
  if (a.speakerName === '') return [];
  if (a.speakerName === 'anonymous')
    return a.speakerDesc === null ? [] : [a.speakerDesc.replace(/^(?:an?|the)\s+/i, '')];
  if (a.speaker?.rule === 'officials-of' && a.speakerSides.length === 1 && LEADING.test(a.speakerName))
    return [...a.speakerSides];
  const members = a.speaker?.members ?? [];
  return a.speakerName.includes(' and ') && members.length < 2
    ? a.speakerName.split(' and ')
    : members.length > 1
      ? [...members]
      : [a.speakerName];
}

/** Whether whoever speaks can be party to a pledge: not an unnamed bystander. */
export function isParty(a: SpeechAct): boolean {
  return a.speakerName !== 'anonymous' || a.speakerSides.length > 0;
}
