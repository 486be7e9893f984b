import type { Places, ReadReport } from '../../dossier/index.js';
import { parseIso } from '../../time/index.js';
import type { FacetRow } from '../store/tables.js';
import { folded } from './words.js';

/** Of what kind the thing is that a search is narrowed to. */
export const FACET_KINDS = [
  'report',
  'pledge',
  'stance',
  'statement',
  'incident',
  'talks',
  'pattern',
] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** Stands for no place. */
export const NOWHERE = -1;

/** One thing that a report tells: who, where and when. Times in epoch ms; `null` is open or not said. */
export interface Facet {
  readonly kind: FacetKind;
  readonly n: number;
  readonly actors: readonly string[];
  readonly nodes: readonly number[];
  readonly lo: number | null;
  readonly hi: number | null;
}

type Read = Pick<ReadReport, 'records' | 'sides' | 'places'>;

/** What a report tells of, thing by thing; the report itself first, at the time of its publication. */
export function facetsOf(read: Read, world: Places): Facet[] {
  const { records } = read;
  const { published, timezone } = records.report;
  const days = (from: string | null, to: string | null) => {
    const [first, last] = [from ?? to, to ?? from];
    return first === null || last === null
      ? null
      : { lo: parseIso(first, timezone).startMin, hi: parseIso(last, timezone).endMax };
  };
  const told = days(published, published) ?? { lo: null, hi: null };
  const nodes = (names: readonly string[]) =>
    names.flatMap((name) => {
      const { node } = world.resolveIn(name, read as ReadReport);
      return node === null ? [] : [node];
    });
  const facet = (
    kind: FacetKind,
    n: number,
    actors: readonly string[],
    places: readonly string[],
    time: { lo: number | null; hi: number | null } | null,
  ): Facet => ({
    kind,
    n,
    actors: [...new Set(actors.map(folded))],
    nodes: [...new Set(nodes(places))],
    ...(time ?? told),
  });
  return [
    facet('report', 0, [], [], told),
    ...records.pledges.map((p, n) =>
      facet('pledge', n, [...p.pledger, ...p.toward, ...p.voiced_by], p.places, days(p.start, p.end)),
    ),
    ...records.stances.map((s, n) => facet('stance', n, s.holder, [], null)),
    ...records.statements.map((s, n) => facet('statement', n, [s.speaker], [], null)),
    ...records.incidents.map((i, n) =>
      facet(
        'incident',
        n,
        [...i.actor, ...i.reported_by],
        i.places,
        i.time ? { lo: i.time.startMin, hi: i.time.endMax } : days(i.from, i.to),
      ),
    ),
    ...records.talks.map((t, n) =>
      facet('talks', n, t.participants, t.place === null ? [] : [t.place], days(t.from, t.to)),
    ),
    ...records.patterns.map((p, n) => facet('pattern', n, p.actor, [], null)),
  ];
}

/** Facets as rows, one for each side at each place. */
export function facetRows(doc: number, seq: number, facets: readonly Facet[]): FacetRow[] {
  return facets.flatMap(({ kind, n, actors, nodes, lo, hi }) =>
    (actors.length > 0 ? actors : ['']).flatMap((actor) =>
      (nodes.length > 0 ? nodes : [NOWHERE]).map((node) => ({ doc, seq, kind, n, actor, node, lo, hi })),
    ),
  );
}
