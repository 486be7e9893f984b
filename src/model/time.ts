import { z } from 'zod';

/**
 * An interval with soft ends, in epoch milliseconds: it begins somewhere in [startMin, startMax] and ends somewhere
 * in [endMin, endMax]; `null` is open on that side. Half-open: `end` is the first instant that is no longer inside.
 */
export const FuzzyInterval = z
  .object({
    startMin: z.number().nullable(),
    startMax: z.number().nullable(),
    endMin: z.number().nullable(),
    endMax: z.number().nullable(),
  })
  .meta({ id: 'FuzzyInterval' });
export type FuzzyInterval = z.infer<typeof FuzzyInterval>;

/** A count as reported: `min`/`max` both inclusive, `null` where that side is open ("over 100" → 101 … null). */
export const Count = z
  .object({ min: z.number().int().nullable(), max: z.number().int().nullable() })
  .meta({ id: 'Count' });
export type Count = z.infer<typeof Count>;
