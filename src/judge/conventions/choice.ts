import type { Choice, Citation, Definition, PledgeVersion, TermName } from '../../model/index.js';

/** A choice with the value it stands for. */
export interface Valued<V> {
  readonly choice: Choice;
  readonly value: V;
}

/** A choice that is some voice's word. */
export function said(term: TermName, id: string, label: string, version: PledgeVersion): Choice {
  return { term, id, label, origin: { kind: 'said', voice: version.voice.name, sources: version.sources } };
}

/** A choice that written criteria make. */
export function written(
  term: TermName,
  id: string,
  label: string,
  definition: Definition,
  cite: Cited,
): Choice {
  return {
    term,
    id,
    label,
    origin: { kind: 'written', definition: definition.name, citation: citation(definition, cite) },
  };
}

/** The clause of a term in a definitions file. */
export type Cited = NonNullable<Definition['bound']>['cite'];

/** The clause with its document, the file's where it names none of its own. */
export function citation({ document }: Definition, cite: Cited): Citation {
  return { document: cite.document ?? document, clause: cite.clause, quote: cite.quote };
}

/** A choice that fills an open term by a convention named in docs/semantics.md. */
export function convention(term: TermName, id: string, label: string, name: string): Choice {
  return { term, id, label, origin: { kind: 'convention', name } };
}
