import { cellList } from '../../model/words.js';
import type { Draft } from '../draft.js';
import type { Home } from '../home.js';
import { stateNamed } from '../states.js';
import { MANY_GROUPS, WHOLE_ARMY, WIDE_BODIES } from '../words/armies.js';
import { FORCES } from '../words/forces.js';
import { STATE_WORDS } from '../words/institutions.js';
import { bind, type Memory } from './memory.js';
import { GROUP_NAMES, type Report } from './report.js';

/** Listed forces by all their names: "the army" of Sudan is the Sudanese Armed Forces. */
const ARMIES = new Map(
  FORCES.flatMap((f) => [f.name, ...cellList(f.variants)].map((n) => [n.toLowerCase(), f] as const)),
);

/** Resolves "the ministry", "the army", "the rebels", "the government", "the group", "its forces". */
export function resolveInstitution(d: Draft, memory: Memory, report: Report, home: Home): void {
  if (d.back?.how !== 'institution') return;
  const { word, kind } = d.back;
  if (d.possessor?.antecedent != null && d.possessor.sides.length > 0) {
    give(d, d.possessor.sides, kind, 'own-body');
    return;
  }
  if (kind === 'group') {
    resolveGroup(d, memory, report, home);
    return;
  }
  const found = antecedent(word, kind, memory);
  if (found !== null) {
    bind(d, found, 'the-body');
    return;
  }
  if (kind === 'state' || kind === 'outlet' || WIDE_BODIES.has(word)) return;
  const state = home.state(d, memory.all);
  if (state !== null) give(d, [state], kind, 'home-body');
}

/** The mention before that such a body is, or `null`. */
function antecedent(word: string, kind: string, memory: Memory): Draft | null {
  if (kind === 'state') return memory.nearest((c) => c.kind === 'state' && !c.modifier);
  if (kind === 'outlet') return memory.nearest((c) => c.rule === 'listed-outlet');
  const same = kind === 'government' ? null : memory.nearest((c) => isSame(c, word));
  if (same !== null) return same;
  if (WHOLE_ARMY.has(word))
    return memory.nearest(
      (c) => c.rule === 'listed-force' && /(?:Armed|Defen[cs]e) Forces?$|Army$/.test(c.name),
      60,
    );
  if (/^(?:organi[sz]ation|movement|party)$/.test(word))
    return memory.nearest((c) => (c.kind === 'group' || c.kind === 'organisation') && c.back === null);
  if (!WIDE_BODIES.has(word)) return null;
  return memory.nearest(
    (c) => c.kind === 'organisation' && c.back === null && c.rule !== 'listed-outlet',
    12,
  );
}

function isSame(c: Draft, word: string): boolean {
  if (c.kind === 'role' || c.sides.length === 0) return false;
  return c.heads.some((h) => h.type === 'institution' && (h.word === word || h.word.endsWith(` ${word}`)));
}

/** "the rebels", "the group": the armed group last named, else the first of the report; else a kind of its own. */
function resolveGroup(d: Draft, memory: Memory, report: Report, home: Home): void {
  const word = d.back?.how === 'institution' ? d.back.word : '';
  if (!MANY_GROUPS.has(word)) {
    const before =
      memory.nearest((c) => c.kind === 'group' && speaksForGroup(c), 16) ??
      memory.nearest(speaksForGroup, 80);
    const later = before === null && isDefinite(d, report) ? report.firstGroup : null;
    if (before !== null || later !== null) {
      bind(d, before ?? later!, 'the-group');
      if (before !== null && before.kind !== 'group') {
        // Named only through somebody: "a Hamas official said the movement …".
        d.name = before.sides[0]!;
        d.members = [d.name];
        d.desc = null;
      }
      return;
    }
  }
  if (!d.plural) return;
  const state = home.state(d, memory.all);
  const adjective = state === null ? '' : (stateNamed(state)?.adjective ?? '');
  const words = d.name.toLowerCase();
  d.name =
    adjective !== '' && /^(?:rebels|opposition|insurgents|militants)$/.test(words)
      ? `${adjective} ${words}`
      : words;
  d.members = [d.name];
  d.sides = [d.name];
  d.rule = 'unnamed-group';
}

/** Whether a mention is an armed group, or somebody who belongs to one alone. */
function speaksForGroup(c: Draft): boolean {
  if (c.kind === 'group') return c.sides.length > 0 && (c.back === null || c.antecedent !== null);
  return c.sides.length === 1 && GROUP_NAMES.has(c.sides[0]!);
}

/** "State media" at the opening of a sentence is "state media" inside one. */
function inSentence(name: string): string {
  const rest = name.slice(1);
  return rest.includes(' ') && rest === rest.toLowerCase() ? name.charAt(0).toLowerCase() + rest : name;
}

function isDefinite(d: Draft, report: Report): boolean {
  return report.view.at(d.first - 1) === 'the';
}

/** Gives a body its side and the name that goes with it. */
function give(d: Draft, sides: readonly string[], kind: string, rule: string): void {
  d.sides = sides;
  d.rule = rule;
  if (sides.length > 1) {
    d.kind = 'collective';
    d.members = sides;
    return;
  }
  const side = sides[0]!;
  const state = stateNamed(side);
  const wide = d.back?.how === 'institution' && WIDE_BODIES.has(d.back.word);
  if (wide) return;
  const gov = kind === 'government' && d.back?.how === 'institution' && STATE_WORDS.has(d.back.word);
  if (kind === 'government' && !gov) d.kind = 'organisation';
  if (gov || kind === 'troops' || d.plural) d.name = side;
  else if (state === undefined) d.name = `${side}'s ${d.name}`;
  else if (state.adjective !== '') d.name = `${state.adjective} ${inSentence(d.name)}`;
  if (state === undefined && d.name === side) d.kind = 'group';
  const force = ARMIES.get(d.name.toLowerCase());
  if (force !== undefined) {
    d.name = force.name;
    d.sides = cellList(force.side);
  }
  d.members = [d.name];
}
