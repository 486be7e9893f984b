import { z } from 'zod';

export const EntryKind = z.enum([
  'source',
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

/**
 * Where reports came from: a file, page, message or archive as it was, by the SHA-256 (hex) of its bytes, which lie beside the ledger.
 * It is entered after all of its reports: a ledger that holds it holds them.
 */
export const SourcePayload = z
  .object({
    id: z.string().regex(/^[0-9a-f]{64}$/),
    name: z.string(),
    type: z.string().nullable(),
    url: z.string().nullable(),
    /** Length in bytes. */
    size: z.number().int().nonnegative(),
    /** When it was fetched; `null` for what lay on the disk. */
    retrieved: z.string().nullable(),
    /** What was sent along with it. */
    headers: z.record(z.string(), z.string()),
    /** What was in it, in its order: a report by its id, or why there is none. `unread` beside a report: it is kept, and no records are read in it. */
    parts: z.array(
      z.object({ part: z.string().nullable(), report: z.string().nullable(), unread: z.string().nullable() }),
    ),
  })
  .meta({ id: 'Source' });
export type SourcePayload = z.infer<typeof SourcePayload>;

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
