import type { Draft } from '../draft.js';
import type { Home } from '../home.js';
import { stateNamed } from '../states.js';
import { bind, type Memory } from './memory.js';

/** Resolves "the envoy", "the Russian president": the nearest person of that post, before it or else later in the report. */
export function resolveTitle(d: Draft, memory: Memory, all: readonly Draft[]): void {
  if (d.back?.how !== 'title') return;
  const { word, class: cls } = d.back;
  const fits = (c: Draft): boolean => {
    if (
      c.kind !== 'person' &&
      !(c.kind === 'anonymous' && !c.plural) &&
      !(c.kind === 'role' && c.antecedent === null)
    )
      return false;
    if (c === d || (d.sex !== '' && c.sex !== '' && c.sex !== d.sex)) return false;
    if (d.sides.length > 0 && c.sides.length > 0 && !d.sides.some((s) => c.sides.includes(s))) return false;
    return (
      bears(c, word) || (cls === 'voice' && c.heads.some((h) => h.type === 'title' && h.class === 'voice'))
    );
  };
  const found =
    memory.nearest(fits) ??
    (d.sides.length > 0 || d.rule === 'bare-role'
      ? (all.find((c) => c.kind === 'person' && fits(c)) ?? null)
      : null);
  if (found !== null) bind(d, found, 'the-title');
}

/** Whether a mention's title ends in the word: a "special envoy" is an "envoy". */
function bears(c: Draft, word: string): boolean {
  for (const h of c.heads) {
    if (h.type === 'title' && (h.word === word || h.word.endsWith(` ${word}`) || word.endsWith(` ${h.word}`)))
      return true;
  }
  const role = c.kind === 'person' ? (c.desc ?? '').toLowerCase() : '';
  return role === word || role.endsWith(` ${word}`);
}

/** Resolves "the ministry", "the army", "the rebels", "the government", "the group". */
export function resolveInstitution(d: Draft, memory: Memory, home: Home, all: readonly Draft[]): void {
  if (d.back?.how !== 'institution') return;
  const { word, kind } = d.back;
  const same = (c: Draft): boolean =>
    c.heads.some((h) => h.type === 'institution' && sameBody(h.word, word)) &&
    c.sides.length > 0 &&
    c.kind !== 'role';
  if (kind === 'group') {
    const found =
      memory.nearest((c) => c.kind === 'group' && c.back === null && c !== d) ??
      memory.nearest((c) => c.kind === 'group' && c.antecedent !== null);
    if (found !== null) bind(d, found, 'the-group');
    return;
  }
  if (kind === 'outlet' || kind === 'ministry' || kind === 'organisation') {
    const found = memory.nearest(same);
    if (found !== null) {
      bind(d, found, 'the-body');
      return;
    }
    if (kind === 'ministry' && word === 'ministry') return;
  }
  const known = memory.nearest(same);
  if (known !== null && kind !== 'government') {
    bind(d, known, 'the-body');
    return;
  }
  if (word === 'group' || word === 'organisation' || word === 'organization' || word === 'agency') return;
  if (kind === 'state') {
    const found = memory.nearest((c) => c.kind === 'state' && !c.modifier);
    if (found !== null) bind(d, found, 'the-country');
    return;
  }
  const state = home.state(d, memory.all, all);
  if (state === null) return;
  d.sides = [state];
  d.rule = 'home-body';
  const adjective = stateNamed(state)?.adjective ?? '';
  if (kind === 'government' || kind === 'troops') d.name = state;
  else if (adjective !== '') d.name = `${adjective} ${d.name}`;
  d.members = [d.name];
}

function sameBody(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** Resolves "the source", "the diplomat": the nearest unnamed one of the same noun. */
export function resolveSource(d: Draft, memory: Memory): void {
  if (d.back?.how !== 'source') return;
  const { word, plural } = d.back;
  const found = memory.nearest(
    (c) => c.kind === 'anonymous' && c.plural === plural && c.words.includes(`people:${word}`),
  );
  if (found !== null) bind(d, found, 'the-source');
}
