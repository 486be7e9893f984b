import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Baseline, type Definition, type Standard } from '../../model/index.js';
import { type DossierPage, dossierText, drawingFor, gradeOf, sweepText } from '../../publish/index.js';
import { focusOn, gradesIn, judgePledge, sweepPledge } from '../../server/index.js';
import { exampleFolder } from '../knowledge.js';
import { print } from '../print.js';
import { openDefinitions, openSeries, openSourcesAsOf, type Sources } from './open.js';
import { gazetteer, withViewOf } from './view/open.js';

interface Options extends Sources {
  readonly standard: Standard;
  readonly series?: string;
  readonly definitions?: readonly string[];
  readonly json?: true;
  readonly sweep?: true;
}

/** `holdfire judge`. */
export async function judgeCommand(pledge: string | undefined, options: Options): Promise<void> {
  await show(pledge, options, null);
}

/** `holdfire demo`: the reports of the example alone, with the published summary of the habit beside them. */
export async function demo(options: Omit<Options, 'from'>): Promise<void> {
  const from = exampleFolder('january-2026-pause');
  const baseline = Baseline.parse(JSON.parse(await readFile(join(from, 'baseline.json'), 'utf8')));
  await show(undefined, { ...options, from }, baseline);
}

async function show(pledge: string | undefined, options: Options, baseline: Baseline | null): Promise<void> {
  const definitions = await openDefinitions(options.definitions);
  const { from, incidents, sweep: isSweep } = options;
  if (from === undefined && incidents === undefined && !isSweep) {
    const page = await inLedger(pledge, options, definitions);
    if (page) return tell(page, options);
  }
  const { at, asOf } = await openSourcesAsOf(options);
  const series = await openSeries(options.series);
  const request = { pledge, asOf, standard: options.standard, definitions, series, baseline };
  const drawing = drawingFor(process.stdout, process.env);
  if (options.sweep) {
    const sweep = sweepPledge(at, request);
    return print(options.json ? JSON.stringify(sweep, null, 1) : sweepText(sweep, drawing));
  }
  await tell(judgePledge(at(asOf), request), options);
}

function tell(page: DossierPage, { json }: Options): Promise<void> {
  return print(
    json ? JSON.stringify(page, null, 1) : dossierText(page, drawingFor(process.stdout, process.env)),
  );
}

/** A pledge of the ledger judged from the tables that follow it; `null` where datasets are to be joined beside the reports. */
function inLedger(
  pledge: string | undefined,
  options: Options,
  definitions: readonly Definition[],
): Promise<DossierPage | null> {
  const asOf = options.asOf ?? new Date().toISOString();
  return withViewOf({ ...options, asOf }, async (view) => {
    if ((await view.entries('dataset')).length > 0) return null;
    const workspace = await focusOn(view, await gazetteer(), pledge);
    const series = await openSeries(options.series);
    const request = { asOf, standard: options.standard, definitions, series, baseline: null };
    const grades = gradesIn(await view.entries('grade')).map((g) => [g.outlet, gradeOf(g)] as const);
    const page = judgePledge(workspace, request);
    return grades.length === 0 ? page : { ...page, grades: Object.fromEntries(grades) };
  });
}
