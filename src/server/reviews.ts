import { z } from 'zod';
import type { Head, Ledger } from '../ledger/index.js';
import { type Entry, type Review, ReviewDecision } from '../model/index.js';

/** What one person decided about a record, at last. */
export const ReviewMark = z
  .object({
    reviewer: z.string(),
    decision: ReviewDecision,
    reason: z.string().nullable(),
    at: z.string(),
    /** The entry that holds it. */
    entry: z.number().int(),
  })
  .meta({ id: 'ReviewMark' });
export type ReviewMark = z.infer<typeof ReviewMark>;

/** The reviews of a ledger, and which entry holds the records of which report. */
export interface Reviews {
  /** By the record's name: the last word of each reviewer. */
  readonly marks: Map<string, ReviewMark[]>;
  /** By the record's name: the last review of all. */
  readonly last: Map<string, Review>;
  /** By report: the first entry of its records that was not withdrawn. */
  readonly holding: Map<string, number>;
}

/** Entries are never changed, so that a walk goes on where the last one ended. */
const walked = new WeakMap<Ledger, { seq: number; reviews: Reviews; busy: Promise<unknown> }>();

/** The reviews of a ledger up to its head. */
export async function reviewsOf(ledger: Ledger, head: Pick<Head, 'seq'>): Promise<Reviews> {
  let walk = walked.get(ledger);
  if (!walk) {
    walk = {
      seq: -1,
      reviews: { marks: new Map(), last: new Map(), holding: new Map() },
      busy: Promise.resolve(),
    };
    walked.set(ledger, walk);
  }
  const mine = walk;
  const go = async () => {
    if (mine.seq >= head.seq) return;
    const query = { kinds: ['records', 'retraction', 'review'] as const, from: mine.seq + 1 };
    for await (const entry of ledger.entries({ ...query, kinds: [...query.kinds] })) {
      take(mine.reviews, entry);
      mine.seq = Math.max(mine.seq, entry.seq);
    }
    mine.seq = Math.max(mine.seq, head.seq);
  };
  mine.busy = mine.busy.then(go, go);
  await mine.busy;
  return mine.reviews;
}

/** What persons decided, by the record's name. */
export async function reviewMarks(
  ledger: Ledger,
  head: Pick<Head, 'seq'>,
): Promise<ReadonlyMap<string, ReviewMark[]>> {
  return (await reviewsOf(ledger, head)).marks;
}

function take({ marks, last, holding }: Reviews, entry: Entry): void {
  const { author, seq, reason, recorded_at } = entry;
  if (entry.kind === 'records') {
    const { report } = entry.payload as { report: string };
    if (!holding.has(report)) holding.set(report, seq);
  } else if (entry.kind === 'retraction') {
    for (const [report, at] of holding) if (at === entry.about) holding.delete(report);
  } else {
    const review = entry.payload as unknown as Review;
    const mark = { reviewer: author.name, decision: review.decision, reason, at: recorded_at, entry: seq };
    const others = (marks.get(review.record) ?? []).filter((m) => m.reviewer !== author.name);
    marks.set(review.record, [...others, mark]);
    last.set(review.record, review);
  }
}
