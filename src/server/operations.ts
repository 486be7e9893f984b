import type { ReadReport } from '../dossier/index.js';
import { type Extraction, extract, type Knowledge } from '../extract/index.js';
import { Incidents, judge, type NightSeries, restraint, type StatedHabit } from '../judge/index.js';
import type { Batch, Ledger } from '../ledger/index.js';
import type { Author, Baseline, Definition, Records, Report, Standard } from '../model/index.js';
import type { DossierPage } from '../publish/index.js';
import { draft } from './draft.js';
import { findDossier, type Workspace } from './workspace.js';

/** Reads one report. */
export function readReport(report: Report, knowledge: Knowledge): Extraction {
  return extract(report.text, report, knowledge);
}

/** Reads reports and appends each with its records, as one batch. A report that the ledger holds already adds nothing. */
export async function addReports(
  ledger: Ledger,
  reports: readonly Report[],
  knowledge: Knowledge,
): Promise<number> {
  const held = await ledger.holds(reports.map((r) => `report:${r.id}`));
  const fresh = reports.filter((r) => !held.has(`report:${r.id}`));
  const isNew = await keepReadings(
    ledger,
    fresh.map((report) => ({ report, ...readReport(report, knowledge) })),
  );
  return isNew.filter((kept) => kept).length;
}

/** Appends reports with what was read in them, each as one batch. Gives for each whether it is new. */
export async function keepReadings(
  ledger: Pick<Ledger, 'append'>,
  readings: readonly ReadReport[],
): Promise<readonly boolean[]> {
  const added = await ledger.append(
    readings.map(({ report, ...extraction }) => batchOf({ report, extraction })),
  );
  return added.map((batch) => batch.length > 0);
}

/** A report with what was read in it, as one batch; alone where nothing was. */
export function batchOf({
  report,
  extraction,
}: {
  readonly report: Report;
  readonly extraction: Omit<ReadReport, 'report'> | null;
}): Batch {
  if (extraction === null) return [draft('report', report)];
  const { records, sides, places } = extraction;
  return [
    draft('report', report),
    draft('records', { report: report.id, records, sides, places }, readerOf(records)),
  ];
}

/** Whose reading records are: a language model's bear its name. */
function readerOf({ extractor }: Records): Author | undefined {
  return extractor?.model
    ? { kind: 'extractor', name: `llm ${extractor.model}`, version: extractor.version }
    : undefined;
}

/** What a judgement is asked for, and the habit that restraint is held against. */
export interface JudgeRequest {
  readonly pledge?: string | undefined;
  /** ISO date or date-time. */
  readonly asOf: string;
  readonly standard: Standard;
  readonly definitions?: readonly Definition[];
  readonly series?: NightSeries | null;
  readonly baseline?: Baseline | null;
}

/** One pledge judged under every reading, with its restraint figures. */
export function judgePledge(workspace: Workspace, request: JudgeRequest): DossierPage {
  const dossier = findDossier(workspace, request.pledge);
  const { places, occurrences, reports } = workspace;
  const judgement = judge(
    dossier,
    asked(workspace),
    [],
    { asOf: request.asOf, standard: request.standard, definitions: request.definitions ?? [] },
    places,
  );
  return {
    dossier,
    judgement,
    restraint: restraint(dossier, judgement, occurrences, {
      series: request.series ?? null,
      baseline: request.baseline ?? null,
      patterns: patternsOf(workspace),
    }),
    reports: workspace.told ?? reports.length,
  };
}

/** From so many occurrences on they are asked as columns: each pledge then looks only at those that can bear on it. */
const AS_COLUMNS = 200;
const columns = new WeakMap<Workspace, Incidents>();

/** The occurrences in the form in which a judgement asks them fastest; made once a workspace. */
function asked(workspace: Workspace): Workspace['occurrences'] | Incidents {
  const { occurrences, places } = workspace;
  if (occurrences.length < AS_COLUMNS) return occurrences;
  const made = columns.get(workspace) ?? Incidents.of(occurrences, places);
  columns.set(workspace, made);
  return made;
}

const patterns = new WeakMap<Workspace, readonly StatedHabit[]>();

/** What reports say is usual; gathered once a workspace. */
function patternsOf(workspace: Workspace): readonly StatedHabit[] {
  const gathered =
    patterns.get(workspace) ??
    workspace.reports.flatMap(({ records, report: { outlet } }) =>
      records.patterns.map((pattern) => ({ pattern, outlet })),
    );
  patterns.set(workspace, gathered);
  return gathered;
}
