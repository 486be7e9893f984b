import type { EntryDraft, EntryKind } from '../model/index.js';

/** Kinds whose payload's `id` is a hash of the content: the same content is the same thing, and is kept once. */
const CONTENT_ADDRESSED: ReadonlySet<EntryKind> = new Set(['source', 'report', 'dataset']);

/** The name under which an entry is in a ledger at most once; `null` for entries that may come again. */
export function identityOf({ kind, payload }: Pick<EntryDraft, 'kind' | 'payload'>): string | null {
  if (!CONTENT_ADDRESSED.has(kind)) return null;
  const id = (payload as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? `${kind}:${id}` : null;
}
