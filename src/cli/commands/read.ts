import {
  chunksOf,
  type FoundReport,
  fetchInput,
  type Input,
  inputsOf,
  isAddress,
  makeReport,
  type NotRead,
  openFetcher,
  type Particulars,
  readSource,
} from '../../intake/index.js';
import { HoldfireError, type Records, type Report } from '../../model/index.js';
import { type ExtractorOptions, extractorNamed } from '../extractors.js';
import { print, remark } from '../print.js';

interface Options extends ExtractorOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly timezone?: string;
  readonly lang?: string;
  readonly allowPrivate?: true;
  readonly json?: true;
  readonly explain?: true;
}

/** `holdfire read`: all inputs are read before anything is printed, so that nothing half-written comes out. */
export async function read(files: readonly string[], options: Options): Promise<void> {
  // What is wrong with the call is told before a file is opened.
  makeReport('', options);
  if (options.json && options.explain)
    throw new HoldfireError(
      'bad-option',
      '--explain is for people, --json for programs.',
      'Leave one of them out: the JSON carries spans and why of every record.',
    );
  const readAll = await extractorNamed(options.extractor ?? 'builtin', options, process.env, remark);
  const { found: sources, many } = await reportsIn(files, options);
  const reports = sources.map((s) => s.report);
  const read = await readAll(reports.filter((_, i) => sources[i]!.unread === null));
  const found = sources.map(({ report, unread }) => (unread === null ? read.shift()! : nothingIn(report)));
  if (options.json) {
    await print(JSON.stringify(found.length === 1 && !many ? found[0] : found, null, 1));
    found.forEach((records, i) => {
      if (records.pledges.length === 0 && sources[i]!.unread === null)
        remark(`no pledge was found in ${sources[i]!.name}.`);
    });
  } else await print(await textOf(reports, found, options.explain === true));
  for (const { name, unread } of sources) if (unread !== null) remark(`${name} was not read. ${unread}`);
  if (reports.some((r) => r.published === null))
    remark('no date of publication was given, so relative dates stay open. Add --published.');
}

/** A report with what it is called here. */
type Named = FoundReport & { readonly name: string };

/**
 * The reports in what was named, in its order; `many` where one name stands for several. A source of which nothing can be read ends the
 * command; parts of one are told and left out.
 */
async function reportsIn(
  paths: readonly string[],
  { published, outlet, timezone, lang, allowPrivate }: Options,
): Promise<{ found: Named[]; many: boolean }> {
  const given = Object.fromEntries(
    Object.entries({ published, outlet, timezone, lang }).filter(([, value]) => value !== undefined),
  );
  const found: Named[] = [];
  for (const path of paths)
    for await (const input of isAddress(path)
      ? addressed(path, given, allowPrivate)
      : inputsOf(path, given)) {
      if (input instanceof HoldfireError) throw input;
      const faults: NotRead[] = [];
      const before = found.length;
      for await (const one of readSource(chunksOf(input), input.about)) {
        const { name } = input.about;
        const report = one.kind === 'link' ? one.instead : one;
        if (report === null)
          remark(`${name} links to ${one.part}: holdfire add --follow fetches such reports.`);
        else if (report.kind === 'unread') faults.push(report);
        else found.push({ ...report, name: report.part === null ? name : `${report.part} in ${name}` });
      }
      const [fault] = faults;
      if (fault && found.length === before) throw new HoldfireError(fault.code, fault.reason, fault.hint);
      for (const { reason, hint } of faults) remark(`${reason} ${hint}`);
    }
  return { found, many: found.length !== paths.length || paths.length > 1 };
}

async function* addressed(url: string, given: Particulars, allowPrivate?: true): AsyncGenerator<Input> {
  const web = openFetcher({ allowPrivate });
  try {
    yield await fetchInput(web, url, { given });
  } finally {
    await web.close();
  }
}

/** What is said of a report in another language: nothing. */
function nothingIn({ published, outlet, timezone, lang }: Report): Records {
  return {
    report: { published, outlet, timezone, lang },
    pledges: [],
    stances: [],
    statements: [],
    incidents: [],
    talks: [],
    patterns: [],
  };
}

async function textOf(
  reports: readonly Report[],
  found: readonly Records[],
  explain: boolean,
): Promise<string> {
  const { drawingFor, explainedText, recordsText } = await import('../../publish/index.js');
  const drawing = drawingFor(process.stdout, process.env);
  const text = explain ? explainedText : recordsText;
  return reports.map((report, i) => text(report, found[i]!, drawing)).join('\n\n');
}
