import type { Owner } from './owner.js';
import type { View } from './view.js';

/** The sides that owners stand for, each once; an owner that only helps ("Iran-backed") gives none. */
export function sidesOf(owners: readonly Owner[]): string[] {
  const out: string[] = [];
  for (const o of owners) {
    if (o.helps || o.proper === null) continue;
    for (const s of o.proper.sides) if (!out.includes(s)) out.push(s);
  }
  return out;
}

/** The names of owners, each once. */
export function namesOf(owners: readonly Owner[]): string[] {
  const out: string[] = [];
  for (const o of owners) {
    const name = o.proper?.name ?? o.person;
    if (!o.helps && name !== null && name !== undefined && !out.includes(name)) out.push(name);
  }
  return out;
}

/** Word-list entries behind owners. */
export function wordsOf(owners: readonly Owner[]): string[] {
  return owners.flatMap((o) => (o.proper === null ? [] : [o.proper.word]));
}

/**
 * The canonical name of a body with one owner: "Ukraine's General Staff" is "Ukrainian General Staff", "the defence ministry of
 * Azerbaijan" is "Azerbaijani defence ministry"; an owner without an adjective stays as written ("Hamas's armed wing").
 */
export function bodyName(view: View, owners: readonly Owner[], first: number, last: number): string {
  const owner = owners.length === 1 ? owners[0]! : null;
  const state = owner?.proper !== null && owner !== null && STATE_TYPES.has(owner.proper.type);
  if (owner === null || owner.helps || !state || owner.proper!.adjective === '')
    return view.text(owner === null ? first : Math.min(first, owner.first), last);
  return `${owner.proper!.adjective} ${owner.last < last ? view.text(owner.last + 1, last) : view.text(first, last)}`;
}

const STATE_TYPES: ReadonlySet<string> = new Set(['state', 'adjective', 'capital', 'seat']);

/** Whether an owner is a state, by name, adjective, capital or seat. */
export function isState(owner: Owner): boolean {
  return owner.proper !== null && STATE_TYPES.has(owner.proper.type);
}
