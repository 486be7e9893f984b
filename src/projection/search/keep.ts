import type { Places } from '../../dossier/index.js';
import { portions } from '../readings.js';
import type { Changes } from '../standing.js';
import type { Store, View } from '../store/store.js';
import { facetRows, facetsOf } from './facets.js';
import { wordsOf } from './words.js';

/**
 * Takes what came into what is searched. Nothing goes: what was corrected or withdrawn is found for a past day only, and told apart when
 * it is looked at.
 */
export async function keepFound(store: Store, held: View, changes: Changes, world: Places): Promise<void> {
  const { states, records } = changes;
  // Of several states of one report the last.
  const last = new Map([...states.values()].map(({ report, origin }) => [origin, report]));
  await store.words.add(
    held,
    [...last].map(([doc, report]) => ({
      doc,
      title: wordsOf(report.title ?? '').join(' '),
      text: wordsOf(report.text).join(' '),
    })),
  );
  const docs = new Map([...states.values()].map(({ report, origin }) => [report.id, origin]));
  const missing = [...new Set([...records.values()].map((r) => r.report))].filter((id) => !docs.has(id));
  for (const some of portions(missing)) {
    const rows = await held
      .selectFrom('view_standing')
      .select(['key', 'origin'])
      .where('key', 'in', some)
      .where('kind', '=', 'report')
      .execute();
    for (const { key, origin } of rows) docs.set(key!, origin);
  }
  await store.insert(
    held,
    'view_facets',
    [...records].flatMap(([seq, read]) => {
      const doc = docs.get(read.report);
      // Records that are not of the shape are passed over here as they are wherever their report is not there.
      return doc === undefined ? [] : facetRows(doc, seq, facetsOf(read, world));
    }),
  );
}
