import type { Entry } from '../model/index.js';
import { HoldfireError } from '../model/index.js';
import { canonicalJson, firstBadEntry, type Linked } from './chain.js';
import type { Ledger } from './ledger.js';
import type { Backend } from './sql/backend.js';
import { migrate } from './sql/migrations.js';
import { toRow } from './sql/sql-ledger.js';

/** Entries that are written at once. */
const AT_ONCE = 1_000;

/**
 * Copies a ledger, entry by entry as it stands, into an empty one: a backup while the first is in use, a restored backup, a
 * move from one database to another. The chain is checked on the way; a break ends the copy and takes it back whole.
 *
 * @returns how many entries were copied
 */
export async function copyLedger(source: Pick<Ledger, 'entries'>, target: Backend): Promise<number> {
  try {
    await target.isThere();
    return await target.exclusively(async (held) => {
      await migrate(held, target.where);
      const there = await held.selectFrom('entries').select('seq').limit(1).executeTakeFirst();
      if (there)
        throw new HoldfireError(
          'bad-option',
          `There is a ledger with entries at ${target.where}.`,
          'Copy into a new place; ledgers are never merged.',
        );
      let copied = 0;
      let waiting: Entry[] = [];
      const write = async () => {
        await target.insert(
          held,
          waiting.map((entry) => toRow(relinked(entry))),
        );
        copied += waiting.length;
        waiting = [];
      };
      const watched = async function* () {
        for await (const entry of source.entries()) {
          yield entry;
          waiting.push(entry);
          if (waiting.length === AT_ONCE) await write();
        }
      };
      const broken = await firstBadEntry(watched());
      if (broken)
        throw new HoldfireError(
          'ledger-broken',
          `Entry ${broken.seq} does not fit the chain: ${broken.reason}.`,
          'Nothing was copied; holdfire verify says more.',
        );
      await write();
      return copied;
    });
  } catch (error) {
    throw target.explain(error);
  }
}

/** An entry with its parts in canonical form once more. */
function relinked(entry: Entry): Linked {
  return { entry, author: canonicalJson(entry.author), payload: canonicalJson(entry.payload) };
}
