import { type Decision, decisionOf } from '../dossier/index.js';
import type { Ledger } from '../ledger/index.js';
import type { View } from './store/store.js';

/** A person's decisions that stand, or stood once an entry had come, in the order in which they were made. */
export async function decisionsAt(
  db: View,
  ledger: Pick<Ledger, 'entries'>,
  seq: number | null,
): Promise<Decision[]> {
  const rows = await db.selectFrom('view_standing').selectAll().where('kind', '=', 'decision').execute();
  const stood = rows
    .filter((r) => (seq === null ? r.until === null : r.seq <= seq && (r.until === null || r.until > seq)))
    .sort((a, b) => a.origin - b.origin);
  const said = new Map<number, Decision>();
  for await (const entry of ledger.entries({ seqs: stood.map((r) => r.seq) }))
    said.set(entry.seq, decisionOf(entry));
  return stood.map((r) => said.get(r.seq)!);
}
