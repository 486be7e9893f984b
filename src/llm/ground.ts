import type { z } from 'zod';
import type { Records, Report, Span, Why } from '../model/index.js';
import { parseIso } from '../time/index.js';
import { QuotationFinder } from './locate.js';
import { onlySaid, saidWords } from './said.js';
import { KIND_SCHEMAS, RECORD_KINDS, type RecordKind } from './schema.js';

/** The records of a report, without its particulars. */
export type RecordLists = Omit<Records, 'report' | 'extractor'>;

/** Answers turned into records: what stands in the report, and what was dropped, by reason. */
export interface Grounded {
  readonly records: RecordLists;
  readonly dropped: Readonly<Record<string, number>>;
}

/** A model's answer about the part of a report at `within`, as it came. */
export interface PieceAnswer {
  readonly within: Span;
  readonly answer: unknown;
}

/**
 * Takes of a model's answers what the report bears out: records that fit their schema and whose quotation is in the text, each
 * quotation cut from the text itself. Dropped are, by reason: `quote-not-in-report`, `invalid:KIND.SLOT` (no such value),
 * `duplicate`, and of a record that stays `slot-not-in-report:KIND.SLOT`.
 */
export function ground(report: Report, answers: readonly PieceAnswer[], why: Why): Grounded {
  const finder = new QuotationFinder(report.text);
  const said = saidWords(report.text);
  const dropped: Record<string, number> = {};
  const drop = (reason: string) => {
    dropped[reason] = (dropped[reason] ?? 0) + 1;
  };
  const lists: Record<RecordKind, Found[]> = {
    pledges: [],
    stances: [],
    statements: [],
    incidents: [],
    talks: [],
    patterns: [],
  };
  const seen = new Set<string>();
  for (const { within, answer } of answers)
    for (const kind of RECORD_KINDS)
      for (const raw of listOf(answer, kind, drop)) {
        const spans = finder.find(piecesOf(raw.quote), within);
        if (spans === null) {
          drop('quote-not-in-report');
          continue;
        }
        const held = onlySaid(kind, raw, said, (slot) => drop(`slot-not-in-report:${kind}.${slot}`));
        const cut = spans.map((s) => report.text.slice(s.start, s.end));
        const quote = cut.length === 1 ? cut[0] : cut;
        const record = shaped(kind, { ...held, quote, spans, why, time: null }, report.timezone);
        if (typeof record === 'string') drop(`invalid:${kind}.${record}`);
        else if (seen.has(`${kind} ${JSON.stringify(record)}`)) drop('duplicate');
        else {
          seen.add(`${kind} ${JSON.stringify(record)}`);
          lists[kind].push(record);
        }
      }
  for (const kind of RECORD_KINDS) lists[kind].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
  return { records: lists as unknown as RecordLists, dropped };
}

type Raw = Readonly<Record<string, unknown>>;
interface Found {
  readonly spans: readonly Span[];
}

/** The records that an answer gives of a kind; a kind that is left out is an empty one. */
function listOf(answer: unknown, kind: RecordKind, drop: (reason: string) => void): Raw[] {
  const list = isObject(answer) ? answer[kind] : undefined;
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    drop(`invalid:${kind}`);
    return [];
  }
  return list.filter((raw): raw is Raw => {
    if (isObject(raw)) return true;
    drop(`invalid:${kind}`);
    return false;
  });
}

function piecesOf(quote: unknown): string[] {
  return [quote].flat().filter((q): q is string => typeof q === 'string' && q.trim() !== '');
}

/** The record in the shape of its schema, or the slot that does not fit. */
function shaped(kind: RecordKind, raw: Raw, zone: string): Found | string {
  const schema: z.ZodObject = KIND_SCHEMAS[kind];
  const filled: Record<string, unknown> = {};
  for (const [slot, field] of Object.entries(schema.shape)) {
    const value = slot === 'counts' ? givenCounts(raw[slot]) : raw[slot];
    const open = value === undefined || value === null;
    filled[slot] = open ? openValue(field as z.ZodType) : value;
    if (filled[slot] === undefined) delete filled[slot];
  }
  const checked = schema.safeParse(filled);
  if (!checked.success) return String(checked.error.issues[0]?.path[0] ?? 'quote');
  return wrongSlot(checked.data, zone) ?? (checked.data as unknown as Found);
}

/** What "not said" looks like in a slot; `undefined` where a slot cannot be left open. */
function openValue(field: z.ZodType): unknown {
  return [undefined, null, [], false, {}, { min: null, max: null }].find(
    (value) => field.safeParse(value).success,
  );
}

/** Counts that say something: a name with both sides open says nothing. */
function givenCounts(counts: unknown): unknown {
  if (!isObject(counts)) return counts;
  return Object.fromEntries(
    Object.entries(counts).filter(
      ([, c]) => !(c === null || (isObject(c) && c.min == null && c.max == null)),
    ),
  );
}

/** A day that does not exist, an end before its beginning, a count whose least is above its most. */
function wrongSlot(record: Raw, zone: string): string | null {
  for (const slot of ['start', 'end', 'from', 'to']) {
    const day = record[slot];
    if (typeof day === 'string' && !isDay(day, zone)) return slot;
  }
  for (const [first, last] of [
    ['start', 'end'],
    ['from', 'to'],
  ] as const) {
    const [a, b] = [record[first], record[last]];
    if (typeof a === 'string' && typeof b === 'string' && a.slice(0, 10) > b.slice(0, 10)) return last;
  }
  for (const [slot, counts] of [
    ['counts', Object.values(isObject(record.counts) ? record.counts : {})],
    ['rate', [record.rate]],
  ] as const)
    for (const c of counts)
      if (isObject(c) && typeof c.min === 'number' && typeof c.max === 'number' && c.min > c.max) return slot;
  return null;
}

function isDay(iso: string, zone: string): boolean {
  try {
    parseIso(iso, zone);
    return true;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
