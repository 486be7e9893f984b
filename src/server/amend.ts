import type { ZodType } from 'zod';
import { type Ledger, quotations } from '../ledger/index.js';
import {
  type Author,
  DecisionPayload,
  type Entry,
  HoldfireError,
  OutletGrade,
  Records,
  Report,
  TableIncident,
} from '../model/index.js';
import { draft } from './draft.js';

/** What a person says of an entry: that it is to be read otherwise, or not at all. */
export interface Amendment {
  /** The entry that it is about. */
  readonly about: number;
  /** What stands in its place; `undefined` withdraws it. */
  readonly payload?: unknown;
  readonly reason: string;
  /** The person's name. */
  readonly author: string;
}

/**
 * Appends a correction or a retraction, after a look at whether it can stand: the entry is there and still stands, and what
 * takes its place is of its kind and quotes its report. Throws `bad-option`, `bad-table`.
 */
export async function amend(ledger: Ledger, amendment: Amendment): Promise<Entry> {
  const reason = saidIn('reason', amendment.reason);
  const author: Author = { kind: 'person', name: saidIn('author', amendment.author) };
  const original = await originalOf(ledger, amendment.about);
  const withdrawn = amendment.payload === undefined;
  if (!withdrawn) await refuseMisfit(ledger, original, amendment.payload);
  const kind = withdrawn ? 'retraction' : 'correction';
  const entry = {
    ...draft(kind, withdrawn ? null : amendment.payload, author),
    about: amendment.about,
    reason,
  };
  const [[appended] = []] = await ledger.append([[entry]]);
  return appended!;
}

/** What a person wrote, without blanks around it. Throws `bad-option` where there is nothing. */
export function saidIn(option: string, text: string): string {
  if (text.trim() !== '') return text.trim();
  throw new HoldfireError(
    'bad-option',
    `There is nothing in --${option}.`,
    'Whoever reads the ledger later wants to know who changed it, and why.',
  );
}

/** The entry that a correction, or a chain of them, is about in the end. Throws where it is not there or was withdrawn. */
export async function originalOf(ledger: Ledger, about: number): Promise<Entry> {
  const refused = (what: string) =>
    new HoldfireError('bad-option', `Entry ${about} ${what}.`, 'holdfire log shows the latest entries.');
  const first = await entryAt(ledger, about);
  if (first === null) throw refused('is not in the ledger');
  if (first.kind === 'retraction') throw refused('is a retraction, which cannot be changed');
  if (first.kind === 'review') throw refused('is a review, which the same person can only decide anew');
  const chain = new Set([about]);
  let original = first;
  while (original.about !== null) {
    original = (await entryAt(ledger, original.about))!;
    chain.add(original.seq);
  }
  // Of corrections of one entry the last stands, and a retraction of any of them withdraws it.
  for await (const entry of ledger.entries({ kinds: ['correction', 'retraction'], from: original.seq + 1 })) {
    if (entry.about === null || !chain.has(entry.about)) continue;
    if (entry.kind === 'retraction') throw refused('was withdrawn');
    chain.add(entry.seq);
  }
  return original;
}

async function entryAt(ledger: Ledger, seq: number): Promise<Entry | null> {
  for await (const entry of ledger.entries({ from: seq })) return entry.seq === seq ? entry : null;
  return null;
}

/** Refuses what cannot stand in an entry's place. Throws `bad-table`. */
export async function refuseMisfit(ledger: Ledger, original: Entry, payload: unknown): Promise<void> {
  const misfit = (what: string) =>
    new HoldfireError(
      'bad-table',
      `This cannot stand in the place of entry ${original.seq}: ${what}.`,
      'Begin from what is there: holdfire log --json gives its payload.',
    );
  const { report: id, records, id: ownId, text } = payload as Record<string, unknown>;
  const shape = SHAPES[original.kind]?.safeParse(original.kind === 'records' ? records : payload);
  if (shape && !shape.success) {
    const [issue] = shape.error.issues;
    throw misfit(`${issue!.path.join('.') || 'it'}: ${issue!.message}`);
  }
  const before = original.payload as Record<string, unknown>;
  if (original.kind === 'report' && (ownId !== before.id || text !== before.text))
    throw misfit('a report is what was published; only its particulars can be corrected');
  if (original.kind === 'dataset' && ownId !== before.id) throw misfit('it is another dataset');
  if (original.kind !== 'records') return;
  if (id !== before.report) throw misfit('it is of another report');
  const report = await ledger.find(`report:${id}`);
  if (report === null) throw misfit('its report is not in the ledger');
  const found = quotations((report.payload as unknown as Report).text, records as Records);
  if (typeof found === 'string') throw misfit(found);
}

const SHAPES: Partial<Record<Entry['kind'], { safeParse: ZodType['safeParse'] }>> = {
  report: Report,
  records: Records,
  incident: TableIncident,
  decision: DecisionPayload,
  grade: OutletGrade,
};
