import type { Draft } from '../draft.js';
import { bind, type Memory } from './memory.js';
import type { Report } from './report.js';

/** Resolves "the envoy", "the Russian president": the nearest person of that post before it, or else later in the report. */
export function resolveTitle(d: Draft, memory: Memory, report: Report): void {
  if (d.back?.how !== 'title') return;
  const { word, class: cls } = d.back;
  const fits = (c: Draft): boolean => {
    if (c === d || !isSomebody(c) || (d.sex !== '' && c.sex !== '' && c.sex !== d.sex)) return false;
    if (d.sides.length > 0 && c.sides.length > 0 && !d.sides.some((s) => c.sides.includes(s))) return false;
    return (
      bears(c, word) || (cls === 'voice' && c.heads.some((h) => h.type === 'title' && h.class === 'voice'))
    );
  };
  const found = memory.nearest(fits) ?? report.persons.slice(0, LOOK_AHEAD).find(fits) ?? null;
  if (found !== null) bind(d, found, 'the-title');
}

/** How many of a report's persons are looked at for a post named before its holder. */
const LOOK_AHEAD = 60;

function isSomebody(c: Draft): boolean {
  return (
    c.kind === 'person' ||
    (c.kind === 'anonymous' && !c.plural) ||
    (c.kind === 'role' && c.antecedent === null)
  );
}

/** Whether a mention's title ends in the word: a "special envoy" is an "envoy". */
function bears(c: Draft, word: string): boolean {
  for (const h of c.heads) {
    if (h.type !== 'title') continue;
    if (h.word === word || h.word.endsWith(` ${word}`) || word.endsWith(` ${h.word}`)) return true;
  }
  const role = c.kind === 'person' ? (c.person?.row?.role ?? '') : '';
  return role === word || role.endsWith(` ${word}`);
}

/** Resolves "the source", "the diplomat", "Mediators": the nearest ones of the same noun. */
export function resolveSource(d: Draft, memory: Memory): void {
  if (d.back?.how !== 'source') return;
  const { word, plural, definite } = d.back;
  const found = memory.nearest(
    (c) =>
      (c.kind === 'collective' || (definite && c.kind === 'anonymous')) &&
      c.plural === plural &&
      c.words.includes(`people:${word}`),
  );
  if (found === null) return;
  const { desc } = d;
  bind(d, found, 'the-source');
  d.kind = found.kind;
  d.desc = found.desc ?? desc;
}

/** Resolves "the latter" and "the former": of the two last named, both persons or both parties. */
export function resolveOrdinal(d: Draft, memory: Memory): void {
  const party = (c: Draft): boolean =>
    (c.kind === 'state' || c.kind === 'group' || c.kind === 'force') && !c.modifier;
  const named = (c: Draft): boolean => c.kind === 'person' || party(c);
  const second = memory.nearest(named, 24);
  if (second === null) return;
  const alike = (c: Draft): boolean =>
    c.name !== second.name && (c.kind === 'person') === (second.kind === 'person') && named(c);
  const found = d.back?.how === 'latter' ? second : memory.nearest(alike, 24);
  if (found === null) return;
  bind(d, found, 'ordinal');
  d.kind = found.kind === 'person' ? 'role' : found.kind;
}
