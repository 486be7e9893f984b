import { z } from 'zod';

export const EntryKind = z.enum([
  'report',
  'records',
  'incident',
  'coverage',
  'dataset',
  'decision',
  'grade',
  'correction',
  'retraction',
  'review',
]);
export type EntryKind = z.infer<typeof EntryKind>;

/** Who made an entry: an extractor with its version, or a person. */
export const Author = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('extractor'), name: z.string(), version: z.string() }),
    z.object({ kind: z.literal('person'), name: z.string() }),
  ])
  .meta({ id: 'Author' });
export type Author = z.infer<typeof Author>;

export const Json = z.json().meta({ id: 'Json' });
export type Json = z.infer<typeof Json>;

/** What is to be appended. A correction names the entry it supersedes, a retraction the one it withdraws. */
export const EntryDraft = z
  .object({
    kind: EntryKind,
    author: Author,
    payload: Json,
    about: z.number().int().nullable().default(null),
    reason: z.string().nullable().default(null),
  })
  .meta({ id: 'EntryDraft' });
export type EntryDraft = z.infer<typeof EntryDraft>;

/** One link of the chain. `hash` is the SHA-256 (hex) over the RFC 8785 form of all other fields. */
export const Entry = EntryDraft.extend({
  seq: z.number().int().nonnegative(),
  recorded_at: z.string(),
  prev: z.string(),
  hash: z.string(),
}).meta({ id: 'Entry' });
export type Entry = z.infer<typeof Entry>;
