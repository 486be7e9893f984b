import { z } from 'zod';
import { Entry, RecordKind, ReviewDecision } from '../../model/index.js';
import { agreement } from '../agreement.js';
import { type Reviewable, review, reviewable } from '../review.js';
import { reviewsOf } from '../reviews.js';
import { findReport } from '../workspace.js';
import { limitOf } from './inputs.js';
import { operation } from './operation.js';
import { RecordItem, ReportId, ReportRow, reportRow } from './reports.js';

export const reviewQueue = operation({
  name: 'review_queue',
  title: 'Records to review',
  description:
    'Records that whoever asks has not decided yet, report by report in the order of the text. What others decided is not shown, so that each judges alone.',
  method: 'GET',
  path: '/review/queue',
  personal: true,
  input: z.object({
    report: ReportId.optional(),
    kind: z
      .union([RecordKind, z.array(RecordKind).max(6)])
      .transform((v) => [v].flat())
      .optional(),
    limit: limitOf(500, 50),
  }),
  output: z.object({
    items: z.array(z.object({ report: z.string(), record: RecordItem })),
    /** The reports that the items are of. */
    reports: z.array(ReportRow),
    /** How many are left to decide, and how many there are to decide in all. */
    left: z.number().int(),
    total: z.number().int(),
  }),
  async run(desk, { report, kind, limit }, caller) {
    const { workspace, head } = await desk.look(undefined);
    const reviews = await reviewsOf(desk.ledger, head);
    const all = reviewable(workspace, reviews).filter(
      (r) =>
        (report === undefined || r.report.startsWith(report)) &&
        (kind === undefined || kind.includes(r.kind)),
    );
    const left = all.filter((r) => !reviews.marks.get(r.id)?.some((m) => m.reviewer === caller.name));
    const items = left.slice(0, limit).map((r) => ({ report: r.report, record: itemOf(r) }));
    const of = [...new Set(items.map((i) => i.report))];
    return {
      items,
      reports: of.map((id) => reportRow(findReport(workspace, id))),
      left: left.length,
      total: all.length,
    };
  },
});

export const reviewRecord = operation({
  name: 'review_record',
  title: 'Review a record',
  description:
    'Accepts, corrects or rejects a record, with a reason: an entry of the ledger in the name of whoever asks. What follows is kept as a correction beside it; deciding anew replaces one’s own word.',
  method: 'POST',
  path: '/review/{record}',
  role: 'reviewer',
  input: z.object({
    record: z.string().min(1).max(80).describe("The record's name."),
    decision: ReviewDecision,
    reason: z.string().max(2000).default('').describe('Needed where it is corrected or rejected.'),
    instead: z.unknown().optional().describe('Where it is corrected: the whole record as it is to be.'),
  }),
  output: z.object({ entry: Entry }),
  async run(desk, { record, decision, reason, instead }, caller) {
    const said = reason.trim();
    if (said === '' && decision !== 'accept')
      throw new z.ZodError([
        {
          code: 'custom',
          path: ['reason'],
          message: 'is empty; whoever reads the ledger later wants to know why',
          input: reason,
        },
      ]);
    const { workspace } = await desk.look(undefined);
    const entry = await review(desk.ledger, workspace, {
      record,
      decision,
      reason: said === '' ? 'as read' : said,
      instead,
      author: caller.name,
    });
    return { entry };
  },
});

export const reviewAgreement = operation({
  name: 'review_agreement',
  title: 'Agreement between reviewers',
  description:
    "How far those who review agree: Cohen's kappa for each two, Krippendorff's alpha for all, over accept, correct and reject.",
  method: 'GET',
  path: '/review/agreement',
  input: z.object({}),
  output: z.object({
    records: z.number().int(),
    pairs: z.array(
      z.object({
        a: z.string(),
        b: z.string(),
        both: z.number().int(),
        same: z.number().int(),
        kappa: z.number().nullable(),
      }),
    ),
    alpha: z.number().nullable(),
    /** By reviewer: how many of each decision stand. */
    reviewers: z.array(
      z.object({
        name: z.string(),
        accept: z.number().int(),
        correct: z.number().int(),
        reject: z.number().int(),
      }),
    ),
  }),
  async run(desk) {
    const { marks } = await reviewsOf(desk.ledger, await desk.ledger.head());
    const answers = [...marks.values()].map((list) => new Map(list.map((m) => [m.reviewer, m.decision])));
    const found = agreement(answers);
    const names = [...new Set(answers.flatMap((a) => [...a.keys()]))].sort();
    const count = (name: string, decision: ReviewDecision) =>
      answers.filter((a) => a.get(name) === decision).length;
    return {
      ...found,
      pairs: [...found.pairs],
      reviewers: names.map((name) => ({
        name,
        accept: count(name, 'accept'),
        correct: count(name, 'correct'),
        reject: count(name, 'reject'),
      })),
    };
  },
});

const itemOf = ({ id, kind, record }: Reviewable) => ({ id, kind, record, reviews: [] }) as RecordItem;
