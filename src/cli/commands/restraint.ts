import type { Standard } from '../../model/index.js';
import { drawingFor, restraintText } from '../../publish/index.js';
import { judgePledge } from '../../server/index.js';
import { print } from '../print.js';
import { openSeries, openSources, type Sources } from './open.js';

interface Options extends Sources {
  readonly standard: Standard;
  readonly series?: string;
  readonly json?: true;
}

/** `holdfire restraint`: for each window that some reading holds, whether it was unlike the habit. */
export async function restraintCommand(pledge: string | undefined, options: Options): Promise<void> {
  const workspace = await openSources(options);
  const page = judgePledge(workspace, {
    pledge,
    asOf: workspace.asOf,
    standard: options.standard,
    definitions: [],
    series: await openSeries(options.series),
    baseline: null,
  });
  await print(
    options.json
      ? JSON.stringify({ dossier: page.dossier.id, restraint: page.restraint }, null, 1)
      : restraintText(page, drawingFor(process.stdout, process.env)),
  );
}
