import { createHash } from 'node:crypto';
import { type Entry, HoldfireError, type Report, type Span } from '../model/index.js';
import { entryHash } from './chain.js';
import { EMPTY, type Head, type Ledger } from './ledger.js';

/** What a walk over a whole ledger found. */
export interface Verification {
  readonly entries: number;
  readonly reports: number;
  /** Quotations that were compared with their report's text. */
  readonly quotations: number;
  /** The end of the chain as far as it holds. */
  readonly head: Head;
  /** What the store finds wrong beneath the entries (`Ledger.damage`); `null` for nothing. */
  readonly damage: string | null;
  /** The first entry that does not hold, and why; `null` when all do. */
  readonly bad: { readonly seq: number; readonly reason: string } | null;
}

/**
 * Checks every entry in order: its place in the chain, its hash, a report's id against its text, and every quotation
 * against the text at its spans. Stops at the first that does not hold.
 */
export async function verify(ledger: Pick<Ledger, 'entries' | 'find' | 'damage'>): Promise<Verification> {
  const walk = { entries: 0, reports: 0, quotations: 0 };
  let head: Head = EMPTY;
  const ended = async (bad: Verification['bad']): Promise<Verification> => ({
    ...walk,
    head,
    damage: await ledger.damage().catch((error: Error) => error.message),
    bad,
  });
  const texts = new Texts(ledger);
  try {
    for await (const entry of ledger.entries()) {
      const reason = misfit(head, entry) ?? (await contents(entry, texts, walk));
      if (reason !== null) return ended({ seq: entry.seq, reason });
      walk.entries += 1;
      head = { seq: entry.seq, hash: entry.hash, recordedAt: entry.recorded_at };
    }
  } catch (error) {
    if (error instanceof HoldfireError && error.code !== 'ledger-broken') throw error;
    // A row whose JSON no longer reads, or a page that the database cannot read: the walk ends at the entry after the last.
    return ended({ seq: head.seq + 1, reason: `it cannot be read (${(error as Error).message})` });
  }
  return ended(null);
}

/** Why an entry does not follow on the one before it. */
function misfit(before: Head, { hash, ...open }: Entry): string | null {
  if (open.seq !== before.seq + 1) return `entry ${before.seq + 1} is missing`;
  if (open.prev !== before.hash) return 'it does not link to the entry before it';
  if (entryHash(open) !== hash) return 'its contents do not have its hash';
  if (before.recordedAt !== null && open.recorded_at < before.recordedAt)
    return 'it was recorded before the entry ahead of it';
  return null;
}

/** Why what an entry says does not fit what it is about. */
async function contents(
  entry: Entry,
  texts: Texts,
  walk: { reports: number; quotations: number },
): Promise<string | null> {
  if (entry.kind === 'report') {
    const { id, text } = entry.payload as unknown as Report;
    if (createHash('sha256').update(text, 'utf8').digest('hex') !== id)
      return "the report's id is not the hash of its text";
    texts.set(id, text);
    walk.reports += 1;
  } else if (entry.kind === 'records' || isCorrectedRecords(entry)) {
    const { report, records } = entry.payload as unknown as RecordsPayload;
    const text = await texts.get(report, entry.seq);
    if (text === null) return `its report ${report.slice(0, 12)} is not in the ledger`;
    const found = quotations(text, records);
    if (typeof found === 'string') return found;
    walk.quotations += found;
  }
  return null;
}

/** How many quotations of records stand in a text where they say; or which does not. Beside lists there are particulars. */
export function quotations(text: string, records: RecordsPayload['records']): number | string {
  let count = 0;
  for (const [kind, list] of Object.entries(records)) {
    if (!Array.isArray(list)) continue;
    for (const [n, record] of (list as Quoted[]).entries()) {
      const wrong = wrongQuotation(text, record);
      if (wrong !== null) return `${kind} ${n + 1}: "${wrong}" is not at its place in the report`;
      count += record.spans.length;
    }
  }
  return count;
}

interface Quoted {
  readonly quote: string | readonly string[];
  readonly spans: readonly Span[];
}
interface RecordsPayload {
  readonly report: string;
  readonly records: Readonly<Record<string, unknown>>;
}

/** A person's corrected records quote the report as well. */
function isCorrectedRecords({ kind, payload }: Entry): boolean {
  return kind === 'correction' && typeof payload === 'object' && payload !== null && 'records' in payload;
}

function wrongQuotation(text: string, { quote, spans }: Quoted): string | null {
  const pieces = typeof quote === 'string' ? [quote] : quote;
  if (pieces.length !== spans.length) return pieces[0] ?? '';
  return pieces.find((piece, i) => text.slice(spans[i]!.start, spans[i]!.end) !== piece) ?? null;
}

/** Texts of reports by id. Records follow on their report as a rule; for the others the ledger is asked again. */
class Texts {
  #last = new Map<string, string>();
  constructor(private readonly ledger: Pick<Ledger, 'find'>) {}

  set(id: string, text: string): void {
    // As many as are surely enough for records that follow on their reports, and not a ledger's worth.
    if (this.#last.size >= 1_000) this.#last.delete(this.#last.keys().next().value!);
    this.#last.set(id, text);
  }

  async get(id: string, before: number): Promise<string | null> {
    const known = this.#last.get(id);
    if (known !== undefined) return known;
    const entry = await this.ledger.find(`report:${id}`);
    if (entry === null || entry.seq >= before) return null;
    const { text } = entry.payload as unknown as Report;
    this.set(id, text);
    return text;
  }
}
