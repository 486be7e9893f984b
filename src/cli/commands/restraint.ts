import { basename } from 'node:path';
import { importDataset, readIncidentTable, readText } from '../../intake/index.js';
import type { Measure } from '../../judge/index.js';
import { HoldfireError, type IncidentColumns, type Standard, type TableIncident } from '../../model/index.js';
import { type DossierPage, drawingFor, restraintText } from '../../publish/index.js';
import { judgePledge, restraintByDay, rowsOf } from '../../server/index.js';
import { shippedGazetteer } from '../knowledge.js';
import { print } from '../print.js';
import { openSeries, openSources, type Sources } from './open.js';
import { sourceOf } from './source.js';

interface Options extends Sources {
  readonly standard: Standard;
  readonly series?: string;
  readonly act?: string;
  readonly place?: string;
  readonly count: Measure;
  readonly json?: true;
}

/** `holdfire restraint`: for each window that some reading holds, whether it was unlike the habit. */
export async function restraintCommand(pledge: string | undefined, options: Options): Promise<void> {
  const { incidents, act, place, count, series } = options;
  const isByDay =
    incidents !== undefined || act !== undefined || place !== undefined || count !== 'incidents';
  if (isByDay && series !== undefined)
    throw new HoldfireError(
      'bad-option',
      'A series of nights is of a whole country and of no single act.',
      'Leave --series out, or --incidents, --act, --place and --count.',
    );
  const page = isByDay ? await byDay(pledge, options) : await byNight(pledge, options);
  await print(
    options.json
      ? JSON.stringify({ dossier: page.dossier.id, restraint: page.restraint }, null, 1)
      : restraintText(page, drawingFor(process.stdout, process.env)),
  );
}

async function byNight(pledge: string | undefined, options: Options): Promise<DossierPage> {
  const workspace = await openSources(options);
  return judgePledge(workspace, {
    pledge,
    asOf: workspace.asOf,
    standard: options.standard,
    definitions: [],
    series: await openSeries(options.series),
    baseline: null,
  });
}

async function byDay(pledge: string | undefined, options: Options): Promise<DossierPage> {
  // The table is what the window is held against: it is read once, for that.
  const { incidents, format, mapping, ...sources } = options;
  const { act, place, count, standard } = sources;
  if (incidents === undefined && count !== 'incidents')
    throw new HoldfireError(
      'bad-option',
      `What reports say was ${count} overlaps from report to report and is not summed.`,
      'Give a table or a dataset: --incidents FILE.',
    );
  const workspace = await openSources(sources);
  const source = incidents === undefined ? 'the reports' : basename(incidents);
  const request = { pledge, asOf: workspace.asOf, standard, act, place, measure: count, source };
  let rows: AsyncIterable<IncidentColumns> | readonly TableIncident[];
  if (incidents === undefined) rows = rowsOf(workspace.occurrences);
  else if (format === undefined) rows = readIncidentTable(await readText(incidents), incidents);
  else
    rows = (await importDataset(await sourceOf(incidents, format, { mapping }), shippedGazetteer()))
      .incidents;
  return restraintByDay(workspace, request, rows);
}
