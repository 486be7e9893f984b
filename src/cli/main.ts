import { Command, CommanderError, Option } from 'commander';
import { exitCode, HoldfireError } from '../model/errors.js';
import { VERSION } from '../model/version.js';
import { registerExportCommands } from './commands/export-register.js';
import { registerLedgerCommands } from './commands/ledger/register.js';
import { registerQueueCommands } from './commands/queue/register.js';
import { registerServerCommands } from './commands/register-server.js';
import { registerViewCommands } from './commands/view/register.js';
import { extractorOption, withLlmOptions } from './extractors.js';
import { asOfOption, knownByOption, ledgerOption, standardOption } from './ledger.js';

/**
 * The command line. Commands are loaded when they are called, so that `--help` answers at once.
 *
 * @returns the exit code: 0 done, 1 it could not be done, 2 the call was not well put
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(argv as string[], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof HoldfireError) {
      process.stderr.write(`holdfire: ${error.message} ${error.hint}\n`);
      return exitCode(error);
    }
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
    process.stderr.write(
      `holdfire: something went wrong that should not: ${(error as Error).stack ?? error}\n`,
    );
    return 1;
  }
}

const from = () =>
  new Option('--from <folder>', 'the reports of a folder (X.txt with X.meta.json) instead of the ledger');

const format = () =>
  new Option('--format <name>', 'the dataset format of --incidents (holdfire import --help)');

function program(): Command {
  const cli = new Command('holdfire')
    .description(
      'Reads reports about pledges to hold fire, and judges each pledge under every reading of its unclear terms.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'holdfire: ')) })
    .showHelpAfterError('Run holdfire --help to see the commands and options.');

  const read = cli
    .command('read')
    .description('report(s) → records, each with its exact quotation; stores nothing')
    .argument(
      '<path...>',
      'files, folders, addresses, or - for standard input: text, HTML, feeds, PDF, messages, web archives …',
    )
    .option('--published <date>', 'when it was published (ISO date or date-time)')
    .option('--outlet <name>', 'who published it')
    .option('--timezone <zone>', 'IANA zone in which its days are meant (as the source says, or UTC)')
    .option('--lang <code>', 'its language (ISO 639-1), where it is not to be told from the text')
    .option('--allow-private', 'also fetch from this machine and private networks')
    .option('--json', 'one object (an array for several reports) instead of text')
    .option('--explain', 'the text with the records marked in it, and why each was found')
    .addOption(extractorOption())
    .action(async (files, options) => (await import('./commands/read.js')).read(files, options));
  withLlmOptions(read);

  cli
    .command('pledges')
    .description('the pledges in the ledger, or in a folder of reports')
    .addOption(from())
    .addOption(ledgerOption())
    .addOption(asOfOption())
    .addOption(knownByOption())
    .option('--json', 'as JSON')
    .action(async (options) => (await import('./commands/pledges.js')).pledges(options));

  cli
    .command('judge')
    .description('a pledge under every reading: kept, broken or cannot be known, and what decides')
    .argument('[pledge]', 'its number or id in the list of pledges; the first when left out')
    .addOption(from())
    .addOption(ledgerOption())
    .option('--incidents <table>', 'an incident table, or a dataset with --format, beside the reports')
    .addOption(format())
    .option('--mapping <file>', 'which column of the dataset is what, for --format csv')
    .option('--definitions <file...>', "somebody's written criteria (YAML), as readings beside the voices'")
    .option('--series <table>', 'nightly launches (the missile-attack CSV), for restraint')
    .addOption(asOfOption())
    .addOption(knownByOption())
    .addOption(standardOption())
    .option('--sweep', 'the verdict on each line day by day, from the first voice on')
    .option('--json', 'as JSON')
    .action(async (pledge, options) => (await import('./commands/judge.js')).judgeCommand(pledge, options));

  registerLedgerCommands(cli);
  registerViewCommands(cli);
  registerExportCommands(cli);
  registerQueueCommands(cli);

  cli
    .command('demo')
    .description('the January 2026 pause, from the example reports that ship with Holdfire')
    .option('--incidents <table>', 'an incident table, or a dataset with --format, beside the reports')
    .addOption(format())
    .option('--mapping <file>', 'which column of the dataset is what, for --format csv')
    .option('--series <table>', 'nightly launches (the missile-attack CSV), for restraint')
    .addOption(asOfOption())
    .addOption(standardOption())
    .option('--sweep', 'the verdict on each line day by day, from the first voice on')
    .option('--json', 'as JSON')
    .action(async (options) => (await import('./commands/judge.js')).demo(options));

  cli
    .command('restraint')
    .description("was the pledge's window unlike the pledger's habit?")
    .argument('[pledge]', 'its number or id in the list of pledges; the first when left out')
    .addOption(from())
    .addOption(ledgerOption())
    .option('--series <table>', 'nightly launches (the missile-attack CSV): the habit')
    .option(
      '--incidents <table>',
      'the habit by act and place, from an incident table, or a dataset with --format',
    )
    .addOption(format())
    .option('--mapping <file>', 'which column of the dataset is what, for --format csv')
    .option(
      '--act <kind>',
      'count this kind of act (strike, shelling, air-strike …) instead of what the pledge holds back',
    )
    .option('--place <name>', 'count what happened there instead of in what the pledge covers')
    .addOption(
      new Option(
        '--count <what>',
        'count incidents, or what a dataset says was launched or how many were killed',
      )
        .choices(['incidents', 'launched', 'killed'])
        .default('incidents'),
    )
    .addOption(asOfOption())
    .addOption(knownByOption())
    .addOption(standardOption())
    .option('--json', 'as JSON')
    .action(async (pledge, options) =>
      (await import('./commands/restraint.js')).restraintCommand(pledge, options),
    );

  cli
    .command('import')
    .description('a dataset of incidents, taken in as evidence; --check only shows what would come in')
    .argument('<format>', 'missile-attacks, acled, ucdp-ged, viina, gdelt, or csv with a mapping')
    .argument('<file...>', 'CSV, TSV or Parquet files, plain or packed with gzip')
    .option('--mapping <file>', 'which column is what (JSON), for the format csv')
    .option('--lag <days>', 'how many days a report may trail what it reports (viina)')
    .option('--check', 'keep nothing: counts, first rows, rows that do not parse')
    .option('--strict', 'a row that does not parse stops the import')
    .option('--rejects <file>', 'write the rows that do not parse into a CSV file')
    .addOption(ledgerOption())
    .option('--json', 'as JSON')
    .action(async (format, files, options) =>
      (await import('./commands/import.js')).importCommand(format, files, options),
    );

  cli
    .command('parse')
    .description('the syntax of a text: a tree for each sentence, or CoNLL-U')
    .argument('<text...>', 'the text')
    .option('--conllu', 'CoNLL-U instead of a drawing')
    .action(async (text, options) => (await import('./commands/parse.js')).parse(text, options));

  cli
    .command('eval')
    .description('score a folder of gold (X.txt with X.json) against what is read in it')
    .argument('<folder...>', 'folders of gold')
    .option('--suffix <ending>', 'how a gold file ends', '.json')
    .option('--misses', 'list every miss and every invention')
    .option('--json', 'as JSON')
    .option('--joining', 'score how records are joined to dossiers and occurrences (gold as in eval/joining)')
    .action(async (folders, { joining, ...options }) => {
      if (!joining) return (await import('./commands/eval.js')).evaluate(folders, options);
      const { evaluateJoining } = await import('./commands/eval-joining.js');
      for (const folder of folders) await evaluateJoining(folder, options);
    });

  const compare = cli
    .command('compare')
    .description('two readings of the same reports side by side: what both have, what only one has')
    .argument('<a>', 'builtin, llm, or a file or folder of JSON that read --json printed (gold, too)')
    .argument('<b>', 'the same; A stands in the place of the truth where F1 is told')
    .argument('[report...]', 'text files or folders of them; the X.txt beside an X.json when left out')
    .option('--published <date>', 'when the reports were published, where no file beside them says it')
    .option('--outlet <name>', 'who published them')
    .option('--timezone <zone>', 'IANA zone in which their days are meant')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  holdfire compare builtin llm report.txt --published 2026-01-29
  holdfire compare eval/gold/seen builtin          gold against what the rules find in its texts
  holdfire compare monday.json tuesday.json        two results of read --json
A folder that is called like an extractor is ./builtin or ./llm.`,
    )
    .action(async (a, b, reports, options) =>
      (await import('./commands/compare.js')).compareCommand(a, b, reports, options),
    );
  withLlmOptions(compare);

  registerServerCommands(cli);

  cli
    .command('schema')
    .description('JSON Schema of everything that Holdfire prints')
    .action(async () => (await import('./commands/schema.js')).schema());
  return cli;
}
