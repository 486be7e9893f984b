import { makeReport, readText } from '../../intake/index.js';
import { print, remark } from '../print.js';

interface Options {
  readonly published?: string;
  readonly outlet?: string;
  readonly timezone: string;
  readonly json?: true;
}

/** `holdfire read`: all inputs are read before anything is printed, so that nothing half-written comes out. */
export async function read(files: readonly string[], options: Options): Promise<void> {
  // A bad date or zone is told before a file is opened.
  makeReport('', options);
  const reports = [];
  for (const file of files) reports.push(makeReport(await readText(file), options));
  // Loaded only now, so that what is wrong with the call is told at once.
  const [{ readReport }, { shippedKnowledge }] = await Promise.all([
    import('../../server/index.js'),
    import('../knowledge.js'),
  ]);
  const knowledge = shippedKnowledge();
  const found = reports.map((report) => ({ report, records: readReport(report, knowledge).records }));
  if (options.json) {
    const all = found.map((f) => f.records);
    await print(JSON.stringify(all.length === 1 ? all[0] : all, null, 1));
    found.forEach(({ records }, i) => {
      if (records.pledges.length === 0)
        remark(`no pledge was found in ${files[i] === '-' ? 'standard input' : files[i]}.`);
    });
  } else {
    const { drawingFor, recordsText } = await import('../../publish/index.js');
    const drawing = drawingFor(process.stdout, process.env);
    await print(found.map((f) => recordsText(f.report, f.records, drawing)).join('\n\n'));
  }
  if (options.published === undefined)
    remark('no date of publication was given, so relative dates stay open. Add --published.');
}
