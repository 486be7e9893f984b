import { z } from 'zod';
import { Json } from './ledger.js';

/** A row that did not parse: where it stands, and what is wrong with it. */
export const RejectedRow = z
  .object({
    /** Line of the file on which the row begins, or the number of a Parquet row; the first is 1. */
    line: z.number().int(),
    reason: z.string(),
  })
  .meta({ id: 'RejectedRow' });
export type RejectedRow = z.infer<typeof RejectedRow>;

/**
 * A dataset as a ledger keeps it: evidence like a report, one entry. Its incidents are derived from the file's bytes and the
 * mapping, the same each time, and are not entries of their own.
 */
export const DatasetHeader = z
  .object({
    /** SHA-256 over `sha256` and the canonical form of `mapping`: the same bytes read the same way are the same dataset. */
    id: z.string(),
    /** SHA-256 of the file's bytes as they are (of the packed file, where it is packed). */
    sha256: z.string(),
    bytes: z.number().int(),
    /** Name of the file, without its folders. */
    name: z.string(),
    /** Where it lay when it was taken in; its incidents are read from there, and `sha256` tells whether it is still the same. */
    path: z.string(),
    format: z.string(),
    /** Who publishes it, as far as the format tells or the mapping says. */
    source: z.string(),
    /** How its columns are read: the format with its options, or a mapping file's content. */
    mapping: Json,
    container: z.enum(['csv', 'tsv', 'parquet']),
    packed: z.enum(['no', 'gzip']),
    rows: z.number().int(),
    incidents: z.number().int(),
    rejected: z.number().int(),
    /** Rows that are no incident or would count twice, by reason. */
    passed_over: z.record(z.string(), z.number().int()),
    /** The first and last instant of any incident, as ISO 8601 in UTC; `null` where there is none. */
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .meta({ id: 'DatasetHeader' });
export type DatasetHeader = z.infer<typeof DatasetHeader>;
