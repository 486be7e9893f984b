import type {
  ChangeStep,
  Dimension,
  Dossier,
  Line,
  Occurrence,
  Reading,
  TermName,
  VerdictKind,
} from '../../model/index.js';
import { day, whatHappened, when, windowDays } from '../telling.js';
import { IT_IS, VERDICT_WORDS } from '../verdict-words.js';

/** How a term is called in a sentence. */
export const TERM_WORDS: Readonly<Record<TermName, string>> = {
  start: 'the start',
  end: 'the end',
  zone: 'the clock',
  scope: 'the scope',
  counts: 'what counts',
};

/** What an answer on a dimension says of an occurrence. */
const ANSWERS: Readonly<Record<Dimension, (reading: Reading) => Readonly<Record<'yes' | 'no', string>>>> = {
  occurred: () => ({ yes: 'to have happened', no: 'not to have happened' }),
  attributed: ({ bound }) => ({
    yes: `to have been done by ${bound.join(' or ')}`,
    no: `not to have been done by ${bound.join(' or ')}`,
  }),
  act: () => ({ yes: 'to be an act that counts', no: 'to be no act that counts' }),
  target: () => ({ yes: 'to have hit what is protected', no: 'not to have hit what is protected' }),
  place: ({ choices }) => ({
    yes: `to have been inside the scope (${choices.scope.label})`,
    no: `to have been outside the scope (${choices.scope.label})`,
  }),
  time: () => ({ yes: 'to fall within the window', no: 'to fall outside the window' }),
};

/** What it takes to put changes into words. */
export interface Setting {
  readonly dossier: Dossier;
  readonly occurrence: (id: string) => Occurrence | undefined;
}

/** "If …, it is broken." */
export function changeSentence(
  steps: readonly ChangeStep[],
  to: VerdictKind,
  reading: Reading,
  setting: Setting,
): string {
  return `If ${conditions(steps, reading, setting)}, ${IT_IS[to]}.`;
}

function conditions(steps: readonly ChangeStep[], reading: Reading, setting: Setting): string {
  const facts = steps.flatMap((s) => (s.kind === 'fact' ? [s] : []));
  const others = steps.flatMap((s) => (s.kind === 'fact' ? [] : [condition(s, setting)]));
  const [first] = facts;
  if (first === undefined) return others.join(' and ');
  const what =
    facts.length > 3
      ? `the ${facts.length} reports that say neither where nor at what`
      : facts.map((f) => happening(f.occurrence, setting)).join(' and ');
  const shown = first.dimensions.map((d) => ANSWERS[d](reading)[first.answer]).join(' and ');
  return [...others, `${what} ${facts.length > 1 ? 'are' : 'is'} shown ${shown}`].join(' and ');
}

function condition(step: Exclude<ChangeStep, { kind: 'fact' }>, { dossier }: Setting): string {
  switch (step.kind) {
    case 'term':
      return `${TERM_WORDS[step.choice.term]} is taken as “${step.choice.label}”`;
    case 'standard':
      return `the standard of proof is “${step.standard}”`;
    case 'coverage': {
      const year = dossier.versions[0]!.said_on.slice(0, 4);
      const days = step.gaps.map((g) => windowDays(g, dossier.timezone, year)).join(', ');
      return `somebody on record watched ${step.places.join(', ')} (${days})`;
    }
  }
}

function happening(id: string, { dossier, occurrence }: Setting): string {
  const found = occurrence(id);
  if (found === undefined) return `“${id}”`;
  const year = dossier.versions[0]!.said_on.slice(0, 4);
  return `“${whatHappened(found)}” (${when(found.time, dossier.timezone, year)})`;
}

/** Whose reading, the verdict, what decides it, and the first thing that would change it. */
export function lineSentence(line: Line, setting: Setting): string {
  const { dossier } = setting;
  const scope = line.choices
    .filter((c) => c.term === 'scope')
    .map((c) => c.label)
    .join(' or ');
  const window = windowDays(line.window, dossier.timezone, line.said_on.slice(0, 4));
  const decided = line.decisive
    ? `by ${happening(line.decisive.occurrence, setting)}`
    : line.because === ''
      ? null
      : line.because;
  const [change] = line.changes;
  const otherwise = change ? `; ${change.sentence.replace(/^If/, 'if').replace(/\.$/, '')}` : '';
  const word = line.word === 'other' ? ", resting on another's word" : '';
  return `As ${line.voice} had it on ${day(line.said_on)}${word} (${scope}; ${window}): ${VERDICT_WORDS[line.kind]}${decided ? `, ${decided}` : ''}${otherwise}.`;
}
