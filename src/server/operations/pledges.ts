import { z } from 'zod';
import { Dossier, FuzzyInterval, PledgeAct, type Standard, VerdictKind } from '../../model/index.js';
import { parseIso } from '../../time/index.js';
import { breathing } from '../breathe.js';
import type { Looked } from '../desk.js';
import type { Judged } from '../judgements.js';
import { findDossier } from '../workspace.js';
import { AsOfDay, Cursor, limitOf, PledgeId, page, Several, StandardOf } from './inputs.js';
import { operation } from './operation.js';
import { pageOf } from './page.js';
import { PointOfNode, placesOnMap } from './points.js';
import { StripDay, stripOf } from './strip.js';

/** What all readings of a pledge come to, in short. */
export const VerdictSummary = z
  .object({
    /** How many readings have which verdict; a kind that none has is absent. */
    kinds: z.partialRecord(VerdictKind, z.number().int()),
    readings: z.number().int(),
    /** What can be said whoever is right: the one verdict that all share, else at worst possibly broken, else unknown. */
    together: VerdictKind.nullable(),
    /** "broken under 14 of 16 readings, possibly broken under 2" */
    shared: z.string(),
  })
  .meta({ id: 'VerdictSummary' });
export type VerdictSummary = z.infer<typeof VerdictSummary>;

/** A pledge as a list shows it. */
export const PledgeRow = z
  .object({
    id: z.string(),
    /** Its number in the whole list, from 1; it changes when the ledger does. */
    number: z.number().int(),
    title: z.string(),
    pledger: z.array(z.string()),
    toward: z.array(z.string()),
    act: PledgeAct,
    /** The protected side's zone, in which days are counted. */
    timezone: z.string(),
    /** ISO days of the first and the last word on it. */
    first_said: z.string(),
    last_said: z.string(),
    voices: z.array(z.string()),
    versions: z.number().int(),
    /** How many reports tell of it. */
    reports: z.number().int(),
    /** Names of the places that some reading protects. */
    places: z.array(z.string()),
    /** The least stretch that holds every reading's window. */
    window: FuzzyInterval,
    verdict: VerdictSummary,
    /** The verdict as of `changed_since`; `null` where there was no such pledge by then. Only where that was asked. */
    before: VerdictSummary.nullable().optional(),
    /** A day each from `from` on, as the readings together have it. */
    strip: z.object({ from: z.string(), days: z.array(StripDay) }),
  })
  .meta({ id: 'PledgeRow' });
export type PledgeRow = z.infer<typeof PledgeRow>;

export const listPledges = operation({
  name: 'list_pledges',
  title: 'Pledges',
  description:
    'Every pledge with its verdict in short, the pledge with most voices first. Filters go together: all must hold.',
  method: 'GET',
  path: '/pledges',
  input: z.object({
    party: Several.describe('Bound or protected: states and armed groups by their English short names.'),
    place: z
      .string()
      .max(200)
      .optional()
      .describe('Some reading protects it, part of it or what it lies in.'),
    from: AsOfDay.optional().describe('Some window runs on this day or later.'),
    to: AsOfDay.optional().describe('Some window begins on this day or before.'),
    verdict: z
      .union([VerdictKind, z.array(VerdictKind).max(9)])
      .transform((v) => [v].flat())
      .optional()
      .describe('Some reading has this verdict.'),
    changed_since: AsOfDay.optional().describe(
      'Only those whose verdicts are others than they were as of this day.',
    ),
    as_of: AsOfDay.optional(),
    standard: StandardOf,
    cursor: Cursor.optional(),
    limit: limitOf(200, 50),
  }),
  output: page(PledgeRow),
  async run(desk, input) {
    const { cursor, limit, ...question } = input;
    const look = await desk.look(input.as_of);
    const keeps = filterOf(look, input);
    const dossiers = look.workspace.dossiers.map((dossier, i) => ({ dossier, number: i + 1 }));
    const breathe = breathing();
    const found: typeof dossiers = [];
    for (const one of dossiers) {
      if (keeps === null || keeps(one.dossier)) found.push(one);
      await breathe();
    }
    const of = JSON.stringify([question, look.head.hash]);
    const part = pageOf(found, { cursor, limit, of });
    const items: PledgeRow[] = [];
    for (const { dossier, number } of part.items) {
      items.push(rowOf(look, dossier, number, input));
      await breathe();
    }
    return { ...part, items, as_of: look.asOf };
  },
});

export const getPledge = operation({
  name: 'get_pledge',
  title: 'A pledge',
  description:
    'All that is known of one pledge: every voice and what it said, with the exact words; who stands where; why reports were put together.',
  method: 'GET',
  path: '/pledges/{id}',
  input: z.object({ id: PledgeId, as_of: AsOfDay.optional(), standard: StandardOf }),
  output: z.object({
    as_of: z.string(),
    dossier: Dossier,
    /** The same as in the list. */
    row: PledgeRow,
    /** Where the places that it names are. */
    points: z.array(PointOfNode),
  }),
  async run(desk, { id, as_of, standard }) {
    const look = await desk.look(as_of);
    const dossier = findDossier(look.workspace, id);
    const number = look.workspace.dossiers.indexOf(dossier) + 1;
    const { judgement } = look.judged(dossier.id, standard);
    const areas = judgement.verdicts.flatMap((v) => v.reading.scope.areas);
    return {
      as_of: look.asOf,
      dossier,
      row: rowOf(look, dossier, number, { standard }),
      points: placesOnMap(desk.knowledge.gazetteer, areas),
    };
  },
});

