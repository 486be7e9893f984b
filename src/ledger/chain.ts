import { createHash } from 'node:crypto';
import canonicalizeModule from 'canonicalize';
import { type Entry, EntryDraft, HoldfireError } from '../model/index.js';
import { identityOf } from './identity.js';
import { type Batch, EMPTY, type Head } from './ledger.js';

/** The package is CommonJS; its types promise a default export that Node gives as the module itself. */
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** RFC 8785 canonical JSON of plain JSON data. Anything that JSON cannot carry is refused, not dropped. */
export function canonicalJson(value: unknown): string {
  refuseNonJson(value, '$');
  return canonicalize(value) as string;
}

/** SHA-256 (hex) of an entry's canonical form without its own hash. */
export function entryHash(entry: Omit<Entry, 'hash'>): string {
  return sha256(canonicalJson(entry));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** An entry with the canonical JSON of its two open-ended parts, for whoever keeps it as text. */
export interface Linked {
  readonly entry: Entry;
  readonly author: string;
  readonly payload: string;
}

/** Everything of a draft but its payload, which `canonicalJson` walks anyway. */
const Envelope = EntryDraft.omit({ payload: true });

/**
 * Links batches onto a head. A batch with an identity in `held` is left out whole; those of the others are added to it.
 *
 * @param now the clock; where it stands before the head's own time (another machine's was ahead), the head's is taken, so
 *   that what was known by an instant is always a beginning of the chain
 */
export function link(head: Head, batches: readonly Batch[], now: Date, held: Set<string>): Linked[][] {
  let { seq, hash } = head;
  const clock = now.toISOString();
  const recorded_at = head.recordedAt !== null && head.recordedAt > clock ? head.recordedAt : clock;
  return batches.map((batch) => {
    const identities = batch.map(identityOf).filter((i) => i !== null);
    if (identities.some((i) => held.has(i))) return [];
    for (const i of identities) held.add(i);
    return batch.map((draft) => {
      seq += 1;
      const open = { ...Envelope.parse(draft), payload: draft.payload, seq, recorded_at, prev: hash };
      const parts = { author: canonicalJson(open.author), payload: canonicalJson(open.payload) };
      hash = sha256(assembled(open, parts));
      return { entry: { ...open, hash }, ...parts };
    });
  });
}

/** The canonical JSON of a whole entry from that of its parts: its keys in their order, so that no part is walked twice. */
function assembled(entry: Omit<Entry, 'hash'>, { author, payload }: Omit<Linked, 'entry'>): string {
  const plain = (value: string | number | null) => JSON.stringify(value);
  return (
    `{"about":${plain(entry.about)},"author":${author},"kind":${plain(entry.kind)},"payload":${payload},` +
    `"prev":${plain(entry.prev)},"reason":${plain(entry.reason)},"recorded_at":${plain(entry.recorded_at)},"seq":${entry.seq}}`
  );
}

/** The first entry that does not fit the chain, with the reason; `null` when all fit. */
export async function firstBadEntry(
  entries: AsyncIterable<Entry> | Iterable<Entry>,
): Promise<{ seq: number; reason: string } | null> {
  let expected: Pick<Head, 'seq' | 'hash'> = EMPTY;
  for await (const entry of entries) {
    const { hash, ...open } = entry;
    if (entry.seq !== expected.seq + 1)
      return { seq: entry.seq, reason: `entry ${expected.seq + 1} is missing` };
    if (entry.prev !== expected.hash)
      return { seq: entry.seq, reason: 'it does not link to the entry before it' };
    if (entryHash(open) !== hash) return { seq: entry.seq, reason: 'its contents do not have its hash' };
    expected = { seq: entry.seq, hash };
  }
  return null;
}

/** `canonicalize` lets `undefined`, holes and non-finite numbers pass in places; a hash must not depend on that. */
function refuseNonJson(value: unknown, path: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) refuseNonJson(value[i], `${path}[${i}]`);
    return;
  }
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    for (const [key, inner] of Object.entries(value)) refuseNonJson(inner, `${path}.${key}`);
    return;
  }
  throw new HoldfireError(
    'ledger-broken',
    `${path} holds ${String(value)}, which canonical JSON cannot carry.`,
    'Write null where there is no value.',
  );
}
