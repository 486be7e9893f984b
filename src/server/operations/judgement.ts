import { z } from 'zod';
import { openTerms } from '../../judge/index.js';
import {
  Choice,
  FuzzyInterval,
  IncidentAct,
  Judgement,
  PledgeAct,
  Restraint,
  Source,
  Sweep,
  TermName,
} from '../../model/index.js';
import { restraintByDay, rowsOf } from '../restraint.js';
import { sweepPledge } from '../sweep.js';
import { findDossier } from '../workspace.js';
import { judgementInBrief } from './brief.js';
import { RestraintChart, restraintChart } from './chart.js';
import { AsOfDay, PledgeId, StandardOf } from './inputs.js';
import { operation } from './operation.js';
import { PointOfNode, placesOnMap } from './points.js';

/** A term on which readings differ. */
export const OpenTermOut = z
  .object({
    term: TermName,
    choices: z.array(Choice),
    /** What a report says was left unsaid about it. */
    unsaid: z.object({ terms: z.array(z.string()), source: Source }).nullable(),
  })
  .meta({ id: 'OpenTerm' });

export const judgePledgeOperation = operation({
  name: 'judge_pledge',
  title: 'A pledge judged',
  description:
    'A pledge under every reading of its unclear terms: the matrix of readings, the lines that they fall into, what each verdict hangs on (pivotal terms, prime implicants), which incidents decide, what came near, and what would have to be otherwise. Every incident carries its sources with the exact words.',
  method: 'GET',
  path: '/pledges/{id}/judgement',
  input: z.object({ id: PledgeId, as_of: AsOfDay.optional(), standard: StandardOf }),
  output: z.object({
    as_of: z.string(),
    judgement: Judgement,
    open_terms: z.array(OpenTermOut),
    /** Where the scopes' areas and the incidents' places are. */
    points: z.array(PointOfNode),
  }),
  async run(desk, { id, as_of, standard }) {
    const look = await desk.look(as_of);
    const { judgement, dossier } = look.judged(findDossier(look.workspace, id).id, standard);
    const places = [
      ...judgement.verdicts.flatMap((v) => v.reading.scope.areas),
      ...judgement.occurrences.flatMap((o) => o.places),
    ];
    return {
      as_of: look.asOf,
      judgement,
      open_terms: openTerms(dossier, judgement).map(plain),
      points: placesOnMap(desk.knowledge.gazetteer, places),
    };
  },
  brief: judgementInBrief,
});

export const sweepPledgeOperation = operation({
  name: 'sweep_pledge',
  title: 'Day by day',
  description:
    'The verdict on each line as it was knowable at the end of each day, from the first voice to the day asked about (at most 400 days).',
  method: 'GET',
  path: '/pledges/{id}/sweep',
  input: z.object({ id: PledgeId, as_of: AsOfDay.optional(), standard: StandardOf }),
  output: z.object({ as_of: z.string(), sweep: Sweep }),
  async run(desk, { id, as_of, standard }) {
    const look = await desk.look(as_of);
    const dossier = findDossier(look.workspace, id);
    const request = { pledge: dossier.id, asOf: look.asOf, standard };
    const sweep = sweepPledge(look.at, request, (workspace, { pledge, asOf }) =>
      look.judged(pledge!, standard, workspace, asOf),
    );
    return { as_of: look.asOf, sweep };
  },
});

export const restraintOperation = operation({
  name: 'restraint',
  title: 'Was it restraint?',
  description:
    'For each window that some reading holds: was it unlike the habit of the bound side? With the counts day by day, so that the window can be drawn among all windows of its length. By act or place where these are given.',
  method: 'GET',
  path: '/pledges/{id}/restraint',
  input: z.object({
    id: PledgeId,
    act: z
      .union([PledgeAct, IncidentAct])
      .optional()
      .describe('Count this kind of act instead of what is held back.'),
    place: z
      .string()
      .max(200)
      .optional()
      .describe('Count what happened there instead of in what the pledge covers.'),
    as_of: AsOfDay.optional(),
    standard: StandardOf,
  }),
  output: z.object({
    as_of: z.string(),
    windows: z.array(Restraint.extend({ window: FuzzyInterval, voices: z.array(z.string()) })),
    chart: RestraintChart,
  }),
  async run(desk, { id, act, place, as_of, standard }) {
    const look = await desk.look(as_of);
    const dossier = findDossier(look.workspace, id);
    const judged = look.judged(dossier.id, standard);
    const chart = restraintChart(judged, look.workspace, desk);
    if (act === undefined && place === undefined)
      return { as_of: look.asOf, windows: judged.restraint.map(plain), chart };
    const { restraint } = await restraintByDay(
      look.workspace,
      {
        pledge: dossier.id,
        asOf: look.asOf,
        standard,
        act,
        place,
        measure: 'incidents',
        source: 'the reports',
      },
      rowsOf(look.workspace.occurrences),
    );
    return { as_of: look.asOf, windows: restraint.map(plain), chart };
  },
});

/** What is read-only inside, as the plain data that goes out. */
function plain<T>(value: T): Mutable<T> {
  return value as Mutable<T>;
}
type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
