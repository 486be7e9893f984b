import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compare, KINDS, type RecordSet, type TwoReadings } from '../../extract/index.js';
import { makeReport, readParticulars, readText } from '../../intake/index.js';
import { HoldfireError, type Report, type Span } from '../../model/index.js';
import { EXTRACTORS, type ExtractorName, type ExtractorOptions, extractorNamed } from '../extractors.js';
import { print, remark } from '../print.js';
import { type FiledReading, filedReadings, type Particulars, stemOf } from '../readings.js';

interface Options extends ExtractorOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly timezone?: string;
  readonly json?: true;
}

/** A report to compare readings of, with what both sides say of it so far. */
interface Case {
  readonly name: string;
  readonly a: RecordSet | null;
  readonly b: RecordSet | null;
  readonly report: Report | null;
}

/** `holdfire compare`: each side is an extractor's name, or a file or folder of readings. */
export async function compareCommand(
  a: string,
  b: string,
  reports: readonly string[],
  options: Options,
): Promise<void> {
  makeReport('', options);
  const [readA, readB] = [await reader(a, options), await reader(b, options)];
  const [left, right] = [readA ? null : await filedReadings(a), readB ? null : await filedReadings(b)];
  const cases = await casesOf(left, right, reports, options);
  const readCases = async (read: typeof readA, side: 'a' | 'b') =>
    read ? await read(cases.map((c) => c.report!)) : cases.map((c) => c[side]!);
  const [as, bs] = [await readCases(readA, 'a'), await readCases(readB, 'b')];
  const readings = cases.map(({ name, report }, i): TwoReadings => {
    const [x, y] = [as[i] as unknown as RecordSet, bs[i] as unknown as RecordSet];
    return { name, text: report?.text ?? textOfSpans(name, [x, y]), a: x, b: y };
  });
  const comparison = compare(readings);
  if (options.json) return print(JSON.stringify({ a, b, ...comparison }, null, 1));
  const { comparisonText, drawingFor } = await import('../../publish/index.js');
  await print(comparisonText({ a, b }, comparison, drawingFor(process.stdout, process.env)));
}

/** The extractor of a name; `null` for what is a file or a folder. */
async function reader(name: string, options: Options) {
  if (!EXTRACTORS.includes(name as ExtractorName)) return null;
  // Falling back is the language model's alone.
  const own = name === 'builtin' ? { ...options, fallback: undefined } : options;
  return extractorNamed(name as ExtractorName, own as Options, process.env, remark);
}

/** The reports of both sides, paired by name, else by order where both have as many. */
async function casesOf(
  a: readonly FiledReading[] | null,
  b: readonly FiledReading[] | null,
  paths: readonly string[],
  options: Options,
): Promise<Case[]> {
  const files = paths.flatMap((p) => (isFolder(p) ? textsIn(p) : [p]));
  const filed = a ?? b;
  if (filed === null) {
    if (files.length === 0)
      throw new HoldfireError(
        'bad-option',
        'There is nothing to read.',
        'Name the reports after the two extractors: holdfire compare builtin llm REPORTS',
      );
    return Promise.all(
      files.map(async (path) => ({
        name: stemOf(path),
        a: null,
        b: null,
        report: await reportAt(path, options),
      })),
    );
  }
  const other = a !== null && b !== null ? partnersOf(a, b) : null;
  const texts =
    files.length === 0
      ? null
      : partnersOf(
          filed,
          files.map((path) => ({ name: stemOf(path), path })),
        );
  const cases = filed.map(async (one): Promise<Case | null> => {
    const partner = other?.get(one);
    if (other !== null && partner === undefined) return null;
    const beside = one.path.replace(/\.json$/, '.txt');
    const path = texts === null ? (existsSync(beside) ? beside : null) : (texts.get(one)?.path ?? null);
    const report = path === null ? null : await reportAt(path, options, one.records.report);
    // A text that must be read, and is not there.
    if (report === null && (a === null || b === null)) return null;
    const [x, y] = a === null ? [null, one.records] : [one.records, partner?.records ?? null];
    return { name: one.name, a: x, b: y, report };
  });
  const all = (await Promise.all(cases)).filter((c) => c !== null);
  const left = filed.length - all.length + (other === null ? 0 : Math.max(0, b!.length - all.length));
  if (all.length === 0)
    throw new HoldfireError(
      'file-missing',
      other === null ? 'The texts of these reports are not there.' : 'The two have no report in common.',
      'Readings and reports are paired by their names (X.json, X.txt); name the reports last.',
    );
  if (left > 0)
    remark(
      `${left} ${left === 1 ? 'reading has' : 'readings have'} no partner and ${left === 1 ? 'is' : 'are'} left out.`,
    );
  return all;
}

/** For each of a its partner in b: of the same name, or in the same place where no names meet and both are as many. */
function partnersOf<B extends { readonly name: string }>(
  a: readonly FiledReading[],
  b: readonly B[],
): Map<FiledReading, B> {
  const byName = new Map(b.map((one) => [one.name, one]));
  const named = a.filter((one) => byName.has(one.name));
  if (named.length > 0) return new Map(named.map((one) => [one, byName.get(one.name)!]));
  return a.length === b.length ? new Map(a.map((one, i) => [one, b[i]!])) : new Map();
}

/** A report with what is known of it: by the options, by the file beside it, by a reading of it. */
async function reportAt(path: string, options: Options, said: Particulars = {}): Promise<Report> {
  const meta = path.replace(/\.txt$/, '.meta.json');
  const beside = meta !== path && existsSync(meta) ? await readParticulars(meta) : said;
  return makeReport(await readText(path), {
    published: options.published ?? beside.published ?? null,
    outlet: options.outlet ?? beside.outlet ?? null,
    timezone: options.timezone ?? beside.timezone ?? 'UTC',
  });
}

/**
 * A report's text so far as its readings tell it: their quotations where they stand, blanks between. Comparing needs no more.
 */
function textOfSpans(name: string, readings: readonly RecordSet[]): string {
  const placed = readings.flatMap((records) =>
    KINDS.flatMap((kind) =>
      (records[kind] ?? []).flatMap((r) => {
        const spans = (r.spans ?? []) as readonly Span[];
        return [r.quote].flat().flatMap((quote, i) => (spans[i] ? [{ quote, at: spans[i].start }] : []));
      }),
    ),
  );
  const some = readings.some((records) => KINDS.some((kind) => (records[kind] ?? []).length > 0));
  if (placed.length === 0 && some)
    throw new HoldfireError(
      'file-missing',
      `The text of ${name} is not there, and its readings do not say where their quotations stand.`,
      'Name the reports last: holdfire compare A B REPORTS',
    );
  const text = new Array<string>(Math.max(0, ...placed.map((p) => p.at + p.quote.length))).fill(' ');
  for (const { quote, at } of placed) for (let i = 0; i < quote.length; i++) text[at + i] = quote[i]!;
  return text.join('');
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}
