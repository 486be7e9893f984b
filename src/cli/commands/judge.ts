import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Baseline, type Standard } from '../../model/index.js';
import { dossierText, drawingFor, sweepText } from '../../publish/index.js';
import { judgePledge, sweepPledge } from '../../server/index.js';
import { exampleFolder } from '../knowledge.js';
import { print } from '../print.js';
import { openDefinitions, openSeries, openSourcesAsOf, type Sources } from './open.js';

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
  const { at, asOf } = await openSourcesAsOf(options);
  const series = await openSeries(options.series);
  const request = { pledge, asOf, standard: options.standard, definitions, series, baseline };
  const drawing = drawingFor(process.stdout, process.env);
  if (options.sweep) {
    const sweep = sweepPledge(at, request);
    return print(options.json ? JSON.stringify(sweep, null, 1) : sweepText(sweep, drawing));
  }
  const page = judgePledge(at(asOf), request);
  await print(options.json ? JSON.stringify(page, null, 1) : dossierText(page, drawing));
}
