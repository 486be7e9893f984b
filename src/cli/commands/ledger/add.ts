import { makeReport, type Particulars, readReportFile, reportPaths } from '../../../intake/index.js';
import type { Ledger } from '../../../ledger/index.js';
import { HoldfireError, type Report } from '../../../model/index.js';
import { addedText } from '../../../publish/index.js';
import { keepReadings } from '../../../server/index.js';
import { builtin, type ExtractorOptions, extractorNamed } from '../../extractors.js';
import { withLedger } from '../../ledger.js';
import { print, remark } from '../../print.js';
import { type Progress, progressOn } from '../../progress.js';

interface Options extends ExtractorOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly timezone?: string;
  readonly ledger?: string;
  readonly json?: true;
}

/** What became of one path. */
export interface Added {
  readonly path: string;
  readonly report: string;
  /** `false` where the ledger held the report already. */
  readonly new: boolean;
  /** Records found, by kind. */
  readonly records: Readonly<Record<string, number>>;
}

/** Reports that are read and kept together: with a language model as many as may be asked about at once. */
const AT_ONCE = { builtin: 1, llm: 16 } as const;

/**
 * `holdfire add`: every report is kept as soon as it is read. What cannot be read is told and left out, and the command then
 * fails at its end; a fault of the ledger ends it at once.
 */
export async function add(paths: readonly string[], options: Options): Promise<void> {
  // What is wrong with the call is told before a file is opened.
  const given: Particulars = makeParticulars(options);
  const readAll = await extractorNamed(options.extractor ?? 'builtin', options, process.env, remark);
  const faults: HoldfireError[] = [];
  const trying = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof HoldfireError)) throw error;
      faults.push(error);
      return undefined;
    }
  };
  const files = (await Promise.all(paths.map((path) => trying(() => reportPaths(path))))).flatMap(
    (f) => f ?? [],
  );
  // The first report that can be read opens the ledger: a wrong path makes none.
  const queue = files.map((path) => ({ path, report: () => trying(() => readReportFile(path, given)) }));
  let first: Report | undefined;
  while (queue.length > 0 && first === undefined) {
    first = await queue[0]!.report();
    if (first === undefined) queue.shift();
  }
  const added =
    first === undefined
      ? []
      : await withLedger(options.ledger, 'create', async (ledger) => {
          const progress = progressOn(process.stderr, 'add', queue.length, undefined, 'reports');
          try {
            return await addFiles(
              ledger,
              queue,
              AT_ONCE[options.extractor ?? 'builtin'],
              readAll,
              trying,
              progress,
            );
          } finally {
            progress.end();
          }
        });
  if (options.json) await print(JSON.stringify(added, null, 1));
  else if (added.length > 0) await print(addedText(added));
  end(faults, added);
}

/** A path and its report, read when it is asked for. */
interface Waiting {
  readonly path: string;
  report(): Promise<Report | undefined>;
}

async function addFiles(
  ledger: Ledger,
  queue: readonly Waiting[],
  atOnce: number,
  readAll: Awaited<ReturnType<typeof extractorNamed>>,
  trying: <T>(work: () => Promise<T>) => Promise<T | undefined>,
  progress: Progress,
): Promise<Added[]> {
  const added: Added[] = [];
  const sidesIn = await builtin();
  for (let i = 0; i < queue.length; i += atOnce) {
    const some: { path: string; report: Report }[] = [];
    for (const { path, report } of queue.slice(i, i + atOnce)) {
      const read = await report();
      if (read) some.push({ path, report: read });
    }
    const held = await ledger.holds(some.map(({ report }) => `report:${report.id}`));
    const fresh = some.filter(({ report }) => !held.has(`report:${report.id}`));
    const records = await trying(() => readAll(fresh.map(({ report }) => report)));
    const readings = (records ?? []).map((r, n) => {
      const { report } = fresh[n]!;
      const { sides, places } = sidesIn(report);
      return { report, records: r, sides, places };
    });
    const isNew = await keepReadings(ledger, readings);
    for (const { path, report } of some) {
      const n = readings.findIndex((r) => r.report === report);
      if (n < 0 && !held.has(`report:${report.id}`)) continue;
      added.push({
        path,
        report: report.id,
        new: isNew[n] ?? false,
        records: n < 0 ? {} : counted(readings[n]!.records),
      });
    }
    progress.at(Math.min(queue.length, i + atOnce), added.length);
  }
  return added;
}

function counted(records: object): Record<string, number> {
  const lists = Object.entries(records).filter(([, list]) => Array.isArray(list));
  return Object.fromEntries(lists.map(([kind, list]) => [kind, (list as unknown[]).length]));
}

/** The particulars that the options give. Throws where a date or zone is none. */
function makeParticulars({ published, outlet, timezone }: Options): Particulars {
  const given = {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(timezone === undefined ? {} : { timezone }),
  };
  makeReport('', given);
  return given;
}

/** Tells of each path what was wrong with it. */
function end(faults: readonly HoldfireError[], added: readonly Added[]): void {
  const [only] = faults;
  if (only === undefined) return;
  if (faults.length === 1 && added.length === 0) throw only;
  for (const fault of faults) remark(`${fault.message} ${fault.hint}`);
  throw new HoldfireError(
    only.code,
    `${faults.length} of what was named could not be read; ${added.length === 0 ? 'nothing was kept' : 'all the rest is in the ledger'}.`,
    'Mend it and run the command again: what is there already is not added twice.',
  );
}
