import { createHash } from 'node:crypto';
import type { Records } from '../model/index.js';

/** The lists of a report's records, with the kind of each. */
export const RECORD_LISTS = {
  pledge: 'pledges',
  stance: 'stances',
  statement: 'statements',
  incident: 'incidents',
  talks: 'talks',
  pattern: 'patterns',
} as const satisfies Record<string, keyof Records>;
export type RecordKind = keyof typeof RECORD_LISTS;
export const RECORD_KINDS = Object.keys(RECORD_LISTS) as [RecordKind, ...RecordKind[]];

/** A record with its name and its place in its list. */
export interface NamedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  /** Position in the list of its kind. */
  readonly n: number;
  readonly record: Records[(typeof RECORD_LISTS)[RecordKind]][number];
}

/**
 * The records of a report by name: `REPORT12.kind.HASH`, the hash over what the record says and where (not over why it was found).
 * So a name stays when another record of the report is corrected or rejected; twins are numbered.
 */
export function namedRecords(report: string, records: Records): NamedRecord[] {
  const seen = new Map<string, number>();
  return RECORD_KINDS.flatMap((kind) =>
    records[RECORD_LISTS[kind]].map((record, n): NamedRecord => {
      const { why: _, ...said } = record;
      const hash = createHash('sha256')
        .update(JSON.stringify(sorted(said)))
        .digest('hex')
        .slice(0, 10);
      const base = `${report.slice(0, 12)}.${kind}.${hash}`;
      const twin = (seen.get(base) ?? 0) + 1;
      seen.set(base, twin);
      return { id: twin === 1 ? base : `${base}.${twin}`, kind, n, record };
    }),
  );
}

/** Plain data with its keys in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
