import { HoldfireError } from '../../../model/errors.js';
import type { FacetKind } from '../../../projection/index.js';
import { print } from '../../print.js';
import { withViewOf } from './open.js';

interface Options {
  readonly ledger?: string;
  readonly asOf?: string;
  readonly knownBy?: string;
  readonly actor?: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly kind?: FacetKind;
  readonly outlet?: string;
  readonly number: string;
  readonly json?: true;
}

/** `holdfire search`: reports in which words stand and things are told. */
export async function searchCommand(words: readonly string[], options: Options): Promise<void> {
  const limit = Number(options.number);
  if (!Number.isInteger(limit) || limit < 1)
    throw new HoldfireError(
      'bad-option',
      `"${options.number}" is no number of reports.`,
      'Write e.g. -n 50.',
    );
  const { actor, place, from, to, kind, outlet } = options;
  const question = { words: words.join(' '), actor, place, from, to, kind, outlet, limit };
  await withViewOf({ ledger: options.ledger, asOf: options.asOf, knownBy: options.knownBy }, async (view) => {
    const hits = await view.search(question);
    if (options.json) return print(JSON.stringify(hits, null, 1));
    const { drawingFor, gradeOf, hitsText } = await import('../../../publish/index.js');
    const { gradesIn } = await import('../../../server/decide.js');
    const grades = new Map(gradesIn(await view.entries('grade')).map((g) => [g.outlet, gradeOf(g)]));
    const graded = hits.map((h) => ({ ...h, grade: grades.get(h.report.outlet ?? '') ?? null }));
    return print(hitsText(graded, drawingFor(process.stdout, process.env)));
  });
}
