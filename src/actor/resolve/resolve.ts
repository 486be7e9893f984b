import type { Draft } from '../draft.js';
import type { Home } from '../home.js';
import { stateNamed } from '../states.js';
import type { View } from '../view.js';
import { LEADING } from '../words/leading.js';
import { resolveCollective } from './collectives.js';
import { resolveOrdinal, resolveSource, resolveTitle } from './definite.js';
import { resolveInstitution } from './institutions.js';
import { bind, Memory } from './memory.js';
import { resolvePronoun } from './pronouns.js';
import { GROUP_NAMES, Report } from './report.js';
import { resolveSpeakers } from './speakers.js';

/** What the resolver asks about places. */
export interface Whereabouts {
  readonly home: Home;
  countryAt(token: number): string | null;
}

/** Settles whom each mention that points back stands for, and whose it is: in text order, and then those who speak of themselves. */
export function resolve(view: View, drafts: readonly Draft[], where: Whereabouts): void {
  const report = new Report(view, drafts);
  const memory = new Memory(view);
  for (const d of drafts) {
    owners(d, where);
    settle(d, memory, report, where.home);
    memory.add(d);
  }
  resolveSpeakers(report);
  // "our fighters": whose they are is known only now.
  const again = new Memory(view);
  for (const d of drafts) {
    const { back } = d.possessor ?? {};
    if (back?.how === 'pronoun' && back.person === 1 && d.possessor!.antecedent !== null) {
      owners(d, where);
      settle(d, again, report, where.home);
    }
    again.add(d);
  }
}

function settle(d: Draft, memory: Memory, report: Report, home: Home): void {
  switch (d.back?.how) {
    case 'pronoun':
      if (d.back.person === 3) resolvePronoun(d, memory, report);
      break;
    case 'title':
      resolveTitle(d, memory, report);
      break;
    case 'institution':
      resolveInstitution(d, memory, report, home);
      break;
    case 'source':
      resolveSource(d, memory);
      break;
    case 'latter':
    case 'former':
      resolveOrdinal(d, memory);
      break;
    case 'collective':
      resolveCollective(d, memory, report);
      break;
    default:
      standing(d, memory);
  }
  if (d.sides.length === 0 && isVoice(d)) voiceSides(d, memory);
  ofGroup(d);
}

/** "its leader", "its negotiators": of an armed group, they speak as the group. */
function ofGroup(d: Draft): void {
  if (d.rule !== 'bare-role' && d.rule !== 'unnamed-source') return;
  const side = d.possessor?.sides[0];
  if (side === undefined || d.possessor!.sides.length !== 1 || stateNamed(side) !== undefined) return;
  if (!GROUP_NAMES.has(side) || !LEADING.has(d.heads[0]?.word ?? '')) return;
  if (d.kind === 'anonymous') d.kind = 'collective';
  d.name = side;
  d.members = [side];
  d.sides = d.members;
  d.rule = 'of-group';
}

/** A name that stands by itself: a later mention of a person or a people is tied to the first one. */
function standing(d: Draft, memory: Memory): void {
  if (d.kind === 'person' && d.antecedent === null && d.title === null) {
    const first = memory.introduction(d.name);
    if (first !== null) bind(d, first, d.rule);
  }
  if (d.rule !== 'people-as-state') return;
  // "the Serbs" behind "the Bosnian Serbs"
  const group = memory.people(d.words[0]?.split(':')[1] ?? '');
  if (group === null) return;
  bind(d, group, 'the-people');
  d.kind = 'group';
}

function isVoice(d: Draft): boolean {
  return (
    (d.kind === 'person' || d.kind === 'role') &&
    d.heads.some((h) => h.type === 'title' && h.class === 'voice')
  );
}

/** "A spokesperson, Nay Chi Thwin, said" speaks for the body last named. */
function voiceSides(d: Draft, memory: Memory): void {
  for (const group of memory.sentences(d.first, 2)) {
    const body = group.find((c) => !c.modifier && !c.located && c.sides.length === 1 && BODIES.has(c.kind));
    if (body === undefined) continue;
    d.sides = body.sides;
    if (d.person !== null && d.person.sides.length === 0) d.person.sides = body.sides;
    return;
  }
}

const BODIES: ReadonlySet<string> = new Set(['group', 'organisation', 'force', 'state']);

/** Sides from the pronoun or the place that owns a mention, or from what is known of the person. */
function owners(d: Draft, where: Whereabouts): void {
  if (d.sides.length === 0) {
    if (d.possessor !== null && d.possessor.sides.length > 0) d.sides = d.possessor.sides;
    else if (d.place >= 0) {
      const state = where.countryAt(d.place);
      if (state !== null) d.sides = [state];
    } else if (d.person !== null) d.sides = d.person.sides;
  }
  if (d.person !== null && d.person.sides.length === 0) d.person.sides = d.sides;
}
