import { print } from '../print.js';
import { openSources, type Sources } from './open.js';

/** `holdfire pledges`: a numbered line for each. */
export async function pledges(options: Sources & { readonly json?: true }): Promise<void> {
  const { dossiers } = await openSources(options);
  if (options.json) return print(JSON.stringify(dossiers, null, 1));
  const lines = dossiers.map((d, i) => {
    const voices = [...new Set(d.versions.map((v) => v.voice.name))].join(', ');
    return `${String(i + 1).padStart(3)}  ${d.title}\n     told by ${voices} (${d.id})`;
  });
  await print(lines.length > 0 ? lines.join('\n') : 'No pledge was found in these reports.');
}
