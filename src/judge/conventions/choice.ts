import type { Choice, PledgeVersion, TermName } from '../../model/index.js';

/** A choice with the value it stands for. */
export interface Valued<V> {
  readonly choice: Choice;
  readonly value: V;
}

/** A choice that is some voice's word. */
export function said(term: TermName, id: string, label: string, version: PledgeVersion): Choice {
  return { term, id, label, origin: { kind: 'said', voice: version.voice.name, sources: version.sources } };
}

/** A choice that fills an open term by a convention named in docs/semantics.md. */
export function convention(term: TermName, id: string, label: string, name: string): Choice {
  return { term, id, label, origin: { kind: 'convention', name } };
}
