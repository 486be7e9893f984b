import { z } from 'zod';
import type { Occurrence } from '../../model/index.js';
import type { Looked } from '../desk.js';
import { AsOfDay, limitOf } from './inputs.js';
import { operation } from './operation.js';

const Mark = z.object({ start: z.number().int(), end: z.number().int() });

/** Something that was found. */
export const Hit = z
  .object({
    kind: z.enum(['pledge', 'report', 'incident']),
    /** Of the pledge, report or incident. */
    id: z.string(),
    title: z.string(),
    /** Outlet and day, or who did what. */
    detail: z.string(),
    /** Words around the first place. */
    snippet: z.string(),
    /** Where in the snippet the words stand, in UTF-16 units. */
    marks: z.array(Mark),
    /** Where the snippet begins in the report's text; `null` where it is not of a report's text. */
    offset: z.number().int().nullable(),
  })
  .meta({ id: 'Hit' });
export type Hit = z.infer<typeof Hit>;

export const search = operation({
  name: 'search',
  title: 'Search',
  description:
    'Pledges, reports and incidents that hold all of the words (beginnings of words count; "in quotes" is word for word), pledges first.',
  method: 'GET',
  path: '/search',
  input: z.object({
    q: z.string().min(1).max(400),
    kind: z.enum(['pledge', 'report', 'incident']).optional(),
    as_of: AsOfDay.optional(),
    limit: limitOf(200, 50),
  }),
  output: z.object({ items: z.array(Hit), total: z.number().int(), as_of: z.string() }),
  async run(desk, { q, kind, as_of, limit }) {
    const look = await desk.look(as_of);
    const words = wordsOf(q);
    const hits = words.length === 0 ? [] : candidates(look, kind).flatMap((c) => hitOf(c, words));
    return { items: hits.slice(0, limit), total: hits.length, as_of: look.asOf };
  },
});

type Candidate = Pick<Hit, 'kind' | 'id' | 'title' | 'detail'> & { readonly text: string };

function candidates({ workspace }: Looked, kind: Hit['kind'] | undefined): Candidate[] {
  const { dossiers, reports, occurrences } = workspace;
  const is = (k: Hit['kind']) => kind === undefined || kind === k;
  return [
    ...(is('pledge') ? dossiers : []).map((d) => ({
      kind: 'pledge' as const,
      id: d.id,
      title: d.title,
      detail: `${d.pledger.join(', ')} · ${d.versions[0]!.said_on}`,
      text: [
        d.title,
        ...d.toward,
        ...d.versions.flatMap((v) => [v.voice.name, ...v.sources.map((s) => s.quote)]),
      ].join(' · '),
    })),
    ...(is('report') ? reports : []).map(({ report }) => ({
      kind: 'report' as const,
      id: report.id,
      title: report.title ?? report.text.slice(0, 80).trim(),
      detail: [report.outlet, report.published?.slice(0, 10)].filter(Boolean).join(' · '),
      text: report.text,
    })),
    ...(is('incident') ? occurrences : []).map((o) => ({
      kind: 'incident' as const,
      id: o.id,
      title: `${o.act}, ${o.places.map((p) => p.name).join(', ') || 'place not said'}`,
      detail: [o.actor.join(', '), dayOf(o)].filter(Boolean).join(' · '),
      text: [
        o.act,
        ...o.actor,
        ...o.places.map((p) => p.name),
        ...o.targets,
        ...o.sources.map((s) => s.quote),
      ].join(' · '),
    })),
  ];
}

const dayOf = ({ time }: Occurrence) =>
  time.startMin === null ? '' : new Date(time.startMin).toISOString().slice(0, 10);

/** Words and "phrases", each to be found at the beginning of a word. */
function wordsOf(query: string): RegExp[] {
  const parts = [...query.matchAll(/"([^"]+)"|[^\s"]+/g)].map((m) => m[1] ?? m[0]);
  return parts
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .slice(0, 12)
    .map(
      (part) =>
        new RegExp(
          `(?<![\\p{L}\\p{N}])${part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+')}`,
          'giu',
        ),
    );
}

const BEFORE = 60;
const SNIPPET = 220;

function hitOf({ text, ...candidate }: Candidate, words: readonly RegExp[]): Hit[] {
  const first: number[] = [];
  for (const word of words) {
    word.lastIndex = 0;
    const found = word.exec(text);
    if (!found) return [];
    first.push(found.index);
  }
  const from = Math.max(0, Math.min(...first) - BEFORE);
  const snippet = text.slice(from, from + SNIPPET);
  const marks = words.flatMap((word) =>
    [...snippet.matchAll(word)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  );
  marks.sort((a, b) => a.start - b.start);
  return [{ ...candidate, snippet, marks, offset: candidate.kind === 'report' ? from : null }];
}
