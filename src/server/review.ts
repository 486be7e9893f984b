import type { Ledger } from '../ledger/index.js';
import {
  type Entry,
  HoldfireError,
  Incident,
  type Json,
  Pattern,
  Pledge,
  type Records,
  type Review,
  type ReviewDecision,
  Stance,
  Statement,
  Talks,
} from '../model/index.js';
import { refuseMisfit } from './amend.js';
import { draft } from './draft.js';
import { type NamedRecord, namedRecords, RECORD_LISTS, type RecordKind } from './record-ids.js';
import { type Reviews, reviewsOf } from './reviews.js';
import { findReport, type Workspace } from './workspace.js';

/** What somebody decides about a record. */
export interface ReviewRequest {
  /** The record's name. */
  readonly record: string;
  readonly decision: ReviewDecision;
  readonly reason: string;
  /** What it is to say, where it is corrected. */
  readonly instead?: unknown;
  readonly author: string;
}

const SHAPES = {
  pledge: Pledge,
  stance: Stance,
  statement: Statement,
  incident: Incident,
  talks: Talks,
  pattern: Pattern,
};

/** A record that can be reviewed: one that stands, or one that somebody has reviewed before, whatever became of it. */
export interface Reviewable {
  readonly report: string;
  readonly id: string;
  readonly kind: RecordKind;
  readonly record: NamedRecord['record'];
  readonly stands: boolean;
}

/** Everything that can be reviewed in a report, in the order of its text; what only stands in another's place is not anew. */
export function reviewable({ reports }: Workspace, reviews: Reviews): Reviewable[] {
  const corrected = new Set<string>();
  const seen = new Map<string, Reviewable[]>();
  for (const [id, review] of reviews.last) {
    const list = seen.get(review.report) ?? [];
    seen.set(review.report, list);
    list.push({
      report: review.report,
      id,
      kind: review.kind,
      record: review.seen as unknown as NamedRecord['record'],
      stands: false,
    });
    if (review.decision === 'correct') corrected.add(insteadId(review));
  }
  return reports.flatMap(({ report, records }) => {
    const standing = namedRecords(report.id, records);
    const ids = new Set(standing.map((r) => r.id));
    const gone = (seen.get(report.id) ?? []).filter((r) => !ids.has(r.id));
    return [
      ...standing.filter((r) => !corrected.has(r.id)).map((r) => ({ ...r, report: report.id, stands: true })),
      ...gone,
    ].sort((a, b) => a.record.spans[0]!.start - b.record.spans[0]!.start);
  });
}

/**
 * Keeps a decision about a record, and what follows from it: a rejected record stands no more, a corrected one as it is corrected, an
 * accepted one as it was read, whatever was decided before. Both in one step. Throws `no-record`, `bad-table`.
 */
export async function review(ledger: Ledger, workspace: Workspace, request: ReviewRequest): Promise<Entry> {
  const reviews = await reviewsOf(ledger, await ledger.head());
  const found = reviewable(workspace, reviews).find((r) => r.id === request.record);
  if (!found)
    throw new HoldfireError(
      'no-record',
      `There is no record "${request.record}" to review.`,
      'It may have changed since: open the report anew.',
    );
  const about = reviews.holding.get(found.report);
  if (about === undefined)
    throw new HoldfireError(
      'no-record',
      'The records of its report were withdrawn.',
      'Open the report anew.',
    );
  const instead = insteadOf(found, request);
  const payload: Review = {
    report: found.report,
    record: found.id,
    kind: found.kind,
    decision: request.decision,
    seen: plain(found.record),
    instead: plain(instead),
  };
  const author = { kind: 'person', name: request.author } as const;
  const reason = request.reason.trim();
  const entry = { ...draft('review', payload, author), about, reason };
  const read = findReport(workspace, found.report);
  const effect = effective(read.records, found, request.decision, instead, reviews.last.get(found.id));
  const follows: (typeof entry)[] = [];
  if (effect !== null) {
    const { report, records: _, ...rest } = read;
    const corrected = { ...rest, report: report.id, records: effect };
    await refuseMisfit(ledger, await entryAt(ledger, about), corrected);
    follows.push({
      ...draft('correction', corrected, author),
      about,
      reason: `${request.decision}: ${reason}`,
    });
  }
  const [[appended] = []] = await ledger.append([[entry, ...follows]]);
  return appended!;
}

/** The corrected record, held to the shape of its kind; `null` unless it is corrected. Throws `bad-table`, `bad-option`. */
function insteadOf({ kind }: Reviewable, { decision, instead }: ReviewRequest): NamedRecord['record'] | null {
  if (decision !== 'correct') {
    if (instead === undefined || instead === null) return null;
    throw new HoldfireError(
      'bad-option',
      'Only a correction says what stands instead.',
      'Leave out "instead".',
    );
  }
  const parsed = SHAPES[kind].safeParse(instead);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HoldfireError(
    'bad-table',
    `What is to stand instead is no ${kind}: ${issue!.path.join('.') || 'it'}: ${issue!.message}.`,
    'Begin from the record as it is.',
  );
}

/** The records after the decision; `null` where they are the same as before. */
function effective(
  records: Records,
  { id, kind, report, record }: Reviewable,
  decision: ReviewDecision,
  instead: NamedRecord['record'] | null,
  before: Review | undefined,
): Records | null {
  const list = RECORD_LISTS[kind];
  const names = namedRecords(report, records).filter((r) => r.kind === kind);
  const standsAs = before?.decision === 'correct' ? insteadId(before) : id;
  const at = names.findIndex((r) => r.id === standsAs || r.id === id);
  const wanted = decision === 'reject' ? [] : [instead ?? record];
  const now: unknown[] = [...records[list]];
  if (at < 0) now.push(...wanted);
  else now.splice(at, 1, ...wanted);
  now.sort((a, b) => startOf(a) - startOf(b));
  const after = { ...records, [list]: now } as Records;
  return JSON.stringify(after[list]) === JSON.stringify(records[list]) ? null : after;
}

/** The name of what stands in a corrected record's place. */
function insteadId({ report, kind, instead }: Review): string {
  const records = { pledges: [], stances: [], statements: [], incidents: [], talks: [], patterns: [] };
  const alone = { ...records, [RECORD_LISTS[kind]]: [instead] } as unknown as Records;
  return namedRecords(report, alone)[0]!.id;
}

async function entryAt(ledger: Ledger, seq: number): Promise<Entry> {
  for await (const entry of ledger.entries({ from: seq })) return entry;
  throw new HoldfireError('ledger-broken', `Entry ${seq} is not in the ledger.`, 'Run holdfire verify.');
}

const startOf = (record: unknown) => (record as NamedRecord['record']).spans[0]!.start;
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
