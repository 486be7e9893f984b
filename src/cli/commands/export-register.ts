import { type Command, Option } from 'commander';
import { FORMATS } from '../../publish/formats.js';
import { asOfOption, knownByOption, ledgerOption, standardOption } from '../ledger.js';

/** `holdfire export FORMAT`: each form in which something leaves the house. */
export function registerExportCommands(cli: Command): void {
  const group = cli.command('export').description('what the ledger holds, in a form for others');
  for (const { name, about, hxl } of FORMATS) {
    const command = group
      .command(name)
      .description(about)
      .argument('[pledge]', 'its number or id in the list of pledges; all of them when left out')
      .option('--out <file>', 'write it into a new file instead of printing it')
      .addOption(new Option('--from <folder>', 'the reports of a folder instead of the ledger'))
      .addOption(ledgerOption())
      .option('--incidents <table>', 'an incident table, or a dataset with --format, beside the reports')
      .option('--format <name>', 'the dataset format of --incidents (holdfire import --help)')
      .option('--mapping <file>', 'which column of the dataset is what, for --format csv')
      .option('--definitions <file...>', "somebody's written criteria (YAML), as readings beside the voices'")
      .addOption(asOfOption())
      .addOption(knownByOption())
      .addOption(standardOption());
    if (hxl) command.option('--hxl', 'a row of HXL tags under the names of the columns');
    command.action(async (pledge, options) =>
      (await import('./export.js')).exportCommand(name, pledge, options),
    );
  }
  group
    .command('bundle')
    .description('an RO-Crate folder of entries, reports and checkpoint, which verify accepts on any machine')
    .argument('<folder>', 'a new folder')
    .option('--title <text>', 'what it is called', 'Records from a Holdfire ledger')
    .option('--license <address>', 'under what licence it is passed on')
    .option('--name <name>', 'who signs (the name of this machine when left out)')
    .addOption(ledgerOption())
    .action(async (folder, options) => (await import('./ledger/bundle.js')).exportBundle(folder, options));

  cli
    .command('notify')
    .description('verdicts that changed, to a webhook: signed, tried again, each once (docs/exports.md)')
    .argument('<url>', 'where they go; the secret is in HOLDFIRE_WEBHOOK_SECRET')
    .option('--pledge <number>', 'of one pledge alone')
    .option('--since <date>', 'changes from this day on (the day asked about when left out)')
    .option('--delivered <file>', 'remember here what was delivered, and send the rest')
    .addOption(new Option('--from <folder>', 'the reports of a folder instead of the ledger'))
    .addOption(ledgerOption())
    .addOption(asOfOption())
    .addOption(knownByOption())
    .addOption(standardOption())
    .action(async (url, options) => (await import('./notify.js')).notifyCommand(url, options));
}
