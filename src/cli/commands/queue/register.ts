import { type Command, InvalidArgumentError, Option } from 'commander';
import { ledgerOption } from '../../ledger.js';

const natsOption = () =>
  new Option(
    '--nats <address>',
    'nats://host:4222 or tls://…, all servers of a cluster with commas between (HOLDFIRE_NATS)',
  );
const replicasOption = () =>
  new Option(
    '--replicas <number>',
    'servers that keep a copy of each message (3 in a cluster, else 1)',
  ).argParser(whole(5));

/** The commands for many machines: reports through a queue to workers. */
export function registerQueueCommands(cli: Command): void {
  cli
    .command('send')
    .description('report(s) into the queue, for workers to read')
    .argument(
      '<path...>',
      'files, folders, addresses, or - for standard input, in every format that holdfire add takes',
    )
    .option('--published <date>', 'when they were published, where it goes before what X.meta.json says')
    .option('--outlet <name>', 'who published them')
    .option('--timezone <zone>', 'IANA zone in which their days are meant')
    .option('--lang <code>', 'their language (ISO 639-1), where it is not to be told from the text')
    .option('--allow-private', 'also fetch from this machine and private networks')
    .addOption(natsOption())
    .addOption(replicasOption())
    .option('--json', 'as JSON')
    .action(async (paths, options) => (await import('./send.js')).sendCommand(paths, options));

  cli
    .command('worker')
    .description('takes reports from the queue, reads them and keeps them in the ledger, until it is stopped')
    .addOption(natsOption())
    .addOption(ledgerOption())
    .addOption(
      new Option('--threads <number>', 'reports read at once (the number of cores)').argParser(whole(256)),
    )
    .addOption(replicasOption())
    .addOption(
      new Option(
        '--ack-wait <seconds>',
        'without a sign of life for so long, its reports go to another worker (30)',
      ).argParser(whole(3_600)),
    )
    .option('--until-empty', 'end when no report is left in the queue')
    .option('--status', 'how the queue stands, and nothing else')
    .option('--set-aside', 'what could not be read and why, and nothing else')
    .option('--again [number...]', 'with --set-aside: queue these again, or all')
    .option('--json', '--status and --set-aside as JSON')
    .action(async (options) => (await import('./worker.js')).workerCommand(options));
}

const whole = (most: number) => (text: string) => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > most)
    throw new InvalidArgumentError(`It is a whole number from 1 to ${most}.`);
  return value;
};
