import { z } from 'zod';
import type { ReadReport } from '../../dossier/index.js';
import { makeReport } from '../../intake/index.js';
import { Extractor, Incident, Pattern, Pledge, Report, Stance, Statement, Talks } from '../../model/index.js';
import { parseIso } from '../../time/index.js';
import { keepReadings, readReport } from '../operations.js';
import { namedRecords, RECORD_LISTS } from '../record-ids.js';
import { ReviewMark, reviewMarks } from '../reviews.js';
import { findReport } from '../workspace.js';
import { AsOfDay, Cursor, limitOf, page } from './inputs.js';
import { operation } from './operation.js';
import { pageOf } from './page.js';

const counts = z.object({
  pledges: z.number().int(),
  stances: z.number().int(),
  statements: z.number().int(),
  incidents: z.number().int(),
  talks: z.number().int(),
  patterns: z.number().int(),
});

/** A report as a list shows it: without its text. */
export const ReportRow = Report.omit({ text: true })
  .extend({
    /** UTF-16 units of its text. */
    length: z.number().int(),
    /** How many records of each kind stand. */
    records: counts,
  })
  .meta({ id: 'ReportRow' });
export type ReportRow = z.infer<typeof ReportRow>;

export const ReportId = z
  .string()
  .regex(/^[0-9a-f]{8,64}$/)
  .describe('SHA-256 of the text, or at least its first eight digits.');

const named = <K extends string, T extends z.ZodType>(kind: K, record: T) =>
  z.object({
    /** Stays the same while other records of the report change. */
    id: z.string(),
    kind: z.literal(kind),
    record,
    /** What persons decided about it, the latest of each. */
    reviews: z.array(ReviewMark),
  });

/** A record of a report, with its name and its quotation's spans (UTF-16 offsets into the text) and why it was found. */
export const RecordItem = z
  .discriminatedUnion('kind', [
    named('pledge', Pledge),
    named('stance', Stance),
    named('statement', Statement),
    named('incident', Incident),
    named('talks', Talks),
    named('pattern', Pattern),
  ])
  .meta({ id: 'RecordItem' });
export type RecordItem = z.infer<typeof RecordItem>;

export const listReports = operation({
  name: 'list_reports',
  title: 'Reports',
  description: 'The reports, the latest published first.',
  method: 'GET',
  path: '/reports',
  input: z.object({
    outlet: z.string().max(200).optional(),
    from: AsOfDay.optional().describe('Published on this day or later.'),
    to: AsOfDay.optional().describe('Published on this day or before.'),
    as_of: AsOfDay.optional(),
    cursor: Cursor.optional(),
    limit: limitOf(500, 100),
  }),
  output: page(ReportRow),
  async run(desk, { cursor, limit, ...question }) {
    const look = await desk.look(question.as_of);
    const { outlet } = question;
    const from = question.from === undefined ? null : parseIso(question.from, 'UTC').startMin!;
    const to = question.to === undefined ? null : parseIso(question.to, 'UTC').endMax!;
    const dated = look.workspace.reports
      .map((read) => ({ read, at: publishedAt(read) }))
      .filter(
        ({ read, at }) =>
          (outlet === undefined || read.report.outlet?.toLowerCase() === outlet.toLowerCase()) &&
          (from === null || (at !== null && at >= from)) &&
          (to === null || (at !== null && at < to)),
      )
      .sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
    const of = JSON.stringify(['reports', question, look.head.hash]);
    const part = pageOf(dated, { cursor, limit, of });
    return { ...part, items: part.items.map(({ read }) => reportRow(read)), as_of: look.asOf };
  },
});

export const getReport = operation({
  name: 'get_report',
  title: 'A report',
  description:
    'A report word for word, and every record that was read in it: its exact spans and the rule that found it.',
  method: 'GET',
  path: '/reports/{id}',
  input: z.object({ id: ReportId, as_of: AsOfDay.optional() }),
  output: z.object({
    report: Report,
    /** In the order of the text. */
    records: z.array(RecordItem),
    extractor: Extractor.nullable(),
    /** The pledges that it tells of. */
    pledges: z.array(z.object({ id: z.string(), title: z.string() })),
  }),
  async run(desk, { id, as_of }) {
    const { workspace, head } = await desk.look(as_of);
    const read = findReport(workspace, id);
    const marks = await reviewMarks(desk.ledger, head);
    const records = namedRecords(read.report.id, read.records)
      .map(({ id, kind, record }) => ({ id, kind, record, reviews: marks.get(id) ?? [] }) as RecordItem)
      .sort((a, b) => a.record.spans[0]!.start - b.record.spans[0]!.start);
    return {
      report: read.report,
      records,
      extractor: read.records.extractor ?? null,
      pledges: workspace.dossiers
        .filter((d) => d.versions.some((v) => v.sources.some((s) => s.report === read.report.id)))
        .map((d) => ({ id: d.id, title: d.title })),
    };
  },
});

/** Longer than this is no report (docs/errors.md, `file-too-large`). */
const MOST_TEXT = 8_000_000;

export const addReport = operation({
  name: 'add_report',
  title: 'Add a report',
  description: 'Reads a report and keeps it with its records. A report that is there already adds nothing.',
  method: 'POST',
  path: '/reports',
  role: 'reviewer',
  input: z.object({
    text: z
      .string()
      .min(1)
      .max(MOST_TEXT)
      .refine((t) => t.trim() !== '', 'holds nothing but blanks'),
    title: z.string().max(1000).nullable().default(null),
    outlet: z.string().max(200).nullable().default(null),
    published: z.string().max(40).nullable().default(null).describe('ISO 8601 date or date-time.'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable()
      .default(null),
    timezone: z.string().max(60).default('UTC').describe('IANA zone in which its days are meant.'),
  }),
  output: z.object({
    id: z.string(),
    /** `false` where it was there already. */
    new: z.boolean(),
    records: counts,
  }),
  async run(desk, input) {
    const { text, title, ...particulars } = input;
    const made = makeReport(text, particulars);
    const report = { ...made, title: title ?? made.title };
    const reading = { report, ...readReport(report, desk.knowledge) };
    const [isNew] = await keepReadings(desk.ledger, [reading]);
    return { id: report.id, new: isNew === true, records: countsOf(reading.records) };
  },
});

export function reportRow({ report: { text, ...report }, records }: ReadReport): ReportRow {
  return { ...report, length: text.length, records: countsOf(records) };
}

function countsOf(records: ReadReport['records']): ReportRow['records'] {
  return Object.fromEntries(
    Object.values(RECORD_LISTS).map((list) => [list, records[list].length]),
  ) as ReportRow['records'];
}

function publishedAt({ report: { published, timezone } }: ReadReport): number | null {
  return published === null ? null : parseIso(published, timezone).startMin;
}
