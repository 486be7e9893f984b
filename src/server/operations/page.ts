import { HoldfireError } from '../../model/index.js';

/** Where a list goes on, and of which state of the ledger it is a part. */
interface Place {
  readonly after: number;
  /** The question, without cursor and limit, and the state that it was asked of. */
  readonly of: string;
}

/**
 * One page of a list. A cursor is opaque, and only good for the same question: of another, or once the ledger has moved on, the list
 * would be another one, and rows could be missed without notice. Throws `bad-option`.
 *
 * @param of what names the list: question and state of the ledger
 */
export function pageOf<T>(
  rows: readonly T[],
  {
    cursor,
    limit,
    of,
  }: { readonly cursor?: string | undefined; readonly limit: number; readonly of: string },
): { items: readonly T[]; total: number; next: string | null } {
  const after = cursor === undefined ? 0 : placeIn(cursor, of);
  const end = after + limit;
  return {
    items: rows.slice(after, end),
    total: rows.length,
    next: end < rows.length ? written({ after: end, of: digest(of) }) : null,
  };
}

const written = (place: Place) => Buffer.from(JSON.stringify(place)).toString('base64url');

function placeIn(cursor: string, of: string): number {
  let place: Partial<Place> | null = null;
  try {
    place = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as Partial<Place>;
  } catch {
    // told below
  }
  const after = place?.after;
  if (typeof after === 'number' && Number.isSafeInteger(after) && after >= 0 && place?.of === digest(of))
    return after;
  throw new HoldfireError(
    'bad-option',
    'The cursor is of another list, or the ledger has moved on since.',
    'Begin again without a cursor.',
  );
}

/** FNV-1a, 32 bits: a cursor guards against mistakes, not against malice. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
