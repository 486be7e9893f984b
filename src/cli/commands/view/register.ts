import { type Command, Option } from 'commander';
import { asOfOption, knownByOption, ledgerOption } from '../../ledger.js';

const KINDS = ['report', 'pledge', 'stance', 'statement', 'incident', 'talks', 'pattern'];

/** The commands over what follows from a ledger: search, a person's decisions and grades, and making it anew. */
export function registerViewCommands(cli: Command): void {
  cli
    .command('search')
    .description('reports in which words stand, or in which something is told')
    .argument('[word...]', 'words that must all be there; "a phrase" in quotes; word* for a beginning')
    .option('--actor <name>', 'of this side or person')
    .option('--place <name>', 'there, or in a place within')
    .option('--from <date>', 'not over before this day')
    .option('--to <date>', 'begun by the end of this day')
    .addOption(new Option('--kind <name>', 'a kind of record').choices(KINDS))
    .option('--outlet <name>', 'in reports of this outlet')
    .option('-n, --number <count>', 'how many reports at most', '20')
    .addOption(asOfOption())
    .addOption(knownByOption())
    .addOption(ledgerOption())
    .option('--json', 'as JSON, with the places of the words in each report')
    .action(async (words, options) => (await import('./search.js')).searchCommand(words, options));

  const acts = {
    join: 'what A is in and what B is in are one pledge (or one incident)',
    apart: 'record A is not of the pledge (the incident) that B is in',
    move: 'record A is of the pledge (the incident) that B is in, and not of that in which it is',
  } as const;
  for (const act of ['join', 'apart', 'move'] as const)
    cli
      .command(act)
      .description(`a person's word that ${acts[act]}`)
      .argument('<a>', 'a record (REPORT:pledge:N, REPORT:incident:N), or the id or the number of a pledge')
      .argument('<b>', 'the same')
      .requiredOption('--reason <text>', 'why')
      .requiredOption('--author <name>', 'who says so')
      .addOption(ledgerOption())
      .option('--json', 'as JSON')
      .addHelpText('after', '\nIt is appended like everything else; holdfire retract takes it back.')
      .action(async (a, b, options) => (await import('./decide.js')).decideCommand(act, a, b, options));

  cli
    .command('grade')
    .description('how far an outlet is to be relied on (Admiralty: A-F, 1-6); without a grade, the list')
    .argument('[outlet]', 'as its reports name it')
    .argument('[grade]', 'e.g. B, or B2')
    .option('--reason <text>', 'why')
    .option('--author <name>', 'who says so')
    .addOption(ledgerOption())
    .option('--json', 'as JSON')
    .action(async (outlet, grade, options) =>
      (await import('./decide.js')).gradeCommand(outlet, grade, options),
    );

  cli
    .command('rebuild')
    .description('what follows from the ledger (pledges, incidents, search), made anew')
    .addOption(ledgerOption())
    .action(async (options) => (await import('./rebuild.js')).rebuild(options));
}
