import type { Draft } from '../draft.js';
import { joinedSets } from './joined.js';
import { bind, type Memory } from './memory.js';
import type { Report } from './report.js';

const REACH = 4;

/**
 * Resolves he, she, it, they: the nearest fitting subject before it in its sentence, else the first fitting mention there, else the
 * same in the sentence before, and so on.
 */
export function resolvePronoun(d: Draft, memory: Memory, report: Report): void {
  const fits = d.plural ? isMany : d.sex === 'n' ? isBody : isHuman(d.sex);
  let distance = 0;
  for (const group of memory.sentences(d.first, REACH)) {
    const here = distance++ === 0 && report.view.together(group[0]!.first, d.first);
    const candidates = group.filter((c) => fits(c) && !excluded(c));
    if (candidates.length > 0) {
      const subjects = candidates.filter((c) => isSubject(c, report));
      const choice =
        (here ? subjects.at(-1) : subjects[0]) ??
        candidates.find((c) => c.rule !== 'owner') ??
        candidates[0]!;
      // "the UVF and the UDA said they would": all of them.
      if (d.plural && choice.members.length === 1 && together(d, group, report, choice)) return;
      bind(d, choice, 'pronoun');
      return;
    }
    if (d.plural && together(d, group, report)) return;
  }
}

/** "India and Pakistan said they would": both. */
function together(d: Draft, group: readonly Draft[], report: Report, among: Draft | null = null): boolean {
  const set = joinedSets(
    group.filter((c) => report.isParty(c) || c.kind === 'person'),
    report.view,
  ).at(-1);
  if (set === undefined || (among !== null && !among.sides.some((s) => set.includes(s)))) return false;
  d.members = set;
  d.sides = set;
  d.rule = 'pronoun-joined';
  return true;
}

/** Whether a verb stands behind the mention; asks the tagger, not the parser. */
function isSubject(c: Draft, report: Report): boolean {
  if (c.modifier || c.rule === 'owner') return false;
  const { view } = report;
  for (let k = c.last + 1; k <= c.last + 2 && view.together(c.first, k); k++) {
    const tag = view.doc.upos(k);
    if (tag === 'VERB' || tag === 'AUX') return true;
    if (tag !== 'ADV' && !(k === c.last + 1 && (view.at(k) === ')' || view.at(k) === 'also'))) break;
  }
  if (view.at(c.last + 1) === ',' && /^(?:which|who)$/.test(view.at(c.last + 2))) return true;
  // "The M23, the rebel movement which …,": a mention that opens its sentence.
  return view.at(c.last + 1) === ',' && c.first <= view.doc.sentenceOf(c.first).first + 3;
}

function excluded(c: Draft): boolean {
  return (
    c.located ||
    c.rule === 'listed-outlet' ||
    (c.kind === 'pronoun' && c.antecedent === null) ||
    (c.kind === 'collective' && c.members.length === 0)
  );
}

function isHuman(sex: Draft['sex']): (c: Draft) => boolean {
  return (c) => {
    const human =
      c.kind === 'person' ||
      c.kind === 'role' ||
      (c.kind === 'anonymous' && !c.plural) ||
      (c.kind === 'pronoun' && !c.plural && c.sex !== 'n');
    return human && (c.sex === '' || c.sex === sex);
  };
}

function isBody(c: Draft): boolean {
  if (c.modifier && c.rule === 'state-adjective') return false;
  if (c.kind === 'pronoun') return c.sex === 'n';
  if (c.kind === 'force' && c.plural) return false;
  return c.kind === 'state' || c.kind === 'group' || c.kind === 'organisation' || c.kind === 'force';
}

function isMany(c: Draft): boolean {
  if (c.kind === 'pronoun') return c.plural;
  if (c.kind === 'collective' || c.kind === 'group' || c.rule === 'listed-force') return true;
  return c.plural && !c.modifier;
}
