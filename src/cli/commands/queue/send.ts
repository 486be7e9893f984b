import { makeReport, type Particulars, readReportFile, reportPaths } from '../../../intake/index.js';
import { HoldfireError, type Report } from '../../../model/index.js';
import { openQueue, send } from '../../../queue/index.js';
import { print, remark } from '../../print.js';
import { progressOn } from '../../progress.js';
import { natsAddress, untilStopped } from './address.js';

interface Options {
  readonly nats?: string;
  readonly replicas?: number;
  readonly published?: string;
  readonly outlet?: string;
  readonly timezone?: string;
  readonly json?: true;
}

/** `holdfire send`: reports into the queue. What cannot be read is told and left out, and the command then fails at its end. */
export async function sendCommand(paths: readonly string[], options: Options): Promise<void> {
  const { nats, replicas, published, outlet, timezone } = options;
  const given = Object.fromEntries(
    Object.entries({ published, outlet, timezone }).filter(([, value]) => value !== undefined),
  ) as Particulars;
  makeReport('', given);
  const address = natsAddress(nats);
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
  const files: string[] = [];
  for (const path of paths) files.push(...((await trying(() => reportPaths(path))) ?? []));
  async function* reports(): AsyncGenerator<Report> {
    for (const file of files) {
      const report = await trying(() => readReportFile(file, given));
      if (report) yield report;
    }
  }
  const tally = { queued: 0, twice: 0, refused: 0 };
  if (files.length > 0) {
    const queue = await openQueue(address, { replicas });
    const progress = progressOn(process.stderr, 'send', files.length, undefined, 'reports');
    const stop = untilStopped();
    try {
      const waiting = () => remark('the queue is full; waiting until workers have made room.');
      for await (const sent of send(queue, reports(), { waiting, stop })) {
        tally[sent.outcome] += 1;
        if (sent.outcome === 'refused') faults.push(sent.fault);
        const done = tally.queued + tally.twice + faults.length;
        progress.at(done, done);
      }
    } finally {
      progress.end();
      await queue.close();
    }
  }
  const [only] = faults;
  if (files.length <= 1 && only !== undefined) throw only;
  if (options.json)
    await print(JSON.stringify({ queued: tally.queued, twice: tally.twice, failed: faults.length }));
  else await print(sentText(tally.queued, tally.twice));
  if (only === undefined) return;
  for (const fault of faults) remark(`${fault.message} ${fault.hint}`);
  throw new HoldfireError(
    only.code,
    `${faults.length} of what was named could not be sent; all the rest is in the queue.`,
    'Mend it and run the command again: what is there already is not read twice.',
  );
}

function sentText(queued: number, twice: number): string {
  const reports = `${queued} ${queued === 1 ? 'report' : 'reports'} queued`;
  return twice === 0 ? `${reports}.` : `${reports}, ${twice} had been queued within the last hour.`;
}
