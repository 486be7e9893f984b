import { z } from 'zod';
import { Standard } from '../../model/index.js';

/** Parts that several operations ask for. Numbers may come as text, as they do in an address. */

export const AsOfDay = z
  .string()
  .max(40)
  .describe('Only what was public by then: ISO 8601 date or date-time in UTC. Now, where it is left out.');

export const StandardOf = Standard.default('claimed').describe('How well an incident must be proven.');

export const PledgeId = z
  .string()
  .min(1)
  .max(200)
  .describe('Id of a dossier or its beginning, or its number in the list of pledges.');

export const Cursor = z.string().max(400).describe('`next` of the page before.');

export const limitOf = (most: number, usual: number) =>
  z.coerce.number().int().min(1).max(most).default(usual).describe('How many at most.');

/** `?party=A&party=B` or one value. */
export const Several = z
  .union([z.string().max(200), z.array(z.string().max(200)).max(50)])
  .transform((v) => [v].flat())
  .optional();

/** What a list answers with besides its rows. */
export const page = <T extends z.ZodType>(row: T) =>
  z.object({
    items: z.array(row),
    /** How many there are in all. */
    total: z.number().int(),
    /** Give it as `cursor` for the next page; `null` on the last. */
    next: z.string().nullable(),
    /** The instant that is asked about. */
    as_of: z.string(),
  });
