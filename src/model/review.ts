import { z } from 'zod';
import { Json } from './ledger.js';

export const ReviewDecision = z.enum(['accept', 'correct', 'reject']).meta({ id: 'ReviewDecision' });
export type ReviewDecision = z.infer<typeof ReviewDecision>;

export const RecordKind = z.enum(['pledge', 'stance', 'statement', 'incident', 'talks', 'pattern']);
export type RecordKind = z.infer<typeof RecordKind>;

/**
 * What a person decided about one record: the payload of a `review` entry, whose `about` is the entry that holds the report's records.
 * It stands alone: the record is in it as it was looked at.
 */
export const Review = z
  .object({
    report: z.string(),
    /** The record's name (`REPORT12.kind.HASH`). */
    record: z.string(),
    kind: RecordKind,
    decision: ReviewDecision,
    /** The record as it was looked at. */
    seen: Json,
    /** What it is to say instead; `null` unless it is corrected. */
    instead: Json,
  })
  .meta({ id: 'Review' });
export type Review = z.infer<typeof Review>;
