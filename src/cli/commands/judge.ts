import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Baseline, type Standard } from '../../model/index.js';
import { dossierText, drawingFor } from '../../publish/index.js';
import { judgePledge } from '../../server/index.js';
import { exampleFolder } from '../knowledge.js';
import { print } from '../print.js';
import { openDefinitions, openFolder, openSeries, type Sources } from './open.js';

interface Options extends Sources {
  readonly standard: Standard;
  readonly series?: string;
  readonly definitions?: readonly string[];
  readonly json?: true;
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
  const workspace = await openFolder(options);
  const series = await openSeries(options.series);
  const page = judgePledge(workspace, {
    pledge,
    asOf: workspace.asOf,
    standard: options.standard,
    definitions,
    series,
    baseline,
  });
  await print(
    options.json ? JSON.stringify(page, null, 1) : dossierText(page, drawingFor(process.stdout, process.env)),
  );
}
