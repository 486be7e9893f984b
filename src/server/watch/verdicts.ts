import { createHash } from 'node:crypto';
import type { Standard } from '../../model/index.js';
import { judgePledge } from '../operations.js';
import type { Workspace } from '../workspace.js';
import type { WatchedChange, WatchState } from './state.js';

type Verdicts = NonNullable<WatchState['verdicts']>;

/** Every pledge of a workspace judged: the verdict under each reading, and the lines that are others than before. */
export function judgeAll(
  workspace: Workspace,
  asOf: string,
  standard: Standard,
  before: Verdicts | null,
): { verdicts: Verdicts; changes: WatchedChange[] } {
  const verdicts: Verdicts = {};
  const changes: WatchedChange[] = [];
  for (const dossier of workspace.dossiers) {
    const { judgement } = judgePledge(workspace, { pledge: dossier.id, asOf, standard });
    const kinds = Object.fromEntries(judgement.verdicts.map((v) => [v.reading.id, v.kind]));
    verdicts[dossier.id] = kinds;
    // At the first look nothing has changed: it was so.
    if (before === null) continue;
    const known = before[dossier.id] ?? {};
    for (const line of judgement.lines) {
      if (line.denial) continue;
      const was = new Set(line.readings.flatMap((id) => known[id] ?? []));
      if (was.size === 1 && was.has(line.kind)) continue;
      const from = was.size === 0 ? null : [...was].sort().join(' or ');
      changes.push({
        id: idOf([dossier.id, line.voice, from, line.kind, standard, ...line.readings.toSorted()]),
        pledge: dossier.id,
        title: dossier.title,
        voice: line.voice,
        from,
        to: line.kind,
        sentence: line.sentence,
        seen: asOf,
      });
    }
  }
  return { verdicts, changes };
}

function idOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 32);
}
