import type { Dossier } from '../../model/index.js';
import type { DossierLine } from '../../projection/index.js';
import { print } from '../print.js';
import type { Sources } from './open.js';
import { withViewOf } from './view/open.js';

/** `holdfire pledges`: a numbered line for each. */
export async function pledges(options: Sources & { readonly json?: true }): Promise<void> {
  const found = await (options.from === undefined ? inLedger(options) : inFolder(options));
  if (options.json) return print(JSON.stringify(found.dossiers, null, 1));
  const lines = found.lines.map(
    ({ id, title, voices }, i) =>
      `${String(i + 1).padStart(3)}  ${title}\n     told by ${voices.join(', ')} (${id})`,
  );
  await print(lines.length > 0 ? lines.join('\n') : 'No pledge was found in these reports.');
}

interface Found {
  readonly lines: readonly DossierLine[];
  /** Only where they are asked for. */
  readonly dossiers: readonly Dossier[];
}

function inLedger(options: Sources & { readonly json?: true }): Promise<Found> {
  return withViewOf(options, async (view) => ({
    lines: options.json ? [] : await view.lines(),
    dossiers: options.json ? await view.dossiers() : [],
  }));
}

async function inFolder(options: Sources): Promise<Found> {
  const { openSources } = await import('./open.js');
  const { dossiers } = await openSources(options);
  const lines = dossiers.map(({ id, title, versions }) => ({
    id,
    title,
    voices: [...new Set(versions.map((v) => v.voice.name))],
  }));
  return { lines, dossiers };
}
