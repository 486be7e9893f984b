import { fetchInput, openFetcher } from '../../../intake/index.js';
import { originalsFolder } from '../../../ledger/index.js';
import { HoldfireError } from '../../../model/index.js';
import { addedText } from '../../../publish/index.js';
import { addAndFollow, addSources, type Outcome } from '../../../server/index.js';
import { withLedgerWhenNeeded } from '../../ledger.js';
import { print, remark } from '../../print.js';
import { progressOn } from '../../progress.js';
import { type ReaderOptions, readerFor } from '../../reading/reader.js';
import { threadsOf } from '../../reading/threads.js';
import { type Given, givenBy, inputsNamed } from '../inputs.js';

interface Options extends Omit<ReaderOptions, 'threads' | 'links'>, Given {
  readonly threads?: string;
  readonly follow?: true;
  readonly allowPrivate?: true;
  readonly ledger?: string;
  readonly json?: true;
}

/** What became of one report. */
export interface Added {
  readonly path: string;
  readonly part: string | null;
  readonly report: string;
  /** `false` where the ledger held the report already. */
  readonly new: boolean;
  /** Why no records were read in it. */
  readonly unread: string | null;
  /** Records found, by kind. */
  readonly records: Readonly<Record<string, number>>;
}

/** Reasons of this many kinds are told one by one. */
const MOST_TOLD = 40;

/**
 * `holdfire add`: every report is kept as soon as it is read. What cannot be read is told and left out, and the command then
 * fails at its end; a fault of the ledger ends it at once.
 */
export async function add(paths: readonly string[], options: Options): Promise<void> {
  // What is wrong with the call is told before a file is opened.
  const given = givenBy(options);
  const threads = threadsOf(options.threads);
  await readerFor({ ...options, threads }, 0, remark).then((reader) => reader.close());
  const web = openFetcher({ allowPrivate: options.allowPrivate });
  const inputs = await inputsNamed(paths, given, web);
  const reader = await readerFor({ ...options, threads, links: options.follow }, inputs.length, remark);
  const faults: Fault[] = [];
  const added: Added[] = [];
  const progress = progressOn(process.stderr, 'add', inputs.length, undefined, 'reports');
  let done = 0;
  try {
    await withLedgerWhenNeeded(options.ledger, async (ledger, location) => {
      const originals = originalsFolder(location, process.env, process.platform);
      const intake = { ledger, reader, originals, done: () => progress.at(++done, added.length) };
      const outcomes = options.follow
        ? addAndFollow(each(inputs), intake, ({ url, outlet, published }) =>
            fetchInput(web, url, { given, hearsay: { outlet, published } }),
          )
        : addSources(each(inputs), intake);
      for await (const outcome of outcomes) {
        if (outcome.kind === 'fault') faults.push(outcome);
        else if (outcome.kind === 'report') added.push(addedOf(outcome));
      }
    });
  } finally {
    progress.end();
    await Promise.all([reader.close(), web.close()]);
  }
  if (options.json) await print(JSON.stringify(added, null, 1));
  else if (added.length > 0) await print(addedText(added));
  end(faults, added);
}

type Fault = Pick<Extract<Outcome, { kind: 'fault' }>, 'code' | 'reason' | 'hint'>;

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

function addedOf({
  path,
  part,
  report,
  new: isNew,
  unread,
  records,
}: Extract<Outcome, { kind: 'report' }>): Added {
  return {
    path,
    part,
    report,
    new: isNew,
    unread,
    records: records === null || !isNew ? {} : counted(records),
  };
}

function counted(records: object): Record<string, number> {
  const lists = Object.entries(records).filter(([, list]) => Array.isArray(list));
  return Object.fromEntries(lists.map(([kind, list]) => [kind, (list as unknown[]).length]));
}

/** Tells of each path what was wrong with it. */
function end(faults: readonly Fault[], added: readonly Added[]): void {
  const [only] = faults;
  if (only === undefined) return;
  if (faults.length === 1 && added.length === 0) throw new HoldfireError(only.code, only.reason, only.hint);
  const told = [...new Set(faults.map(({ reason, hint }) => `${reason} ${hint}`))];
  for (const sentence of told.slice(0, MOST_TOLD)) remark(sentence);
  if (told.length > MOST_TOLD)
    remark(`${told.length - MOST_TOLD} more like these; of all: ${byCode(faults)} (docs/errors.md).`);
  throw new HoldfireError(
    only.code,
    `${faults.length.toLocaleString('en')} of what was named could not be read; ${added.length === 0 ? 'nothing was kept' : 'all the rest is in the ledger'}.`,
    'Mend it and run the command again: what is there already is not added twice.',
  );
}

/** "12 file-binary, 3 source-broken", the most first. */
function byCode(faults: readonly Fault[]): string {
  const counts = new Map<string, number>();
  for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => `${count} ${code}`)
    .join(', ');
}
