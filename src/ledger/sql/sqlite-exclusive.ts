import type Database from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';

/**
 * Work in a transaction that keeps every other writer out from its first statement: one that begins by reading and then writes
 * can fail halfway when another process writes in between.
 */
export function exclusively<Tables, Result>(
  db: Kysely<Tables>,
  file: Database.Database,
  work: (held: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  return db.connection().execute(async (held) => {
    await sql`begin immediate`.execute(held);
    try {
      const result = await work(held);
      await sql`commit`.execute(held);
      return result;
    } catch (error) {
      if (file.inTransaction) await sql`rollback`.execute(held);
      throw error;
    }
  });
}
