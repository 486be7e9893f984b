import { readFileSync } from 'node:fs';
import { type ActorMention, readActors } from '../../src/actor/index.js';
import { type LanguageModel, loadLanguageModel, readText } from '../../src/language/index.js';
import { type Gazetteer, loadGazetteer, readPlaces } from '../../src/place/index.js';

let model: LanguageModel | undefined;
let gazetteer: Gazetteer | undefined;

/** The mentions of a text, read with the weights and the gazetteer that ship with Holdfire. */
export function read(text: string, outlet: string | null = null): ActorMention[] {
  const data = (name: string): Uint8Array => readFileSync(new URL(`../../data/${name}`, import.meta.url));
  model ??= loadLanguageModel(data('language/english.bin'));
  gazetteer ??= loadGazetteer(data('place/gazetteer.bin'));
  const doc = readText(text, model);
  return readActors(doc, gazetteer, readPlaces(doc, gazetteer), { outlet });
}

/** The mentions of a text read without weights: the actor rules alone. */
export function readBare(text: string): ActorMention[] {
  gazetteer ??= loadGazetteer(readFileSync(new URL('../../data/place/gazetteer.bin', import.meta.url)));
  return readActors(readText(text), gazetteer, []);
}

/** One line a mention: "the words = the canonical name (the sides)", an unnamed source with its description, a collective with its members. */
export function lines(text: string): string[] {
  return read(text).map(line);
}

/** As `lines`, without the state adjectives and pronouns that are not under test. */
export function names(text: string): string[] {
  return read(text)
    .filter((m) => m.kind !== 'pronoun' && m.rule !== 'state-adjective')
    .map(line);
}

function line(m: ActorMention): string {
  if (m.kind === 'anonymous') return `${m.text} = anonymous: ${m.desc}`;
  const sides = m.sides.filter((s) => s !== m.name && !(m.members.length > 1 && m.members.includes(s)));
  const members = m.members.length > 1 ? m.members.join(' + ') : m.name;
  return `${m.text} = ${members}${sides.length > 0 ? ` (${sides.join(', ')})` : ''}`;
}
