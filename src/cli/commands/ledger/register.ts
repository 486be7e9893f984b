import { type Command, Option } from 'commander';
import { extractorOption, withLlmOptions } from '../../extractors.js';
import { asOfOption, knownByOption, ledgerOption } from '../../ledger.js';

/** The commands that keep a ledger. */
export function registerLedgerCommands(cli: Command): void {
  const add = cli
    .command('add')
    .description('report(s) into the ledger, with the records that are read in them')
    .argument(
      '<path...>',
      'files, folders, addresses, or - for standard input: text, HTML, feeds, PDF, messages, web archives, Telegram exports, JSON lines',
    )
    .option('--published <date>', 'when they were published, where it goes before what X.meta.json says')
    .option('--outlet <name>', 'who published them')
    .option('--timezone <zone>', 'IANA zone in which their days are meant')
    .option('--lang <code>', 'their language (ISO 639-1), where it is not to be told from the text')
    .option('--follow', 'fetch the reports that feeds and sitemaps link to')
    .option('--allow-private', 'also fetch from this machine and private networks')
    .option('--threads <number>', 'threads that read (one a core)')
    .addOption(ledgerOption())
    .option('--json', 'as JSON')
    .addOption(extractorOption())
    .action(async (paths, options) => (await import('./add.js')).add(paths, options));
  withLlmOptions(add);

  const watch = cli
    .command('watch')
    .description('feeds and folders from a file: polled, added, judged; a line for each verdict that changes')
    .argument('<config>', 'a YAML file (docs/intake.md)')
    .option('--once', 'look at everything once, and end')
    .addOption(ledgerOption())
    .option('--json', 'changes as JSON, one a line')
    .addOption(extractorOption())
    .action(async (config, options) => (await import('../watch.js')).watch(config, options));
  withLlmOptions(watch);

  cli
    .command('log')
    .description('the latest entries of the ledger')
    .option('-n, --number <count>', 'how many', '20')
    .addOption(asOfOption())
    .addOption(knownByOption())
    .addOption(ledgerOption())
    .option('--json', 'as JSON, with everything that is in them')
    .action(async (options) => (await import('./log.js')).log(options));

  cli
    .command('correct')
    .description('an entry is to be read otherwise: appends a correction, changes nothing')
    .argument('<seq>', 'the number of the entry (holdfire log)')
    .requiredOption(
      '--file <json>',
      'what stands in its place: a payload as log --json shows it; - for standard input',
    )
    .requiredOption('--reason <text>', 'why')
    .requiredOption('--author <name>', 'who says so')
    .addOption(ledgerOption())
    .option('--json', 'as JSON')
    .action(async (seq, options) => (await import('./amend.js')).correct(seq, options));

  cli
    .command('retract')
    .description('an entry is to count no more: appends a retraction, removes nothing')
    .argument('<seq>', 'the number of the entry (holdfire log)')
    .requiredOption('--reason <text>', 'why')
    .requiredOption('--author <name>', 'who says so')
    .addOption(ledgerOption())
    .option('--json', 'as JSON')
    .action(async (seq, options) => (await import('./amend.js')).retract(seq, options));

  cli
    .command('verify')
    .description('checks every entry, hash and quotation of a ledger, a backup or a bundle')
    .argument('[path]', 'a backup or the folder of a bundle; the ledger when left out')
    .option('--checkpoint <file>', 'a checkpoint that it must go on from')
    .option('--key <verifier>', 'the verifier key of whoever signed the checkpoint')
    .addOption(ledgerOption())
    .option('--json', 'as JSON')
    .action(async (path, options) => (await import('./verify.js')).verifyCommand(path, options));

  cli
    .command('checkpoint')
    .description('a signed note of how far the ledger is, to be published')
    .option('--out <file>', 'write it into a file')
    .addOption(new Option('--name <name>', 'who signs (the name of this machine when left out)'))
    .addOption(ledgerOption())
    .action(async (options) => (await import('./checkpoint.js')).checkpoint(options));

  cli
    .command('backup')
    .description('a copy of the ledger into a new file or database, while others write')
    .argument('<target>', 'a file that is not there yet, or a postgres:// address')
    .addOption(ledgerOption())
    .action(async (target, options) => (await import('./backup.js')).backup(target, options));

  cli
    .command('restore')
    .description('a backup into a place where there is no ledger yet')
    .argument('<backup>', 'a file, or a postgres:// address')
    .addOption(ledgerOption())
    .action(async (source, options) => (await import('./backup.js')).restore(source, options));
}
