import {
  DayCounter,
  type DayQuestion,
  fromDays,
  judge,
  type Measure,
  type WindowRestraint,
} from '../judge/index.js';
import {
  type FuzzyInterval,
  HoldfireError,
  IncidentAct,
  type IncidentColumns,
  type Occurrence,
  PledgeAct,
  type Reading,
  type Standard,
  type TableIncident,
} from '../model/index.js';
import type { DossierPage } from '../publish/index.js';
import { parseIso } from '../time/index.js';
import { findDossier, type Workspace } from './workspace.js';

/** Restraint by act and place: what is counted, and where, where it is not what the pledge says. */
export interface DayRequest {
  readonly pledge?: string | undefined;
  /** ISO date or date-time. */
  readonly asOf: string;
  readonly standard: Standard;
  /** A `PledgeAct` or an `IncidentAct`. */
  readonly act?: string | undefined;
  readonly place?: string | undefined;
  readonly measure: Measure;
  /** What the rows come from, as a reader is to be told. */
  readonly source: string;
}

/** One figure to be told: a window and what is counted in it. */
interface Asked {
  readonly window: FuzzyInterval;
  readonly question: DayQuestion;
  readonly measure: string;
  readonly voices: Set<string>;
}

/**
 * For each window and scope that some reading holds, whether it was unlike the habit in these rows, which are read once.
 * Answers first, refusals after. Throws `no-pledge`, `bad-option`.
 */
export async function restraintByDay(
  workspace: Workspace,
  request: DayRequest,
  rows: AsyncIterable<IncidentColumns | TableIncident> | Iterable<IncidentColumns | TableIncident>,
): Promise<DossierPage> {
  const dossier = findDossier(workspace, request.pledge);
  const { places, occurrences, reports } = workspace;
  const judgement = judge(
    dossier,
    occurrences,
    [],
    { asOf: request.asOf, standard: request.standard, definitions: [] },
    places,
  );
  const asked = new Map<string, Asked>();
  const questions = new Map<string, DayQuestion>();
  const ask = asking(workspace, request, dossier.timezone);
  for (const { reading } of judgement.verdicts) {
    const { question, measure } = ask(reading);
    const about = JSON.stringify(question);
    const same = questions.get(about) ?? question;
    questions.set(about, same);
    const key = `${JSON.stringify(reading.window)} ${about}`;
    const entry = asked.get(key) ?? { window: reading.window, question: same, measure, voices: new Set() };
    entry.voices.add(reading.voice);
    asked.set(key, entry);
  }
  const counter = new DayCounter([...questions.values()], places);
  for await (const batch of rows) counter.add(batch);
  const counts = new Map(counter.counts().map((c) => [c.question, c]));
  const restraint: WindowRestraint[] = [...asked.values()].map(({ window, question, measure, voices }) => ({
    ...fromDays(counts.get(question)!, window, dossier.versions[0]!.said_on, {
      measure,
      source: request.source,
    }),
    window,
    voices: [...voices],
  }));
  const isRefused = (r: WindowRestraint) => (r.answer.kind === 'refused' ? 1 : 0);
  restraint.sort((a, b) => isRefused(a) - isRefused(b));
  return { dossier, judgement, restraint, reports: reports.length };
}

const COUNTED: Readonly<Record<Measure, (act: string) => string>> = {
  incidents: (act) => `${act} incidents`,
  launched: (act) => `weapons launched (${act})`,
  killed: (act) => `people killed (${act})`,
};

function asking({ places }: Workspace, request: DayRequest, zone: string) {
  const act = request.act === undefined ? undefined : actOf(request.act);
  const place = request.place === undefined ? undefined : places.resolve(request.place);
  if (place && place.node === null)
    throw new HoldfireError(
      'bad-option',
      `The gazetteer knows no place "${request.place}".`,
      'Write it as an atlas does, e.g. --place Kyiv.',
    );
  const until = parseIso(request.asOf, 'UTC').endMax ?? Number.POSITIVE_INFINITY;
  return (reading: Reading): { question: DayQuestion; measure: string } => {
    const question: DayQuestion = {
      bound: reading.bound,
      act: act ?? reading.act,
      scope: place ? { areas: [place], settlements_of: [], targets: [] } : reading.scope,
      excluded: place ? [] : (reading.criteria?.excluded ?? []),
      zone: (place && places.timezone(place)) ?? zone,
      measure: request.measure,
      until,
    };
    const where = place?.name ?? reading.choices.scope.label;
    const counted = COUNTED[request.measure](question.act);
    return { question, measure: `${counted} by ${reading.bound.join(', ')} in ${where}` };
  };
}

function actOf(name: string): PledgeAct | IncidentAct {
  const pledged = PledgeAct.safeParse(name);
  if (pledged.success) return pledged.data;
  const done = IncidentAct.safeParse(name);
  if (done.success) return done.data;
  const known = [...new Set([...PledgeAct.options, ...IncidentAct.options])];
  throw new HoldfireError(
    'bad-option',
    `There is no kind of act "${name}".`,
    `It is one of ${known.join(', ')}.`,
  );
}

/** What reports tell, as rows; sums over a country are left out, for they are no incidents. */
export function rowsOf(occurrences: readonly Occurrence[]): TableIncident[] {
  return occurrences
    .filter((o) => !o.tally)
    .map((o) => ({
      id: o.id,
      time: o.time,
      // Places on which sources differ locate nothing for certain.
      places: o.place_disputed ? [] : o.places.map((p) => p.name),
      nodes: o.place_disputed ? [] : o.places.map((p) => p.node),
      actor: o.actor,
      act: o.act,
      targets: o.targets,
      counts: o.counts,
      effect: o.effect,
      by: [...new Set(o.sources.flatMap((s) => s.outlet ?? []))],
      published: null,
      note: '',
      table: '',
      line: 0,
    }));
}