interface Filters {
  readonly party?: readonly string[] | undefined;
  readonly place?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly verdict?: readonly VerdictKind[] | undefined;
  readonly changed_since?: string | undefined;
  readonly standard: Standard;
}

/** Whether a dossier is asked for; `null` where every one is. */
function filterOf(look: Looked, f: Filters): ((d: Dossier) => boolean) | null {
  const { workspace } = look;
  const tests: ((d: Dossier) => boolean)[] = [];
  if (f.party) {
    const wanted = new Set(f.party.map(lower));
    tests.push((d) => [...d.pledger, ...d.toward].some((p) => wanted.has(lower(p))));
  }
  const judged = (d: Dossier) => look.judged(d.id, f.standard);
  if (f.from !== undefined || f.to !== undefined) {
    const from = f.from === undefined ? Number.NEGATIVE_INFINITY : parseIso(f.from, 'UTC').startMin!;
    const to = f.to === undefined ? Number.POSITIVE_INFINITY : parseIso(f.to, 'UTC').endMax!;
    tests.push((d) => {
      const { startMin, endMax } = windowOf(judged(d));
      return (endMax ?? Number.POSITIVE_INFINITY) > from && (startMin ?? Number.NEGATIVE_INFINITY) < to;
    });
  }
  if (f.place !== undefined) {
    const place = workspace.places.resolve(f.place);
    tests.push((d) =>
      judged(d).judgement.verdicts.some(({ reading: { scope } }) =>
        scope.areas.some(
          (a) =>
            workspace.places.contains(place, a) !== 'no' || workspace.places.contains(a, place) === 'yes',
        ),
      ),
    );
  }
  if (f.verdict) {
    const wanted = f.verdict;
    tests.push((d) => {
      const { kinds } = summaryOf(judged(d));
      return wanted.some((kind) => kinds[kind] !== undefined);
    });
  }
  if (f.changed_since !== undefined) {
    const since = f.changed_since;
    tests.push((d) => {
      const before = summaryThen(look, d, f.standard, since);
      return before === null || !sameKinds(before.kinds, summaryOf(judged(d)).kinds);
    });
  }
  return tests.length === 0 ? null : (d) => tests.every((holds) => holds(d));
}

function rowOf(
  look: Looked,
  dossier: Dossier,
  number: number,
  { standard, changed_since }: Pick<Filters, 'standard' | 'changed_since'>,
): PledgeRow {
  const judged = look.judged(dossier.id, standard);
  const said = dossier.versions.map((v) => v.said_on).sort();
  const areas = judged.judgement.verdicts.flatMap((v) => v.reading.scope.areas.map((a) => a.name));
  return {
    id: dossier.id,
    number,
    title: dossier.title,
    pledger: dossier.pledger,
    toward: dossier.toward,
    act: dossier.act,
    timezone: dossier.timezone,
    first_said: said[0]!,
    last_said: said.at(-1)!,
    voices: [...new Set(dossier.versions.map((v) => v.voice.name))],
    versions: dossier.versions.length,
    reports: new Set(dossier.versions.flatMap((v) => v.sources.map((s) => s.report))).size,
    places: [...new Set(areas)],
    window: windowOf(judged),
    verdict: summaryOf(judged),
    ...(changed_since === undefined ? {} : { before: summaryThen(look, dossier, standard, changed_since) }),
    strip: stripOf(judged, look.asOf),
  };
}

/** The verdict on the same pledge as of another day: the one that then had a version of it. */
function summaryThen(look: Looked, dossier: Dossier, standard: Standard, day: string): VerdictSummary | null {
  const then = look.at(day);
  const ids = new Set(dossier.versions.map((v) => v.id));
  const same = then.dossiers.find((d) => d.versions.some((v) => ids.has(v.id)));
  return same ? summaryOf(look.judged(same.id, standard, then, day)) : null;
}

/** The verdict of a judged pledge in short. Criteria that somebody wrote are not the voices' and are left out. */
export function summaryOf({ judgement }: Judged): VerdictSummary {
  const kinds: Partial<Record<VerdictKind, number>> = {};
  for (const v of judgement.verdicts) kinds[v.kind] = (kinds[v.kind] ?? 0) + 1;
  const told = Object.keys(kinds) as VerdictKind[];
  const [only] = told;
  const together =
    told.length <= 1
      ? (only ?? null)
      : kinds.broken || kinds['possibly-broken']
        ? 'possibly-broken'
        : 'unknown';
  return { kinds, readings: judgement.readings, together, shared: judgement.shared };
}

export function sameKinds(a: VerdictSummary['kinds'], b: VerdictSummary['kinds']): boolean {
  return VerdictKind.options.every((kind) => (a[kind] ?? 0) === (b[kind] ?? 0));
}

function windowOf({ judgement }: Judged): FuzzyInterval {
  const windows = judgement.verdicts.map((v) => v.reading.window);
  const least = (ends: (number | null)[]) => (ends.includes(null) ? null : Math.min(...(ends as number[])));
  const most = (ends: (number | null)[]) => (ends.includes(null) ? null : Math.max(...(ends as number[])));
  if (windows.length === 0) return { startMin: null, startMax: null, endMin: null, endMax: null };
  return {
    startMin: least(windows.map((w) => w.startMin)),
    startMax: most(windows.map((w) => w.startMax)),
    endMin: least(windows.map((w) => w.endMin)),
    endMax: most(windows.map((w) => w.endMax)),
  };
}

const lower = (s: string) => s.toLowerCase();
