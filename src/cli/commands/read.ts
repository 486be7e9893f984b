import { makeReport, readText } from '../../intake/index.js';
import { HoldfireError, type Records, type Report } from '../../model/index.js';
import { type ExtractorOptions, extractorNamed } from '../extractors.js';
import { print, remark } from '../print.js';

interface Options extends ExtractorOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly timezone: string;
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
  const reports: Report[] = [];
  for (const file of files) reports.push(makeReport(await readText(file), options));
  const found = await readAll(reports);
  if (options.json) {
    await print(JSON.stringify(found.length === 1 ? found[0] : found, null, 1));
    found.forEach((records, i) => {
      if (records.pledges.length === 0)
        remark(`no pledge was found in ${files[i] === '-' ? 'standard input' : files[i]}.`);
    });
  } else await print(await textOf(reports, found, options.explain === true));
  if (options.published === undefined)
    remark('no date of publication was given, so relative dates stay open. Add --published.');
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
