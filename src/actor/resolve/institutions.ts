import type { Draft } from '../draft.js';
import type { Home } from '../home.js';
import { stateNamed } from '../states.js';
import { bind, type Memory } from './memory.js';

/** Words for the armed forces as a whole: "the military" may be what was called the army before. */
const WHOLE: ReadonlySet<string> = new Set([
  'army',
  'military',
  'armed forces',
  'defence forces',
  'defense forces',
  'troops',
  'soldiers',
  'forces',
  'government forces',
  'government troops',
]);
const VAGUE: ReadonlySet<string> = new Set([
  'group',
  'organisation',
  'organization',
  'agency',
  'movement',
  'party',
  'faction',
  'mission',
  'office',
  'ministry',
]);

/** Resolves "the ministry", "the army", "the rebels", "the government", "the group", "its forces". */
export function resolveInstitution(d: Draft, memory: Memory, home: Home, all: readonly Draft[]): void {
  if (d.back?.how !== 'institution') return;
  const { word, kind } = d.back;
  if (d.possessor?.antecedent != null && d.possessor.sides.length > 0)
    return give(d, d.possessor.sides, kind, 'own-body');
  switch (kind) {
    case 'group':
      return resolveGroup(d, memory, home, all);
    case 'state':
      return bindTo(
        d,
        memory.nearest((c) => c.kind === 'state' && !c.modifier),
        'the-country',
      );
    case 'outlet':
      return bindTo(
        d,
        memory.nearest((c) => c.rule === 'listed-outlet'),
        'the-outlet',
      );
    default:
  }
  const same = memory.nearest(
    (c) =>
      c.kind !== 'role' &&
      c.sides.length > 0 &&
      c.heads.some((h) => h.type === 'institution' && sameBody(h.word, word)),
  );
  if (same !== null && kind !== 'government') return bind(d, same, 'the-body');
  if (WHOLE.has(word)) {
    const force = memory.nearest(
      (c) => c.rule === 'listed-force' && /(?:Armed|Defen[cs]e) Forces?$|Army$/.test(c.name),
      60,
    );
    if (force !== null) return bind(d, force, 'the-force');
  }
  if (word === 'organisation' || word === 'organization' || word === 'movement' || word === 'party')
    return bindTo(
      d,
      memory.nearest((c) => (c.kind === 'group' || c.kind === 'organisation') && c.back === null),
      'the-body',
    );
  if (VAGUE.has(word))
    return bindTo(
      d,
      memory.nearest((c) => c.kind === 'organisation' && c.back === null && c.rule !== 'listed-outlet', 12),
      'the-body',
    );
  const state = home.state(d, memory.all, all);
  if (state !== null) give(d, [state], kind, 'home-body');
}

/** "the rebels", "the group": the armed group last named; else the one that the report names most; else a kind of its own. */
function resolveGroup(d: Draft, memory: Memory, home: Home, all: readonly Draft[]): void {
  const named = (c: Draft): boolean =>
    c.kind === 'group' && c !== d && (c.back === null || c.antecedent !== null);
  const before = memory.nearest(named, 80);
  if (before !== null) return bind(d, before, 'the-group');
  const later = all.find((c) => named(c) && c.rule === 'listed-group');
  if (later !== undefined) return bind(d, later, 'the-group');
  if (!d.plural) return;
  const state = home.state(d, memory.all, all);
  const adjective = state === null ? '' : (stateNamed(state)?.adjective ?? '');
  d.name = /^\p{Lu}/u.test(d.name) ? d.name.charAt(0).toLowerCase() + d.name.slice(1) : d.name;
  d.members = [d.name];
  d.sides = [d.name];
  d.rule = 'unnamed-group';
  if (adjective !== '' && d.desc !== null) d.desc = `${adjective} ${d.name}`;
}

/** Gives a body its side and the name that goes with it. */
function give(d: Draft, sides: readonly string[], kind: string, rule: string): void {
  const side = sides[0]!;
  const state = stateNamed(side);
  d.sides = sides;
  d.rule = rule;
  if (kind === 'government' || kind === 'troops' || d.plural) d.name = side;
  else if (state !== undefined && state.adjective !== '') d.name = `${state.adjective} ${d.name}`;
  else if (state === undefined) d.name = `${side}'s ${d.name}`;
  if (state === undefined && d.kind !== 'organisation' && d.name === side) d.kind = 'group';
  d.members = [d.name];
}

function bindTo(d: Draft, found: Draft | null, rule: string): void {
  if (found !== null) bind(d, found, rule);
}

function sameBody(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
