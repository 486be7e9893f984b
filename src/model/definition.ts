import { z } from 'zod';
import { PledgeAct } from './record.js';
import { ActThreshold, Commitment, Standard } from './terms.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/;
const DayOrMoment = z.string().refine((s) => ISO_DAY.test(s) || ISO_MOMENT.test(s), {
  error: 'is not an ISO date or date-time such as 2026-02-01 or 2026-02-01T18:00',
});

/** Where a written criterion stands: the document, its clause, and the words. */
export const Citation = z
  .object({ document: z.string(), clause: z.string(), quote: z.string() })
  .meta({ id: 'Citation' });
export type Citation = z.infer<typeof Citation>;

const clause = z.strictObject({
  /** The document, where it is another than the file's. */
  document: z.string().optional(),
  clause: z.string(),
  quote: z.string(),
});
/** A term of a definitions file: its value, and the clause that fixes it. */
const written = <T extends z.ZodRawShape>(shape: T) => z.strictObject({ ...shape, cite: clause });

/** One end of the window. A bare day without `zone` is a day of a clock that is not said. */
const edge = written({
  at: DayOrMoment,
  /** IANA zone of a bare day, or of a date-time without an offset. */
  zone: z.string().optional(),
  /** Whether a bare day itself belongs to the window. */
  inclusive: z.boolean().optional(),
});
const names = z.array(z.string()).min(1);

/**
 * A definitions file: somebody's written criteria for a pledge (docs/semantics.md, "Definitions files"). What it leaves
 * out stays open.
 */
export const Definition = z
  .strictObject({
    name: z.string().min(1),
    document: z.string().min(1),
    dated: z.string().regex(ISO_DAY, { error: 'is not an ISO date such as 2026-02-01' }).optional(),
    bound: written({ parties: names }).optional(),
    start: edge.optional(),
    end: edge.optional(),
    length: written({
      duration: z.string().regex(/^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/, {
        error: 'is not an ISO 8601 length such as P7D or PT72H',
      }),
    }).optional(),
    scope: written({
      places: names.optional(),
      cities_and_towns_of: names.optional(),
      targets: names.optional(),
    }).optional(),
    excluded: written({ places: names }).optional(),
    act: written({ kind: PledgeAct }).optional(),
    counts: written({ from: ActThreshold }).optional(),
    standard: written({ proof: Standard }).optional(),
    /** In the order in which they are believed. */
    sources: written({ accepts: names }).optional(),
    cutoff: written({ at: DayOrMoment, zone: z.string().optional() }).optional(),
    at_least: written({ number: z.number().int().min(1) }).optional(),
    commitment: written({ word: Commitment }).optional(),
  })
  .meta({ id: 'Definition' });
export type Definition = z.infer<typeof Definition>;
