import { z } from 'zod';

/** What counts as the act, from the widest to the narrowest. */
export const ActThreshold = z.enum(['any-attack', 'harm', 'impact']);
export type ActThreshold = z.infer<typeof ActThreshold>;

/** How well an incident must be proven (docs/semantics.md, "occurred"). */
export const Standard = z.enum(['claimed', 'corroborated', 'admitted']);
export type Standard = z.infer<typeof Standard>;

/** Whether another's word for the bound side makes a commitment, or only its own. */
export const Commitment = z.enum(['as-voiced', 'own-word']);
export type Commitment = z.infer<typeof Commitment>;
