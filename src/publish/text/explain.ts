import type { Records, Report, Span } from '../../model/index.js';
import { type Drawing, hang, type Paint } from './layout.js';
import { harmless } from './plain.js';
import { reportHead } from './records.js';
import { type AnyRecord, KIND_WORDS, SHOWN_KINDS, type ShownKind, slotsOf } from './slots.js';

/** A record with the number that its marks in the text bear. */
interface Numbered {
  readonly number: number;
  readonly kind: ShownKind;
  readonly record: AnyRecord;
}

/**
 * A report's text with its records marked where they stand, `[1› like this ‹1]`, and below it each record by its number: what it
 * says, what it leaves open, and the rule and words by which it was found. Marks may lie inside or across each other. In colour,
 * each kind has its own.
 */
export function explainedText(report: Report, records: Records, drawing: Drawing): string {
  const { width, paint } = drawing;
  const all = numbered(records);
  const text = report.text.replace(/^\uFEFF/, ' ');
  const paragraphs = cut(text, marksOf(all)).map((p) => flow(p, width, paint));
  return [
    // The text itself begins with the title.
    ...reportHead(report, records, drawing).slice(report.title === null ? 0 : 1),
    '',
    ...paragraphs,
    '',
    ...(all.length === 0 ? ['Nothing was found in this report.'] : all.map((n) => explained(n, drawing))),
  ].join('\n');
}

/** All records in the order in which they begin in the text; kinds as they are shown where two begin together. */
function numbered(records: Records): Numbered[] {
  return SHOWN_KINDS.flatMap((kind) => records[kind].map((record) => ({ kind, record })))
    .sort((a, b) => a.record.spans[0]!.start - b.record.spans[0]!.start)
    .map((n, i) => ({ ...n, number: i + 1 }));
}

function explained({ number, kind, record }: Numbered, { width, paint }: Drawing): string {
  const { said, open } = slotsOf(record);
  const { rule, words } = record.why;
  const line = (name: string, text: string) =>
    text === '' ? [] : [hang(`${name}: ${text}`, width, '        ', '      ')];
  const where = record.spans.map((s) => `${s.start}–${s.end}`).join(', ');
  return [
    `${COLOURS[kind](paint)(`[${number}]`)} ${paint.bold(KIND_WORDS[kind])} ${paint.dim(`at ${where}`)}`,
    ...said.flatMap(([slot, text]) => line(slot, harmless(text))),
    ...line('left open', open.join(', ')),
    ...[
      ...line('rule', harmless(rule)),
      ...line('words', words.map((w) => harmless(w).replace(':', ' › ')).join(' · ') || 'none of a list'),
    ].map((l) => paint.dim(l)),
  ].join('\n');
}

const COLOURS: Readonly<Record<ShownKind, (paint: Paint) => (text: string) => string>> = {
  pledges: (p) => p.green,
  stances: (p) => p.yellow,
  statements: (p) => p.cyan,
  incidents: (p) => p.red,
  talks: (p) => p.blue,
  patterns: (p) => p.magenta,
};

/** Where a record's mark opens or closes. */
interface Mark {
  readonly at: number;
  readonly opens: boolean;
  readonly numbered: Numbered;
  readonly span: Span;
}

/** Marks in text order. At one place those that close come first, the inner before the outer; the longer opens first. */
function marksOf(all: readonly Numbered[]): Mark[] {
  const marks = all.flatMap((n) =>
    n.record.spans.flatMap((span) => [
      { at: span.start, opens: true, numbered: n, span },
      { at: span.end, opens: false, numbered: n, span },
    ]),
  );
  return marks.sort(
    (a, b) =>
      a.at - b.at ||
      Number(a.opens) - Number(b.opens) ||
      (a.opens
        ? b.span.end - a.span.end || a.numbered.number - b.numbered.number
        : b.span.start - a.span.start || b.numbered.number - a.numbered.number),
  );
}

/** A stretch of visible text and the kind that it is painted as: the innermost record's. */
interface Run {
  readonly text: string;
  readonly kind: ShownKind | null;
  readonly isMark: boolean;
}

/** The text in lines as it stands, each in runs, with the marks among them. */
function cut(text: string, marks: readonly Mark[]): Run[][] {
  const lines: Run[][] = [[]];
  const around: Numbered[] = [];
  const put = (from: number, to: number) => {
    const kind = around.at(-1)?.kind ?? null;
    text
      .slice(from, to)
      .split(/\r?\n|\r/)
      .forEach((piece, i) => {
        if (i > 0) lines.push([]);
        if (piece !== '') lines.at(-1)!.push({ text: harmless(piece), kind, isMark: false });
      });
  };
  let at = 0;
  for (const mark of marks) {
    put(at, mark.at);
    at = Math.max(at, mark.at);
    const { number, kind } = mark.numbered;
    if (mark.opens) around.push(mark.numbered);
    lines.at(-1)!.push({ text: mark.opens ? `[${number}›` : `‹${number}]`, kind, isMark: true });
    if (!mark.opens) around.splice(around.lastIndexOf(mark.numbered), 1);
  }
  put(at, text.length);
  return lines;
}

/** One line of the report broken at blanks to the width, painted only after it was measured. A mark sticks to its word. */
function flow(runs: readonly Run[], width: number, paint: Paint): string {
  const painted = (run: Run, text: string) => {
    if (run.kind === null) return text;
    const colour = COLOURS[run.kind](paint);
    return run.isMark ? paint.bold(colour(text)) : colour(text);
  };
  const lines: string[] = [];
  let line = '';
  let length = 0;
  let word = '';
  let wordLength = 0;
  const endWord = () => {
    if (wordLength === 0) return;
    if (length > 0 && length + 1 + wordLength > width) {
      lines.push(line);
      line = '';
      length = 0;
    }
    line += (length > 0 ? ' ' : '') + word;
    length += (length > 0 ? 1 : 0) + wordLength;
    word = '';
    wordLength = 0;
  };
  for (const run of runs)
    run.text.split(/([ \t]+)/).forEach((part, i) => {
      if (i % 2 === 1) return endWord();
      if (part === '') return;
      word += painted(run, part);
      wordLength += part.length;
    });
  endWord();
  lines.push(line);
  return lines.join('\n');
}
