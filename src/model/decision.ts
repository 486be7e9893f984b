import { z } from 'zod';

const RecordId = z.string().regex(/^[0-9a-f]{12}:(pledge|incident):\d+(\.\d+)?$/);

/** What an entry of the kind `decision` says of two records: they are of one pledge (one incident), or they are not. */
export const DecisionPayload = z
  .object({ kind: z.enum(['join', 'apart']), a: RecordId, b: RecordId })
  .meta({ id: 'DecisionPayload' });
export type DecisionPayload = z.infer<typeof DecisionPayload>;

/**
 * What an entry of the kind `grade` says of an outlet: how reliable it is (A to F), and how credible what it tells (1 to 6), as
 * in the Admiralty system (NATO AJP-2.1, annex). Of several of one outlet the last holds.
 */
export const OutletGrade = z
  .object({
    outlet: z.string().min(1),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
    credibility: z.number().int().min(1).max(6).nullable(),
  })
  .meta({ id: 'OutletGrade' });
export type OutletGrade = z.infer<typeof OutletGrade>;
